const CHINESE: [RegExp, string][] = [
  [/ü|yu(?=[aen]|$)/g, "u"],
  [/ts'?z?|tz|z(?!h)/g, "s"],
  [/hs|x|sh/g, "s"],
  [/zh|ch'?|q|j/g, "j"],
  [/k'?|g(?!$)(?=[aeiou])/g, "k"],
  [/t'|d/g, "t"],
  [/p'|b/g, "p"],
  [/ung/g, "ong"],
  [/ien/g, "ian"],
  [/ieh/g, "ie"],
  [/([aeiou])h(?![aeiou])/g, "$1"],
  [/ih/g, "i"],
  [/eu/g, "ou"],
  [/uo/g, "o"],
  [/(.)\1+/g, "$1"],
];

/** Joined syllables of a Chinese name in Pinyin or Wade-Giles: Zedong and Tse-tung meet in "setong". */
export function chineseKey(folded: string): string {
  const plain = folded.replace(/[^\p{L}\p{N}']/gu, "");
  return CHINESE.reduce((word, [pattern, letter]) => word.replace(pattern, letter), plain).replace(/'/g, "");
}
