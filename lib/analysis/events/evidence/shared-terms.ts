import { listTerms } from "@/lib/analysis/events/profile/list-terms";
import { inverseFrequency } from "@/lib/analysis/events/profile/rarity";
import type { ArchiveStatistics, EvidencePair, LinkableArticle } from "@/lib/analysis/events/types";
import { rememberTexts } from "@/lib/analysis/text/remember";
import type { Span } from "@/lib/analysis/text/span";
import { stemWord } from "@/lib/analysis/text/stem";
import { isStopword } from "@/lib/analysis/text/stopwords";
import { listPlainWords } from "@/lib/analysis/text/words";

// Places of one word that are marked on a page; the first say enough.
const MAX_PLACES = 8;
const MAX_TERMS = 8;
// Two words side by side are rarer than either; how much rarer, nobody counts.
const SECOND_WORD = 0.5;

/**
 * The rarest words of the archive that both texts have, and words that stand side by side in both ("pension reform") in place of the
 * two alone. Without those of persons, and of `names` told already.
 */
export function findSharedTerms(
  a: LinkableArticle,
  b: LinkableArticle,
  statistics: ArchiveStatistics,
  names: readonly EvidencePair[] = [],
): EvidencePair[] {
  const told = [...[...a.people, ...b.people].map((person) => person.name), ...names.map((name) => name.words)];
  const named = new Set(told.flatMap((name) => [...listTerms(name, 0).weights.keys()]));
  const [left, right] = [placeTerms(a.text), placeTerms(b.text)];
  const isTelling = (term: string) => !named.has(term) && !/^\d+$/.test(term) && statistics.articlesWithTerm(term) > 0;
  const shared = [...left.keys()].filter((key) => right.has(key) && key.split(" ").every(isTelling));
  const ranked = shared
    .map((key) => ({ key, rarity: rarityOf(key, statistics) }))
    .sort((x, y) => y.rarity - x.rarity)
    .map(({ key }) => key);
  return dropRepeated(ranked).map((key) => {
    const spans = left.get(key) ?? [];
    return { kind: "term", a: spans, b: right.get(key) ?? [], words: firstForm(a.text, spans) };
  });
}

function rarityOf(key: string, statistics: ArchiveStatistics): number {
  const [most = 0, second = 0] = key
    .split(" ")
    .map((term) => inverseFrequency(term, statistics))
    .sort((x, y) => y - x);
  return most + SECOND_WORD * second;
}

/** A word told in a pair is not told again. */
function dropRepeated(keys: readonly string[]): string[] {
  const told = new Set<string>();
  const kept: string[] = [];
  for (const key of keys) {
    const terms = key.split(" ");
    if (kept.length === MAX_TERMS) break;
    if (terms.some((term) => told.has(term))) continue;
    kept.push(key);
    for (const term of terms) told.add(term);
  }
  return kept;
}

/** The stems of a text, and those of neighbours joined by a space, with their places. */
const placeTerms = rememberTexts((text: string): Map<string, Span[]> => {
  const places = new Map<string, Span[]>();
  let last: (Span & { term: string }) | null = null;
  for (const { folded, start, end } of listPlainWords(text)) {
    const isTerm = folded.length > 2 && !isStopword(folded);
    const word: (Span & { term: string }) | null = isTerm ? { term: stemWord(folded), start, end } : null;
    if (word) addPlace(places, word.term, word);
    if (word && last && /^[ \u00A0-]$/.test(text.slice(last.end, word.start))) {
      addPlace(places, `${last.term} ${word.term}`, { start: last.start, end: word.end });
    }
    last = word;
  }
  return places;
});

function addPlace(places: Map<string, Span[]>, key: string, { start, end }: Span): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [{ start, end }]);
  else if (known.length < MAX_PLACES) known.push({ start, end });
}

function firstForm(text: string, [first]: readonly Span[]): string {
  return first === undefined ? "" : text.slice(first.start, first.end);
}
