import { listPieces } from "@/lib/analysis/text/align-passages";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { hashText } from "@/lib/analysis/text/similarity";
import type { Span } from "@/lib/analysis/text/span";

/** Standing text of both sides, which is no evidence. */
export type StandingSides = { a: StandingText | null; b: StandingText | null };

/** A sentence with the key under which its publication's articles are counted that print it. */
export type KeyedSentence = Span & { key: string };

/** What a publication prints again and again in an article: its furniture and its standing background. */
export type StandingText = { publication: string; sentences: Span[] };

/** In so many articles of one publication a sentence is no news of any of them. Two may be one story and its update. */
export const STANDING_ARTICLES = 3;
// A shorter sentence may come twice by chance ("He did not elaborate.").
const MIN_WORDS = 7;
// What is read of one article: background and furniture are at the end, so the last count as the first do.
const MAX_SENTENCES = 60;
// An article of which more is standing is a reprint, and its text is what it tells.
const MAX_STANDING_SHARE = 0.5;

/** The sentences of an article by which standing text is known; none without a publication. Case and marks do not matter. */
export function listSentenceKeys(text: string, publication: string | null): KeyedSentence[] {
  if (publication === null) return [];
  const keyed = new Map<string, KeyedSentence>();
  for (const sentence of splitSentences(text)) {
    const words = listPieces(text.slice(sentence.start, sentence.end)).map((piece) => piece.folded);
    if (words.length < MIN_WORDS) continue;
    const key = `s:${hashText(`${publication}\n${words.join(" ")}`)}`;
    if (!keyed.has(key)) keyed.set(key, { ...sentence, key });
  }
  const all = [...keyed.values()];
  const half = MAX_SENTENCES / 2;
  return all.length <= MAX_SENTENCES ? all : [...all.slice(0, half), ...all.slice(-half)];
}

/** Which sentences of an article are standing text of its publication, by how many of its articles print each. */
export function findStandingText(
  text: string,
  publication: string | null,
  articlesWithSentence: (key: string) => number,
): StandingText | null {
  const keyed = listSentenceKeys(text, publication);
  const sentences = keyed.filter(({ key }) => articlesWithSentence(key) >= STANDING_ARTICLES);
  if (publication === null || sentences.length === 0) return null;
  if (sentences.length > MAX_STANDING_SHARE * keyed.length) return null;
  return { publication, sentences: sentences.map(({ start, end }) => ({ start, end })) };
}
