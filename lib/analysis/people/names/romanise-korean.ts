import { plainKey } from "./spelling-keys";

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

const KOREAN: [RegExp, string][] = [
  [/dzs|dz|dj|xh/g, "j"],
  [/sz/g, "s"],
  [/c(?!h)/g, "j"],
  [/(?<=[ktp])h/g, ""],
  [/hui/g, "hi"],
  [/yeo/g, "yo"],
  [/(?<=[kghpbm])yu(?=[nk0])/g, "yo"],
  [/you(?=n)/g, "yo"],
  [/eo|ou/g, "o"],
  [/eu|oo|woo/g, "u"],
  [/ee|yi$/g, "i"],
  [/([aeou])h(?![aeiouwy])/g, "$1"],
  [/ch|jj/g, "j"],
  [/sh|ss/g, "s"],
  [/g/g, "k"],
  [/d/g, "t"],
  [/b/g, "p"],
  [/l/g, "r"],
  [/(.)\1+/g, "$1"],
];

/** Joined syllables of a Korean given name in Revised, McCune-Reischauer, North Korean or newspaper spelling. */
export function koreanKey(folded: string): string {
  const marked = plainKey(folded).replace(/ng/g, "0");
  return KOREAN.reduce((word, [pattern, letter]) => word.replace(pattern, letter), marked).replace(/0/g, "ng");
}

const KOREAN_SURNAMES = new Map(
  Object.entries({
    ri: "lee li rhee rhi yi i",
    rim: "im lim yim",
    no: "roh noh ro",
    ryu: "yoo yu you ryoo",
    ryang: "yang liang",
    pak: "park bak bahk",
    paek: "baek paik back baik",
    pae: "bae",
    tae: "thae",
    choe: "choi choy",
    jang: "chang",
    jo: "cho",
    jong: "chong jung chung jeong cheong",
    jon: "jeon chon chun jun cheon",
    so: "seo suh",
    o: "oh",
    u: "woo wu",
    mun: "moon",
    yun: "yoon youn",
    kim: "gim",
    kang: "gang",
    kwon: "gwon",
    ko: "go koh",
    hyon: "hyun hyeon",
    han: "hahn",
    an: "ahn",
    hong: "",
    ryom: "yom yeom",
    ryo: "yo yeo",
    sin: "shin",
    sim: "shim",
    son: "sohn",
    song: "sung",
    kwak: "gwak",
    ku: "koo gu",
    ju: "joo chu",
    ki: "gi kee",
    om: "eom um uhm",
  }).flatMap(([key, spellings]) => [key, ...spellings.split(" ")].map((spelling) => [spelling, key] as const)),
);

/** One key for the romanisations of a Korean surname: Ri, Lee, Yi and Rhee are one. */
export function koreanSurnameKey(folded: string): string {
  const plain = plainKey(folded);
  return KOREAN_SURNAMES.get(plain) ?? koreanKey(plain);
}

/** Whether a folded word is among the usual spellings of a Korean surname. */
export function isKoreanSurnameSpelling(folded: string): boolean {
  return KOREAN_SURNAMES.has(plainKey(folded));
}
