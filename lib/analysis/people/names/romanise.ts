import { remember } from "@/lib/analysis/text/remember";

/**
 * Keys under which the romanisations of a word meet. They throw much away: two words with equal keys may be the same,
 * words with different keys hardly ever are. Input is folded (`foldWord`).
 */

/** Letters and digits alone. */
export function plainKey(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, "");
}

const DIGRAPHS: [RegExp, string][] = [
  [/sch|shch|sh|sz/g, "s"],
  [/tsch|tch|ch|cz/g, "C"],
  [/zh/g, "j"],
  [/dzh|dj|dsch/g, "j"],
  [/ph/g, "f"],
  [/kh/g, "H"],
  [/gh/g, "k"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ck|q|g|c(?=[aourltkn]|$)/g, "k"],
  [/x/g, "ks"],
  [/tz|ts/g, "s"],
  [/z/g, "s"],
  [/ou(?=[aeiy])/g, "v"],
  [/w/g, "v"],
];

/**
 * The consonants of a word written with Latin letters, as Arabic, Russian, Persian and other names share them in all
 * their spellings: Mohammed, Muhammad and Mohamed are "md". A vowel at the beginning is kept as "a".
 */
export const consonantKey = remember(findConsonants);

function findConsonants(folded: string): string {
  const plain = plainKey(folded);
  if (!/^[a-z]+$/.test(plain)) return plain;
  const spelled = DIGRAPHS.reduce((word, [pattern, letter]) => word.replace(pattern, letter), plain);
  const first = /^[aeiouy]/.test(spelled) ? "a" : "";
  // An h inside a word is written by some and left out by others; v (and w) after a vowel is often written as one.
  const consonants = spelled
    .replace(/(?<=.)h/g, "")
    .replace(/(?<=[aeiou])v(?=.|$)/g, "")
    .replace(/[aeiouy]/g, "")
    .replace(/(.)\1+/g, "$1");
  return first + consonants || plain;
}

const SOUNDS: [RegExp, string][] = [
  [/[bpfv]/g, "b"],
  [/[kqgcHCj]/g, "k"],
  [/[dt]/g, "t"],
  [/[mn]/g, "n"],
  [/[lr]/g, "l"],
  [/h/g, ""],
  [/(.)\1+/g, "$1"],
];
const LONGEST_SOUND = 4;

/** The first consonants of `consonantKey` by kind of sound, as Soundex has it (Russell 1918). */
export function soundKey(consonants: string): string {
  return SOUNDS.reduce((word, [pattern, letter]) => word.replace(pattern, letter), consonants).slice(0, LONGEST_SOUND);
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
