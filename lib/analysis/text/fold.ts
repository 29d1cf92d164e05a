const MARKS = /\p{M}+/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u02B9\u0060\u00B4\uFF07]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u301D\u301E\uFF02]/g;
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const LETTERS: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i" };

// What is plain already, as most words of a text are, need not be looked through for each kind of mark.
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/** Straight quotes and hyphens in place of typographic ones; length and offsets stay. */
export function straightenPunctuation(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(HYPHENS, "-");
}

/**
 * The form under which two spellings of a word are equal: lower case, no accents, straight quotes, compatibility
 * characters decomposed (Unicode NFKD, UAX #15) and Hangul composed again. Offsets do not survive folding.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return straightenPunctuation(word.normalize("NFKD").replace(MARKS, ""))
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
}
