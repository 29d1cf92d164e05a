import { formatEstimate, shareOf } from "@/evaluation/proportions";
import { createNameIndex } from "@/lib/analysis/people/names/name-index";
import { foldWord } from "@/lib/analysis/text/fold";
import { generatePeople } from "./generate-people";
import { SLIPS, slip } from "./misspell";

const PERSONS = 50_000;
const ASKED = 200;
const SHOWN = 8;
const TYPED_SO_FAR = 0.75;
// Korean and other names beside the generated ones, with spellings readers bring along; facts, not drawn from a set.
const SPELLINGS: [string, string[]][] = [
  ["Kim Jong-un", ["kim jongun", "Kim Chong Un", "Gim Jeong-eun", "kimjongun", "Jong Un Kim"]],
  ["Ri Yong-ho", ["Ri Yongho", "Lee Yong Ho", "Yong-ho Ri"]],
  ["Choe Ryong-hae", ["Choi Ryong Hae", "Choe Ryonghae", "Choe Yong-hae"]],
  ["Vera Markovska", ["Markovksa", "Vera Markovskaya", "markovska vera"]],
  ["Sergei Lavrov", ["Sergey Lavrov", "Sergej Lawrow", "Lavrof"]],
  ["Mohammed al-Farsi", ["Muhammad Al Farsi", "Mohamed Alfarsi"]],
  ["Xi Jinping", ["Xi Jin Ping", "Hsi Chin-ping", "xi jingping"]],
];

/** What was typed for whom. */
type Typed = { id: number; text: string };
/** Ids of those found for a typed name, best first. */
type Find = (typed: string) => number[];

/**
 * How often a person is among the first eight found when the name is misspelled, beside looking for names that hold the
 * typed words by their beginnings, in any order: what most archives offer.
 */
export async function run(_corpora: string, print: (line: string) => void): Promise<void> {
  const names = [...generatePeople(1, PERSONS).names, ...SPELLINGS.map(([name]) => name)];
  const keys = names.map((name) => foldWord(name).replace(/[^\p{L}\p{N}]+/gu, " "));
  const index = createNameIndex();
  for (const [id, key] of keys.entries()) index.add(id, key);
  const ours: Find = (typed) => index.find(typed).map((match) => match.personId);
  const theirs: Find = (typed) => findByBeginnings(typed, keys);
  print(`People search: ${names.length.toLocaleString("en")} names; ${ASKED} typed with one slip of each kind.`);
  print(`Share found among the first ${SHOWN} [95 %], and as the first. Baseline: beginnings of words in any order.`);
  print(`${"slip".padEnd(24)}${"Backfile".padEnd(22)}${"first".padEnd(8)}baseline`);
  const asked = Array.from({ length: ASKED }, (_, at) => (at * 113) % PERSONS);
  const type = (write: (name: string, id: number) => string) =>
    asked.map((id) => ({ id, text: write(names[id] ?? "", id) }));
  for (const kind of SLIPS)
    printRow(
      kind,
      type((name, id) => slip(name, kind, id)),
      ours,
      theirs,
      print,
    );
  const begun = type((name, id) => slip(name, "swapped", id).slice(0, Math.ceil(name.length * TYPED_SO_FAR)));
  printRow("swapped, still typing", begun, ours, theirs, print);
  const spelled = SPELLINGS.flatMap(([name, spellings]) =>
    spellings.map((text) => ({ id: names.indexOf(name), text })),
  );
  printRow("other spellings", spelled, ours, theirs, print);
  const missed = spelled.filter(({ id, text }) => placeOf(id, ours(text)) >= SHOWN).map(({ text }) => text);
  if (missed.length > 0) print(`  missed: ${missed.join(", ")}`);
}

function printRow(title: string, typed: Typed[], ours: Find, theirs: Find, print: (line: string) => void): void {
  const places = typed.map(({ id, text }) => placeOf(id, ours(text)));
  const found = shareOf(places.map((place) => place < SHOWN));
  const first = shareOf(places.map((place) => place === 0));
  const others = shareOf(typed.map(({ id, text }) => placeOf(id, theirs(text)) < SHOWN));
  const name = typed.length === ASKED ? title : `${title} (${typed.length})`;
  print(
    `${name.padEnd(24)}${formatEstimate(found).padEnd(22)}${first.value.toFixed(3).padEnd(8)}${others.value.toFixed(3)}`,
  );
}

function findByBeginnings(typed: string, keys: string[]): number[] {
  const words = foldWord(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const found: number[] = [];
  for (const [id, key] of keys.entries()) {
    if (words.every((word) => ` ${key}`.includes(` ${word}`))) found.push(id);
  }
  return found;
}

function placeOf(id: number, found: number[]): number {
  const at = found.indexOf(id);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}
