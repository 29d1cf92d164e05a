import nlp from "compromise/three";
import { listWords } from "@/lib/analysis/text/words";
import type { PredictedMention } from "./match-mentions";
import { nameWords } from "./name-spans";

type Found = { start: number; end: number };

/** What a reader gets without Backfile: a method that takes a text and gives its names, with "surname → latest full name". */
export const PEOPLE_BASELINES: { name: string; predict: (text: string) => PredictedMention[] }[] = [
  {
    name: "capitalised sequences + later surnames",
    predict: (text) => withSurnames(text, findCapitalised(text), true),
  },
  { name: "compromise people()", predict: (text) => withSurnames(text, findByCompromise(text), false) },
  { name: "compromise + later surnames", predict: (text) => withSurnames(text, findByCompromise(text), true) },
];

const SMALL_WORDS = new Set(
  `the a an in on at of for to by from and but or if when while after before he she it they we you i his her its their this that
  these those there here what who which how why where as with without not no mr mrs ms dr new monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december`.split(/\s+/),
);

function findCapitalised(text: string): Found[] {
  const words = listWords(text);
  const names: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let to = at;
    while (
      to < words.length &&
      isNameWord(words[to]?.text ?? "") &&
      (to === at || isNext(text, words[to - 1], words[to]))
    )
      to += 1;
    const [first, last] = [words[at], words[to - 1]];
    if (to - at >= 2 && to - at <= 4 && first && last) names.push({ start: first.start, end: last.end });
    at = Math.max(at, to - 1);
  }
  return names;
}

const isNameWord = (word: string) => /^\p{Lu}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase());

function isNext(text: string, before: Found | undefined, after: Found | undefined): boolean {
  return /^(?: |\. )$/.test(text.slice(before?.end ?? 0, after?.start ?? 0));
}

type CompromisePerson = { offset?: { start: number; length: number } };

export function findByCompromise(text: string): Found[] {
  const people = nlp(text).people().json({ offset: true }) as CompromisePerson[];
  return people.flatMap(({ offset }) => (offset ? [{ start: offset.start, end: offset.start + offset.length }] : []));
}

/** Identity by surname: the latest fuller name with that last word; later bare surnames are added where asked for. */
function withSurnames(text: string, names: Found[], addLater: boolean): PredictedMention[] {
  const surnames = new Set(
    names.flatMap((name) => {
      const words = nameWords(text.slice(name.start, name.end));
      return words.length > 1 ? [words.at(-1) ?? ""] : [];
    }),
  );
  const taken = (word: Found) => names.some((name) => name.start < word.end && word.start < name.end);
  const later = addLater
    ? listWords(text.replace(/['\u2019]s\b/g, "  ")).filter(
        (word) => surnames.has(word.folded) && /^\p{Lu}/u.test(word.text) && !taken(word),
      )
    : [];
  const latest = new Map<string, string>();
  const all: Found[] = [...names, ...later].sort((a, b) => a.start - b.start);
  return all.map(({ start, end }) => {
    const words = nameWords(text.slice(start, end));
    const surname = words.at(-1) ?? "";
    const full = words.join(" ");
    if (words.length > 1) latest.set(surname, full);
    return { start, end, person: latest.get(surname) ?? full };
  });
}
