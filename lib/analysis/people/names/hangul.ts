const FIRST = 0xac00;
const LAST = 0xd7a3;
const [VOWELS_COUNT, ENDS_COUNT] = [21, 28];

const STARTS = "k kk n t tt r m p pp s ss  j jj ch k t p h".split(" ");
const VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");
const ENDS = " k k k n n n t l l l l l l l l m p p t t ng t t k t p t".split(" ");

/**
 * The letters of a Hangul syllable in the spelling the keys of Korean names are made of: aspirated and plain consonants,
 * ㅓ and ㅗ, ㅡ and ㅜ fall together, as they do in what newspapers print. Syllable arithmetic: The Unicode Standard,
 * section 3.12. Empty for anything else.
 */
export function romaniseSyllable(syllable: string): string {
  const code = syllable.charCodeAt(0);
  if (!(code >= FIRST && code <= LAST)) return "";
  const at = code - FIRST;
  const start = Math.floor(at / (VOWELS_COUNT * ENDS_COUNT));
  const vowel = Math.floor(at / ENDS_COUNT) % VOWELS_COUNT;
  return `${STARTS[start] ?? ""}${VOWELS[vowel] ?? ""}${ENDS[at % ENDS_COUNT] ?? ""}`;
}

// 리 and 이, 로 and 노, 녀 and 여: the South writes these sounds otherwise at the beginning of a name than the North.
const SOFTENED = new Set([2, 3, 6, 7, 12, 17, 20]);
const [SILENT, N, R] = [11, 2, 5];

/** A syllable as the South writes it at the beginning of a word: equal for both spellings of one name. */
export function softenStart(syllable: string): string {
  const at = syllable.charCodeAt(0) - FIRST;
  if (!(at >= 0 && at <= LAST - FIRST)) return syllable;
  const size = VOWELS_COUNT * ENDS_COUNT;
  const start = Math.floor(at / size);
  const isSoft = SOFTENED.has(Math.floor(at / ENDS_COUNT) % VOWELS_COUNT);
  if (start === R) return String.fromCharCode(FIRST + (isSoft ? SILENT : N) * size + (at % size));
  if (start === N && isSoft) return String.fromCharCode(FIRST + SILENT * size + (at % size));
  return syllable;
}
