import { listReportingVerbs, SAYING } from "./reporting-words";
import type { Span } from "./span";

/** Who says it as the text puts it, an office or a group where there is no name, and where that begins. */
export type Sayer = { speaker: string; speakerStart: number };

// What a subject does: neither a noun of saying ("the slogan") nor a participle, whose subject is its sentence's.
const NO_FINITE = /ing$|^(?:slogans|protests)\?$/;
const VERB = `(?:${[...listReportingVerbs("quotation"), ...listReportingVerbs("name"), ...SAYING].filter((word) => !NO_FINITE.test(word)).join("|")})`;
// "-- New Rust developer" at the end of a line that is a quotation.
const SIGNED = /^["'\u2019\u201D\s]*(?:[-\u2013\u2014]{1,2}|\u2015)\s*(\p{Lu}[^\n.,;:"\u201C\u201D]{1,70})/u;
// Words before a verb of saying that are not of its subject: an opening clause, another verb's.
const CLAUSE = /(?:^|[,;:\u2013\u2014]\s+|\b(?:and|but|as|while|that|when|because|which)\s+)/gi;
const SUBJECT = new RegExp(
  `^((?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)\\s+|\\p{Lu})[^,;:.!?"\\u201C\\u201D\\u2018]{1,90}?),?\\s+(?:(?:also|later|then|has|have|had|further|reportedly|recently|openly|even)\\s+){0,2}(?:${VERB})\\b`,
  "u",
);
// The subject of a sentence whose participle says it: "The owners made efforts to hide it, terming it an accident".
const firstSubject = (verb: string) =>
  new RegExp(
    `^(?:[^,]{1,90}, |(?:Then|But|And|Later) )?((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\\s[^,;:.!?]{1,70}?|(?:[Tt]he\\s)?\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*){0,5})(?:,\\s(?:the|an?|its|his|her|their)\\s[^,;:.!?]{1,80},)?\\s+(?:${verb})\\b`,
    "u",
  );
// The first is a verb for sure; words in -s may be nouns.
const FIRST_SUBJECTS = [
  firstSubject("is|are|was|were|has|have|had|made|makes?|went|goes|took|tries|tried|\\p{Ll}{2,}ed"),
  firstSubject("\\p{Ll}{2,}s"),
];
const PARTICIPLE =
  /\b(?:adding|arguing|asserting|branding|calling|chanting|claiming|commenting|declaring|describing|insisting|labell?ing|noting|saying|shouting|stressing|terming|warning|writing)\b/i;
// "the remarks of the harbour master that": a noun of saying tells whose words follow.
const WORDS_OF =
  /\b(?:remarks?|comments?|claims?|assertions?|words|warnings?)\s(?:made\s)?(?:of|by|from)\s((?:the|an?|his|her|its|their)\s[^,;:.!?"\u201C\u201D]{1,80}?)\s(?:that|as|like)\s*$/i;
const NO_SUBJECT =
  /^(?:it|he|she|they|we|i|you|this|that|these|those|there|what|who|which|on|in|at|for|to|by|with|after|before|since|under|according|commenting|as|if|when|while|not|one|today|yesterday|nobody)\b/i;
// What says it is a paper, not somebody.
const PAPER =
  /^(?:the|an?|its|their|his|her)\s(?:\p{L}+\s)?(?:statement|report|declaration|document|text|article|letter|communiqu[eé])$/iu;
// What these stand in is no subject but a clause of its own.
const NO_NOUN = /\b(?:that|which|who|how|why|up|out|to|is|are|was|were|has|have|had|will|would|not|now)\b/i;
const MAX_WORDS = 9;

/**
 * Who says a quotation whose speaker no name beside it tells: signed after a dash, the subject of the verb of saying in its sentence, or of
 * the sentence whose participle says it. Null where the words do not say.
 *
 * @param sentence the sentence the quotation stands in
 */
export function findSayer(text: string, quotation: Span, sentence: Span): Sayer | null {
  const signed = SIGNED.exec(text.slice(quotation.end, quotation.end + 120));
  if (signed?.[1] && isShort(signed[1])) {
    const speaker = cutNextSentence(signed[1]);
    return { speaker, speakerStart: text.indexOf(speaker, quotation.end) };
  }
  const line = text.lastIndexOf("\n", quotation.start - 1) + 1;
  const from = Math.max(line, sentence.start);
  const before = text.slice(from, Math.max(from, quotation.start)).replace(/["'\u201C\u2018\u00AB\s]+$/, "");
  const subject = ownerOfWords(before) ?? lastSubject(before) ?? subjectOfParticiple(before);
  return subject && { speaker: subject.words, speakerStart: from + subject.start };
}

/** "Mark Twain It's simple": a signature ends where a capital begins a sentence. */
function cutNextSentence(signed: string): string {
  const words = signed.trim().split(/\s+/);
  const end = words.findIndex((word, at) => at > 0 && /^\p{Lu}/u.test(word) && NO_SUBJECT.test(word));
  return words.slice(0, end < 0 ? words.length : end).join(" ");
}

type Found = { words: string; start: number };

function ownerOfWords(before: string): Found | null {
  const words = WORDS_OF.exec(before)?.[1];
  return words && isShort(words) ? { words, start: before.lastIndexOf(words) } : null;
}

/** The subject nearest to the quotation: of the last clause that has one. */
function lastSubject(before: string): Found | null {
  let best: Found | null = null;
  for (const opening of before.matchAll(CLAUSE)) {
    const start = opening.index + opening[0].length;
    const words = SUBJECT.exec(before.slice(start))?.[1];
    if (words && isShort(words) && !NO_SUBJECT.test(words) && !PAPER.test(words) && !NO_NOUN.test(words))
      best = { words, start };
  }
  return best;
}

function subjectOfParticiple(before: string): Found | null {
  if (!PARTICIPLE.test(before)) return null;
  const words = FIRST_SUBJECTS.map((pattern) => pattern.exec(before)?.[1]).find((found) => found !== undefined);
  return words && isShort(words) && !NO_SUBJECT.test(words) ? { words, start: before.indexOf(words) } : null;
}

const isShort = (words: string) => words.trim().split(/\s+/).length <= MAX_WORDS;
