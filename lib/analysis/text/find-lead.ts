import { splitSentences } from "./sentences";
import { listPlainWords } from "./words";

// Shorter ones are captions, calls and lines of credit.
const MIN_WORDS = 8;
const MAX_CHARS = 240;

/**
 * The first sentence of a text that says something, on one line and cut at a word's end where it is long; null where none
 * does. `opening` may be the beginning of a longer text: its last sentence may then be cut.
 */
export function findLead(opening: string): string | null {
  const sentences = splitSentences(opening).map(({ start, end }) => opening.slice(start, end).replace(/\s+/g, " "));
  const lead = sentences.find((sentence) => listPlainWords(sentence).length >= MIN_WORDS);
  if (lead === undefined) return null;
  return lead.length <= MAX_CHARS ? lead : `${lead.slice(0, MAX_CHARS).replace(/[\s,;:–-]+\S*$/, "")} …`;
}
