import type { EvidencePair, PairScore } from "@/lib/analysis/events/types";

const MAX_NAMED = 3;

/** One sentence for readers: "Both print 2 quotations word for word, and name Kim Jong-un and Kim Jong-il." */
export function summarizeEvidence(pairs: readonly EvidencePair[], score: PairScore): string {
  const clauses = [
    countClause(pairs, "quotation", "print", "shared quotation"),
    countClause(pairs, "passage", "share", "passage word for word", "passages word for word"),
    nameClause(pairs, "person", "name"),
    thingsClause(pairs),
    headlineClause(pairs),
    nameClause(pairs, "date", "speak of"),
    nameClause(pairs, "number", "count"),
    nameClause(pairs, "term", wordsOrWord(pairs), (words) => `\u201C${words.toLowerCase()}\u201D`),
  ].filter((clause) => clause !== null);
  if (score.parts.some((part) => part.name === "sameDay" && part.value > 0)) clauses.push("are of the same day");
  const told = clauses.slice(0, MAX_NAMED);
  return told.length === 0 ? "Both tell it in similar words." : `Both ${joinWords(told)}.`;
}

function wordsOrWord(pairs: readonly EvidencePair[]): string {
  return pairs.filter((pair) => pair.kind === "term").length === 1 ? "use the rare word" : "use the rare words";
}

function countClause(
  pairs: readonly EvidencePair[],
  kind: EvidencePair["kind"],
  verb: string,
  one: string,
  many = `${one}s`,
): string | null {
  const count = pairs.filter((pair) => pair.kind === kind).length;
  if (count === 0) return null;
  return `${verb} ${count === 1 ? `a ${one}` : `${count} ${many}`}`;
}

function nameClause(
  pairs: readonly EvidencePair[],
  kind: EvidencePair["kind"],
  verb: string,
  show: (words: string) => string = (words) => words,
): string | null {
  const names = pairs.filter((pair) => pair.kind === kind).map((pair) => show(pair.words));
  return names.length === 0 ? null : `${verb} ${joinWords(names.slice(0, MAX_NAMED))}`;
}

const THINGS = [
  { kind: "place", one: "the place", many: "the places" },
  { kind: "organisation", one: "the organisation", many: "the organisations" },
  { kind: "name", one: "the name", many: "the names" },
] as const;

/** "mention the place Sandø and the organisations Coast Guard and Northern Lines": the rarest of all three kinds. */
function thingsClause(pairs: readonly EvidencePair[]): string | null {
  const isThing = ({ kind }: EvidencePair) => THINGS.some((thing) => thing.kind === kind);
  const rarest = pairs.filter(isThing).slice(0, MAX_NAMED);
  const told = THINGS.flatMap(({ kind, one, many }) => {
    const names = rarest.filter((pair) => pair.kind === kind).map((pair) => pair.words);
    return names.length === 0 ? [] : [`${names.length === 1 ? one : many} ${joinWords(names)}`];
  });
  return told.length === 0 ? null : `mention ${joinWords(told)}`;
}

/** What both headlines say; else that the text of one tells the other's. */
function headlineClause(pairs: readonly EvidencePair[]): string | null {
  const headlines = pairs.filter((pair) => pair.kind === "headline");
  const both = headlines.find((pair) => pair.a.length === 0 && pair.b.length === 0);
  if (both) return `have \u201C${both.words}\u201D in their headlines`;
  return headlines.length === 0 ? null : "tell what one of the headlines says";
}

function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
