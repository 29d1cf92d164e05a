import { foldWord } from "@/lib/analysis/text/fold";
import { remember } from "@/lib/analysis/text/remember";
import { contains, type Span } from "@/lib/analysis/text/span";
import { type Disagreement, type ToldValue, toSides } from "./disagreement";
import type { ReadReport } from "./find-number-disputes";

/** Somebody as one report names them. `start` and `end` are of the name in its text. */
export type NamedThere = Span & {
  articleId: number;
  personId: number;
  person: string;
  kind: string;
  form: string;
  role: string | null;
};

const MAX_DISPUTES = 5;
/**
 * Persons whose name reports spell with other letters. Hyphens, accents, capitals, the order of the parts and parts left
 * out are ways of writing one name, and no disagreement.
 */
export function findSpellingDisputes(reports: readonly ReadReport[], named: readonly NamedThere[]): Disagreement[] {
  const read = remember(readSpelling);
  return group(named.filter((one) => one.kind === "full"))
    .flatMap((mentions) => {
      const [first] = mentions;
      if (!first) return [];
      const told = toTold(reports, mentions, (one) => ({ at: one, value: one.form, key: read(one.form).letters }));
      const apart = listApart(new Set(told.map((one) => one.value)), (a, b) => isSpeltApart(read(a), read(b)));
      const kept = told.filter((one) => apart.has(one.value));
      return toDispute(first.person, kept, reports);
    })
    .slice(0, MAX_DISPUTES);
}

/** Those that are apart from at least one other. */
function listApart(all: ReadonlySet<string>, areApart: (one: string, other: string) => boolean): Set<string> {
  return new Set([...all].filter((one) => [...all].some((other) => areApart(one, other))));
}

function group(named: readonly NamedThere[]): NamedThere[][] {
  const groups = new Map<number, NamedThere[]>();
  for (const one of named) {
    const known = groups.get(one.personId);
    if (known) known.push(one);
    else groups.set(one.personId, [one]);
  }
  return [...groups.values()].filter((group) => new Set(group.map((one) => one.articleId)).size > 1);
}

function toTold(
  reports: readonly ReadReport[],
  mentions: readonly NamedThere[],
  read: (one: NamedThere) => Pick<ToldValue, "at" | "value" | "key">,
): ToldValue[] {
  return mentions.flatMap((one) => {
    const report = reports.find((it) => it.id === one.articleId);
    const sentence = report?.sentences.find((it) => contains(it, one));
    return report && sentence ? [{ articleId: one.articleId, text: report.text, sentence, ...read(one) }] : [];
  });
}

function toDispute(about: string, told: ToldValue[], reports: readonly ReadReport[]): Disagreement[] {
  const sides = toSides(
    told,
    reports.map((report) => report.id),
  );
  return sides.length > 1 ? [{ kind: "name", about, sides }] : [];
}

/** A form of a name: its letters, the same in alphabetical order, and its words. Hyphenated parts are one word. */
type Spelling = { letters: string; sorted: string; words: string[] };

function readSpelling(form: string): Spelling {
  const folded = foldWord(form);
  const letters = folded.replace(/[^\p{L}]/gu, "");
  // "Jong-un", which others write apart, is handled by its letters.
  return { letters, sorted: [...letters].sort().join(""), words: folded.split(/[\s.-]+/).filter(Boolean) };
}

function isSpeltApart(a: Spelling, b: Spelling): boolean {
  if (a.sorted === b.sorted) return false;
  const isWithin = (few: string[], many: string[]) => few.every((word) => many.some((other) => other.startsWith(word)));
  return !isWithin(a.words, b.words) && !isWithin(b.words, a.words);
}
