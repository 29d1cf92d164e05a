// Words that stay small in a title.
const SMALL =
  /^(?:a|an|the|and|but|or|nor|of|in|on|at|to|by|for|from|with|as|is|it|its|into|up|out|de|la|van|von|al)$/i;
const WORD = /[\p{L}\p{M}'\u2019-]+/gu;

/** Whether words in quotation marks are the name of a work or a law ("Take Me Out to the Ball Game"), not an utterance. */
export function isTitle(text: string): boolean {
  const words = [...text.matchAll(WORD)].map((match) => match[0]).filter((word) => !SMALL.test(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}
