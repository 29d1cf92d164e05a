/**
 * How often a process may end with a file in hand before the file is set aside. After the first time it is taken up alone, so
 * that no other is blamed. A power cut may hit a file by chance, hardly one that takes a blink so many times.
 */
export const MAX_ATTEMPTS = 4;

export const SET_ASIDE = {
  code: "unreadable",
  words: `Reading it brought the server down ${MAX_ATTEMPTS} times, so it is set aside. The original is kept.`,
};
