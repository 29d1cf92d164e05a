import { listNumbers } from "@/lib/analysis/events/profile/list-numbers";
import { inversePersonFrequency } from "@/lib/analysis/events/profile/rarity";
import type { ArchiveStatistics, EvidencePair, LinkableArticle } from "@/lib/analysis/events/types";
import { listPieces, type Piece } from "@/lib/analysis/text/align-passages";
import { findDates } from "@/lib/analysis/text/dates";
import { describeDate } from "@/lib/analysis/text/describe-date";
import type { Span } from "@/lib/analysis/text/span";

// Places of one fact that are marked on a page; the first say enough.
const MAX_PLACES = 8;

/** The persons named in both, rarest first, with the places of their full names. */
export function findSharedPeople(
  a: LinkableArticle,
  b: LinkableArticle,
  statistics: ArchiveStatistics,
): EvidencePair[] {
  const others = new Map(b.people.map((person) => [person.id, person]));
  const [piecesA, piecesB] = [listPieces(a.text), listPieces(b.text)];
  return a.people
    .filter((person) => others.has(person.id))
    .sort((x, y) => inversePersonFrequency(y.id, statistics) - inversePersonFrequency(x.id, statistics))
    .map((person) => ({
      kind: "person",
      a: findName(piecesA, person.name),
      b: findName(piecesB, others.get(person.id)?.name ?? person.name),
      words: person.name,
    }));
}

/** The days, months and years both texts speak of. */
export function findSharedDates(a: LinkableArticle, b: LinkableArticle): EvidencePair[] {
  const [left, right] = [placeDates(a), placeDates(b)];
  return [...left].flatMap(([day, spans]) => {
    const others = right.get(day);
    return others === undefined ? [] : [pairUp("date", spans, others, describeDate(day))];
  });
}

/** The counted numbers both texts have. */
export function findSharedNumbers(a: LinkableArticle, b: LinkableArticle): EvidencePair[] {
  const [left, right] = [placeNumbers(a.text), placeNumbers(b.text)];
  return [...left].flatMap(([key, spans]) => {
    const others = right.get(key);
    const first = spans[0];
    return others === undefined || first === undefined
      ? []
      : [pairUp("number", spans, others, a.text.slice(first.start, first.end))];
  });
}

function findName(pieces: Piece[], name: string): Span[] {
  const wanted = listPieces(name).map((piece) => piece.folded);
  const spans: Span[] = [];
  for (let i = 0; i + wanted.length <= pieces.length && spans.length < MAX_PLACES; i += 1) {
    const [first, last] = [pieces[i], pieces[i + wanted.length - 1]];
    if (!first || !last || !wanted.every((word, k) => pieces[i + k]?.folded === word)) continue;
    spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

function placeDates(article: LinkableArticle): Map<string, Span[]> {
  return gather(
    findDates(article.text, article.date).flatMap(({ value, start, end }) =>
      value ? [{ key: value.date.slice(0, { day: 10, month: 7, year: 4 }[value.precision]), start, end }] : [],
    ),
  );
}

function placeNumbers(text: string): Map<string, Span[]> {
  return gather(listNumbers(text));
}

function gather(places: readonly (Span & { key: string })[]): Map<string, Span[]> {
  const byKey = new Map<string, Span[]>();
  for (const { key, start, end } of places) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [{ start, end }]);
    else if (known.length < MAX_PLACES) known.push({ start, end });
  }
  return byKey;
}

function pairUp(kind: EvidencePair["kind"], a: Span[], b: Span[], words: string): EvidencePair {
  return { kind, a, b, words };
}
