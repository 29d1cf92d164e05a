import { makeRandom } from "@/evaluation/events/events-scores";
import { generatePeople } from "@/evaluation/people/generate-people";
import { type Slip, slip } from "@/evaluation/people/misspell";
import { formatEstimate, shareOf } from "@/evaluation/proportions";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { nameKeys } from "@/lib/analysis/people/names/name-keys";
import { listTerms } from "@/lib/analysis/search/list-terms";
import { type Archive, createArchive } from "@/lib/archive/archive";
import type { Client } from "@/lib/db/client";
import { withScratchArchive } from "@/lib/predict/scratch-archive";
import { storeDocuments } from "@/lib/predict/store-documents";
import { readRankingSets } from "./ranking-sets";

const ASKED = 200;
const SEED = 77;
const PERSONS = 10_000;
const FIRST = 3;
const MIN_LETTERS = 5;
const MIN_ARTICLES = 2;
const KINDS: readonly Slip[] = ["left out", "doubled", "swapped", "wrong"];

/**
 * How well the search box forgives and foresees: words of headlines with one slip of the hand, put right by what the page proposes;
 * and names typed in half, with the person among the first three suggestions. Names are asked for as often as they are in the news (Zipf).
 */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  for (const { name, task } of readRankingSets(corpora)) {
    await withScratchArchive(async ({ database }) => {
      const archive = createArchive(database, { dataFolder: "." });
      const documents = task.docs.map(({ title, text }) => ({ title: title ?? "", text }));
      const ids = await storeDocuments(database.client, documents);
      for (let from = 0; from < ids.length; from += 500)
        await archive.search.indexArticles(ids.slice(from, from + 500));
      print(`\nDid you mean, ${name}: ${documents.length} documents, ${ASKED} words of titles with one slip each`);
      await printSlips(archive, documents, print);
    });
  }
  await withScratchArchive(async ({ database }) => {
    const names = await storePeople(database.client);
    print(
      `\nSuggestions: ${PERSONS.toLocaleString("en")} persons, ${ASKED} names half typed; among the first ${FIRST} [95 %]`,
    );
    await printNames(createArchive(database, { dataFolder: "." }), names, print);
  });
}

type Asked = { word: string; typed: string; kind: Slip };

async function printSlips(
  archive: Archive,
  documents: readonly { title: string; text: string }[],
  print: (line: string) => void,
) {
  const counts = new Map<string, number>();
  for (const { title, text } of documents) {
    for (const word of new Set(listTerms(`${title} ${text}`).map(({ plain }) => plain))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...new Set(documents.flatMap(({ title }) => listTerms(title).map(({ plain }) => plain)))].filter(
    (word) => /^[a-z]+$/.test(word) && word.length >= MIN_LETTERS && (counts.get(word) ?? 0) >= MIN_ARTICLES,
  );
  const asked = drawSlips(words.sort(), counts);
  const rows: { asked: Asked; found: string[] }[] = [];
  for (const one of asked) {
    const { proposals } = await archive.search.search(one.typed);
    rows.push({ asked: one, found: proposals.spellings.map(({ label }) => label) });
  }
  for (const kind of KINDS)
    printShare(
      kind,
      rows.filter(({ asked: { kind: own } }) => own === kind),
      print,
    );
  printShare("all", rows, print);
  const missed = rows.filter(({ asked: { word }, found }) => found[0] !== word).slice(0, 12);
  print(
    `  missed: ${missed.map(({ asked: { word, typed }, found }) => `${typed} (${word}, ${found[0] ?? "nothing"})`).join("; ")}`,
  );
}

/** Slips that are words of the documents themselves are not seen as slips, and are left out. */
function drawSlips(words: readonly string[], counts: ReadonlyMap<string, number>): Asked[] {
  const random = makeRandom(SEED);
  const asked: Asked[] = [];
  for (let number = 0; asked.length < ASKED && number < 20 * ASKED; number += 1) {
    const word = words[Math.floor(random() * words.length)] ?? "";
    const kind = KINDS[number % KINDS.length] ?? "swapped";
    const typed = slip(word, kind, number);
    if (typed !== word && !counts.has(typed)) asked.push({ word, typed, kind });
  }
  return asked;
}

function printShare(name: string, rows: readonly { asked: Asked; found: string[] }[], print: (line: string) => void) {
  const first = shareOf(rows.map(({ asked: { word }, found }) => found[0] === word));
  const either = shareOf(rows.map(({ asked: { word }, found }) => found.includes(word)));
  print(
    `  ${name.padEnd(12)} first ${formatEstimate(first)}   among those shown ${formatEstimate(either)}   n ${rows.length}`,
  );
}

/** Persons named ever more rarely; returns their names in this order. */
async function storePeople(db: Client): Promise<string[]> {
  const { names } = generatePeople(1, PERSONS);
  const rows = names.map((name, at) => ({
    slug: `person-${at}`,
    ...nameColumns(name),
    nameOrigin: "found",
    status: "active",
    articleCount: Math.max(1, Math.floor(PERSONS / (at + 1))),
    createdAt: new Date(0),
  }));
  for (let from = 0; from < rows.length; from += 500)
    await db.person.createMany({ data: rows.slice(from, from + 500) });
  const stored = await db.person.findMany({ select: { id: true, name: true } });
  const keys = stored.flatMap(({ id, name }) =>
    nameKeys(name).map((key) => ({ personId: id, form: name, key, origin: "found" })),
  );
  for (let from = 0; from < keys.length; from += 500)
    await db.personName.createMany({ data: keys.slice(from, from + 500) });
  return names;
}

async function printNames(archive: Archive, names: readonly string[], print: (line: string) => void): Promise<void> {
  const random = makeRandom(SEED);
  const asked = Array.from({ length: ASKED }, () => names[Math.floor(names.length ** random()) - 1] ?? names[0] ?? "");
  const ways: [string, (name: string) => string][] = [
    ["half of the letters", (name) => name.slice(0, Math.ceil(name.length / 2))],
    ["first name, half of the last", (name) => name.slice(0, Math.ceil((name.indexOf(" ") + 1 + name.length) / 2))],
    ["half of the last name", (name) => halfOf(name.split(" ").at(-1) ?? "")],
  ];
  for (const [way, type] of ways) {
    const hits: boolean[] = [];
    for (const name of asked) {
      const found = await archive.search.suggest(type(name));
      hits.push(found.slice(0, FIRST).some(({ label }) => label === name));
    }
    print(`  ${way.padEnd(30)} ${formatEstimate(shareOf(hits))}   n ${hits.length}`);
  }
}

const halfOf = (word: string) => word.slice(0, Math.max(3, Math.ceil(word.length / 2)));
