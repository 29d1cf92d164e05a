import { foldWord } from "@/lib/text/fold";
import { contains, type Span } from "@/lib/text/span";
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
// They fit anybody of rank: no other title contradicts them.
const VAGUE =
  /^(?:leader|official|politician|man|woman|head|chief|figure|member|ruler|diplomat|brother|sister|son|daughter|father|mother|wife|husband|mr|mrs|ms|dr|sir|the|a|an|former|acting|of|for|and|in|senior|top|new|his|her|their)$/;

/**
 * Persons whose name reports spell with other letters. Hyphens, accents, capitals, the order of the parts and parts left
 * out are ways of writing one name, and no disagreement.
 */
export function findSpellingDisputes(reports: readonly ReadReport[], named: readonly NamedThere[]): Disagreement[] {
  return group(named.filter((one) => one.kind === "full"))
    .flatMap((mentions) => {
      const [first] = mentions;
      if (!first) return [];
      const told = toTold(reports, mentions, (one) => ({ at: one, value: one.form, key: toLetters(one.form) }));
      const kept = told.filter((one) => told.some((other) => isSpeltApart(one.value, other.value)));
      return toDispute("name", first.person, kept, reports);
    })
    .slice(0, MAX_DISPUTES);
}

/** Persons whom reports give titles that have no word in common. A vague one ("leader") contradicts nothing. */
export function findTitleDisputes(reports: readonly ReadReport[], named: readonly NamedThere[]): Disagreement[] {
  return group(named.filter((one) => one.role !== null))
    .flatMap((mentions) => {
      const [first] = mentions;
      if (!first) return [];
      const words = new Map<number, Set<string>>();
      for (const { articleId, role } of mentions) {
        const known = words.get(articleId) ?? new Set<string>();
        for (const word of titleWords(role ?? "")) known.add(word);
        words.set(articleId, known);
      }
      const isApart = (x: number, y: number) => {
        const [here, there] = [words.get(x) ?? new Set(), words.get(y) ?? new Set()];
        return here.size > 0 && there.size > 0 && ![...here].some((word) => there.has(word));
      };
      const once = mentions.filter((one, i) => mentions.findIndex((other) => other.articleId === one.articleId) === i);
      const apart = once.filter((one) => once.some((other) => isApart(one.articleId, other.articleId)));
      const told = toTold(reports, apart, (one) => ({
        at: one,
        value: one.role ?? "",
        key: [...titleWords(one.role ?? "")].sort().join(" "),
      }));
      return toDispute("title", first.person, told, reports);
    })
    .slice(0, MAX_DISPUTES);
}

function group(named: readonly NamedThere[]): NamedThere[][] {
  const groups = new Map<number, NamedThere[]>();
  for (const one of named) groups.set(one.personId, [...(groups.get(one.personId) ?? []), one]);
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

function toDispute(
  kind: "name" | "title",
  about: string,
  told: ToldValue[],
  reports: readonly ReadReport[],
): Disagreement[] {
  const sides = toSides(
    told,
    reports.map((report) => report.id),
  );
  return sides.length > 1 ? [{ kind, about, sides }] : [];
}

const toLetters = (form: string) => foldWord(form).replace(/[^\p{L}]/gu, "");

function isSpeltApart(a: string, b: string): boolean {
  const [lettersA, lettersB] = [toLetters(a), toLetters(b)];
  if ([...lettersA].sort().join("") === [...lettersB].sort().join("")) return false;
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
  const isWithin = (few: string[], many: string[]) => few.every((word) => many.some((other) => other.startsWith(word)));
  return !isWithin(wordsA, wordsB) && !isWithin(wordsB, wordsA);
}

/** Hyphenated parts are one word: "Jong-un", which others write apart, is handled by its letters. */
const nameWords = (form: string) =>
  foldWord(form)
    .split(/[\s.-]+/)
    .filter(Boolean);

function titleWords(role: string): Set<string> {
  const words = foldWord(role)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return new Set(
    words.some((word) => VAGUE.test(word)) && words.every((word) => VAGUE.test(word))
      ? []
      : words.filter((word) => !VAGUE.test(word)),
  );
}
