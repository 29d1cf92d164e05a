import { listPieces } from "@/lib/analysis/text/align-passages";
import { splitSentences } from "@/lib/analysis/text/sentences";
import { hashNumber, hashText } from "@/lib/analysis/text/similarity";
import type { Span } from "@/lib/analysis/text/span";

/** Standing text of both sides, which is no evidence. */
export type StandingSides = { a: StandingText | null; b: StandingText | null };

/** A sentence with the key under which its publication's articles are counted that print it. */
export type KeyedSentence = Span & { key: string };

/** What a publication prints again and again in an article: its furniture and its standing background. */
export type StandingText = { publication: string; sentences: Span[] };

/** In so many articles of one publication a sentence, a headline or a form of words is no news of any of them. Two may be one story and its update. */
export const STANDING_ARTICLES = 3;
// A shorter sentence may come twice by chance ("He did not elaborate.").
const MIN_WORDS = 7;
// What is read of one article: background and furniture are at the end, so the last count as the first do.
const MAX_SENTENCES = 60;
/** Words in a row that make a form of words. */
const FORM_WORDS = 6;
// One form in so many is kept, the same ones of any text that has them (sampling by hash, after Broder 1997), and so many of an article.
const FORMS_SAMPLED = 8;
const MAX_FORMS = 40;

/**
 * The sentences of an article by which standing text is known; none without a publication. Case and marks do not matter, nor do
 * numbers: "205 requests were merged in the last week" is the sentence of every week.
 */
export function listSentenceKeys(text: string, publication: string | null): KeyedSentence[] {
  if (publication === null) return [];
  const keyed = new Map<string, KeyedSentence>();
  for (const sentence of splitSentences(text)) {
    const words = maskNumbers(text.slice(sentence.start, sentence.end));
    if (words.length < MIN_WORDS) continue;
    const key = `s:${hashText(`${publication}\n${words.join(" ")}`)}`;
    if (!keyed.has(key)) keyed.set(key, { ...sentence, key });
  }
  const all = [...keyed.values()];
  const half = MAX_SENTENCES / 2;
  return all.length <= MAX_SENTENCES ? all : [...all.slice(0, half), ...all.slice(-half)];
}

/** The key of a headline without its numbers, by which a publication's standing titles are known; null where there is none. */
export function titleKey(title: string | null, publication: string | null): string | null {
  const words = maskNumbers(title ?? "").filter((word) => !/^#/.test(word));
  return publication === null || words.length === 0 ? null : `h:${hashText(`${publication}\n${words.join(" ")}`)}`;
}

/**
 * A sample of the forms of words of an article, six words in a row without their numbers: what two articles of one publication have in
 * common of these, and no third, one has copied from the other.
 */
export function listFormKeys(text: string, publication: string | null): string[] {
  if (publication === null) return [];
  const words = maskNumbers(text);
  const sampled = new Set<number>();
  for (let i = 0; i + FORM_WORDS <= words.length; i += 1) {
    // The high bits: whether a form is sampled must not depend on what it is compared by.
    const hash = hashNumber(words.slice(i, i + FORM_WORDS).join(" "));
    if (hash % FORMS_SAMPLED === 0) sampled.add(hash);
  }
  const smallest = [...sampled].sort((a, b) => a - b).slice(0, MAX_FORMS);
  return smallest.map((hash) => `w:${hashText(publication)}${hash.toString(36)}`);
}

/** Which sentences of an article are standing text of its publication, by how many of its articles print each. */
export function findStandingText(
  text: string,
  publication: string | null,
  articlesWithSentence: (key: string) => number,
): StandingText | null {
  return chooseStanding(listSentenceKeys(text, publication), publication, articlesWithSentence);
}

/** The same of sentences whose keys are at hand. */
export function chooseStanding(
  keyed: readonly KeyedSentence[],
  publication: string | null,
  articlesWithSentence: (key: string) => number,
): StandingText | null {
  const sentences = keyed.filter(({ key }) => articlesWithSentence(key) >= STANDING_ARTICLES);
  if (publication === null || sentences.length === 0) return null;
  return { publication, sentences: sentences.map(({ start, end }) => ({ start, end })) };
}

function maskNumbers(text: string): string[] {
  return listPieces(text).map(({ folded }) => (/\d/.test(folded) ? "#" : folded));
}
