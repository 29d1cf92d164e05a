import { splitSentences } from "@/lib/analysis/text/sentences";
import type { Span } from "@/lib/analysis/text/span";

/** A clause that says after what something happened: "after the ferry sank off Sandø", in its sentence. */
export type AfterClause = Span & { sentence: Span /** Where what happened begins: behind "after". */; from: number };

const AFTER =
  /\b(?:in the (?:wake|aftermath) of|following|since|after|in response to|as a result of|months? on from|weeks? on from)\s+/gi;
// Longer clauses say more than what was before.
const MAX_CLAUSE_CHARS = 220;
// Each is weighed by itself; a news text has a dozen.
const MAX_CLAUSES = 200;
// What is no clause of time: "looking after", "named after", "one after another", "after all", "since then".
const NO_TIME_BEFORE =
  /\b(?:look|looks|looked|looking|named|take|takes|took|one|year|day|go|goes|going|went|ever)\s+$/i;
const NO_TIME_AFTER = /^(?:all|another|him|her|them|that|this|then|it|being asked|saying|which|the fact)\b/i;

/** The clauses of a text that say after what its news came, to the next comma or the end of the sentence. */
export function listAfterClauses(text: string): AfterClause[] {
  const clauses: AfterClause[] = [];
  for (const sentence of splitSentences(text)) {
    if (clauses.length >= MAX_CLAUSES) break;
    clauses.push(...readSentence(text, sentence));
  }
  return clauses.slice(0, MAX_CLAUSES);
}

function readSentence(text: string, sentence: Span): AfterClause[] {
  const words = text.slice(sentence.start, sentence.end);
  return Array.from(words.matchAll(AFTER)).flatMap((match): AfterClause[] => {
    const from = match.index + match[0].length;
    const rest = words.slice(from, from + MAX_CLAUSE_CHARS);
    if (NO_TIME_BEFORE.test(words.slice(Math.max(0, match.index - 12), match.index))) return [];
    if (NO_TIME_AFTER.test(rest)) return [];
    const end = /[,;:\u2014\u2013(]\s|\s-{1,2}\s/.exec(rest)?.index ?? rest.length;
    const { start } = sentence;
    return [{ start: start + match.index, from: start + from, end: start + from + end, sentence }];
  });
}
