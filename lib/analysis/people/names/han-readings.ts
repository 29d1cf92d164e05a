import lines from "@/lib/analysis/data/han-readings.json";

/** How a Chinese character is read in Korean (a Hangul syllable) and in Mandarin (Pinyin without tones). */
export type HanReading = { korean: string; chinese: string };

/** The readings of one character; null where the list has none. */
export function readHan(character: string): HanReading | null {
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
