import lines from "@/lib/analysis/data/han-readings.json";
import { chineseKey } from "./romanise-chinese";
import { koreanKey, koreanSurnameKey, romaniseSyllable, softenStart } from "./romanise-korean";

/** What a name in Hangul or Chinese characters is read as: two keys, one for each language it can be of. */
export type ScriptReading = {
  script: "hangul" | "han";
  /** Syllables as the South writes them: equal for 리 and 이. */
  syllables: string;
  /** Surname and given name as `koreanSurnameKey` and `koreanKey` write them. */
  korean: string | null;
  chinese: string | null;
};

// "남궁", "황보", "제갈" and the like: surnames of two syllables.
const LONG_SURNAMES = new Set("남궁 황보 제갈 사공 선우 서문 독고 동방".split(" "));
const LONGEST_NAME = 5;
const NATIVE = /[\uac00-\ud7a3\u3400-\u9fff\uf900-\ufaff]/;
const SPACE = /[\s\u00b7\u30fb]+/;

/**
 * Reads a name in Hangul or Chinese characters; null for a name in other letters. Remarks in brackets and titles in
 * front are left aside. Unihan's readings; no names of more than five syllables.
 */
export function readScript(form: string): ScriptReading | null {
  if (!NATIVE.test(form)) return null;
  const plain = form
    .normalize("NFKC")
    .replace(/\([^)]{0,60}\)/g, " ")
    .trim();
  const parts = plain.split(SPACE);
  const last = parts.at(-1) ?? "";
  const name = [...(last.length > 1 && parts.length !== 2 ? last : parts.slice(-2).join(""))];
  if (name.length < 2 || name.length > LONGEST_NAME) return null;
  if (name.every((letter) => romaniseSyllable(letter) !== "")) {
    const korean = keyOfKorean(name);
    return { script: "hangul", syllables: name.map(softenStart).join(""), korean, chinese: null };
  }
  const readings = name.map(readHan);
  const syllables = readings.map((reading) => reading?.korean ?? "");
  const isKorean = syllables.every((syllable) => syllable !== "");
  const pinyin = readings.map((reading) => reading?.chinese ?? "");
  const chinese = `${chineseKey(pinyin[0] ?? "")} ${chineseKey(pinyin.slice(1).join(""))}`;
  return {
    script: "han",
    syllables: isKorean ? syllables.map(softenStart).join("") : "",
    korean: isKorean ? keyOfKorean(syllables) : null,
    chinese: pinyin.every((syllable) => syllable !== "") ? chinese : null,
  };
}

function keyOfKorean(syllables: readonly string[]): string {
  const cut = syllables.length > 2 && LONG_SURNAMES.has(syllables.slice(0, 2).join("")) ? 2 : 1;
  const romanised = syllables.map(romaniseSyllable);
  return `${koreanSurnameKey(romanised.slice(0, cut).join(""))} ${koreanKey(romanised.slice(cut).join(""))}`;
}

/** How a Chinese character is read in Korean (a Hangul syllable) and in Mandarin (Pinyin without tones). */
type HanReading = { korean: string; chinese: string };

/** The readings of one character; null where the list has none. */
function readHan(character: string): HanReading | null {
  return readings().get(character) ?? null;
}

let known: ReadonlyMap<string, HanReading> | null = null;

// Made when first asked for: most archives never meet a Chinese character.
function readings(): ReadonlyMap<string, HanReading> {
  known ??= new Map(lines.flatMap((line) => line.split("|")).flatMap(readEntry));
  return known;
}

/** "김jin金" is a Korean reading, a Mandarin one and the characters read so. */
function readEntry(entry: string): [string, HanReading][] {
  const parts = /^([\uac00-\ud7a3]?)([a-z]*)(.*)$/su.exec(entry);
  const [, korean = "", chinese = "", characters = ""] = parts ?? [];
  return [...characters].map((character) => [character, { korean, chinese }]);
}
