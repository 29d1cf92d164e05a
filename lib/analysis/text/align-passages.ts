import { foldWord } from "./fold";
import { rememberTexts } from "./remember";
import { overlaps, type Span } from "./span";

/** A run of words that is on both sides, as spans of the two texts. */
export type AlignedPassage = { a: Span; b: Span; words: number };

/** A word cut at apostrophes too, so that "It\u2019 s", "It's" and "its" in bad copies share what they can. */
export type Piece = Span & { folded: string };

// A text beyond this is compared as far as this; the longest article of a newsletter has a tenth of it.
const MAX_PIECES = 40_000;
// Places of one word group that are tried: a refrain repeated more often is no evidence, and costs the square.
const MAX_PLACES = 32;
// Word comparisons over all; only texts made to be slow ("a a a a …") come near it.
const MAX_COMPARISONS = 4_000_000;

/**
 * The word runs two texts share, longest first in choice and in the order of `a` in the answer; no word of either side
 * is in two of them. Case, punctuation and accents do not matter. `words` counts letters-and-digits pieces, so
 * "party's" is two. Hashing of word groups, after Karp and Rabin (1987); time grows with the sum of both lengths.
 */
export function alignPassages(a: string, b: string, minWords = 6): AlignedPassage[] {
  return alignPieces(listPieces(a), listPieces(b), minWords);
}

/** The same over pieces chosen by the caller: those of the quotations only, for example. Null parts what must not be joined. */
export function alignPieces(a: (Piece | null)[], b: (Piece | null)[], minWords: number): AlignedPassage[] {
  const left = a.slice(0, MAX_PIECES);
  const right = b.slice(0, MAX_PIECES);
  return chooseRuns(findRuns(left, right, minWords), minWords)
    .map((run) => toPassage(left, right, run))
    .filter((passage) => passage !== null)
    .sort((x, y) => x.a.start - y.a.start);
}

/** The words of a text for comparison: letters and digits only, folded, with their offsets. */
export const listPieces = rememberTexts((text: string): Piece[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
  })),
);

/** The same words with a gap in place of each that is in one of these spans, so that no run reaches over it. */
export function hidePieces(pieces: readonly (Piece | null)[], hidden: readonly Span[]): (Piece | null)[] {
  let next = 0;
  const spans = [...hidden].sort((x, y) => x.start - y.start);
  return pieces.map((piece) => {
    if (piece === null) return null;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) next += 1;
    const span = spans[next];
    return span !== undefined && overlaps(span, piece) ? null : piece;
  });
}

type Run = { a: number; b: number; length: number };

function findRuns(a: (Piece | null)[], b: (Piece | null)[], minWords: number): Run[] {
  const size = Math.max(1, minWords);
  const places = indexGroups(a, size);
  const runs: Run[] = [];
  let left = MAX_COMPARISONS;
  for (let j = 0; j + size <= b.length; j += 1) {
    const group = groupAt(b, j, size);
    for (const i of (group === null ? undefined : places.get(group)) ?? []) {
      if (i > 0 && j > 0 && isSame(a[i - 1], b[j - 1])) continue;
      let length = size;
      while (left > 0 && isSame(a[i + length], b[j + length])) {
        length += 1;
        left -= 1;
      }
      runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}

function indexGroups(pieces: (Piece | null)[], size: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i + size <= pieces.length; i += 1) {
    const group = groupAt(pieces, i, size);
    if (group === null) continue;
    const known = places.get(group);
    if (known === undefined) places.set(group, [i]);
    else if (known.length < MAX_PLACES) known.push(i);
  }
  return places;
}

function groupAt(pieces: (Piece | null)[], from: number, size: number): string | null {
  let group = "";
  for (let i = from; i < from + size; i += 1) {
    const piece = pieces[i];
    if (!piece) return null;
    group += `${piece.folded} `;
  }
  return group;
}

function isSame(a: Piece | null | undefined, b: Piece | null | undefined): boolean {
  return !!a && !!b && a.folded === b.folded;
}

/** Longest first; where a run meets words already taken, what is left of it is kept when long enough. */
function chooseRuns(runs: Run[], minWords: number): Run[] {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const chosen: Run[] = [];
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    for (const part of freeParts(run, takenA, takenB)) {
      if (part.length < minWords) continue;
      chosen.push(part);
      for (let k = 0; k < part.length; k += 1) {
        takenA.add(part.a + k);
        takenB.add(part.b + k);
      }
    }
  }
  return chosen;
}

function freeParts(run: Run, takenA: Set<number>, takenB: Set<number>): Run[] {
  const parts: Run[] = [];
  let start = 0;
  for (let k = 0; k <= run.length; k += 1) {
    if (k < run.length && !takenA.has(run.a + k) && !takenB.has(run.b + k)) continue;
    if (k > start) parts.push({ a: run.a + start, b: run.b + start, length: k - start });
    start = k + 1;
  }
  return parts;
}

function toPassage(a: (Piece | null)[], b: (Piece | null)[], run: Run): AlignedPassage | null {
  const [firstA, lastA] = [a[run.a], a[run.a + run.length - 1]];
  const [firstB, lastB] = [b[run.b], b[run.b + run.length - 1]];
  if (!firstA || !lastA || !firstB || !lastB) return null;
  return {
    a: { start: firstA.start, end: lastA.end },
    b: { start: firstB.start, end: lastB.end },
    words: run.length,
  };
}
