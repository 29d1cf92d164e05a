import { findSayer } from "./find-sayer";
import { isTitle } from "./is-title";
import type { FoundQuotation } from "./quotations";
import { listReportingVerbs, SAYING } from "./reporting-words";
import { splitSentences } from "./sentences";
import { contains } from "./span";

// Template parameters, function calls and attributes: `q0="…"`, `println!("…")`.
const CODE_BEFORE = /[=({[]\s*$/;
const CODE = /^(?:https?:\/\/|www\.)|[{}\\]|\w::\w|\w\(\)|_\w+\(|=>|&&|\|\|/;
// What stands right before a name of a work, a law, a term: not before what somebody said.
const TITLE_BEFORE =
  /\b(?:titled|entitled|headlined|nicknamed|named|called|dubbed|song|songs|melod(?:y|ies) of|articles?|essays?|books?|films?|movies?|poems?|novels?|plays?|albums?|magazines?|programmes?|paintings?|chapters?|sections?|headings?|laws?|bills?|rfcs?|prs?|hints?|assist|highlight|statements?|reports?|episodes?|decisions?|resolutions?|posters?|presentations?|errors?(?:\s+that)?(?:\s+an?)?|interview\s*[-\u2013\u2014]|so-called|words?|terms?|phrases?|letters reading|inscriptions?(?: reading)?|(?:title|theme) of|under the title|on the theme)(?:\s+(?:such as|like|and))?(?:(?<=titled),)?\s*$/i;
// Words nobody said: "you'd say", "enough data to say", "something like".
const IMAGINED =
  /\b(?:(?:you|one|we|people|someone)(?:['\u2019](?:d|ll))?\s+(?:\S+\s+){0,3}?(?:say|ask|think)|(?:enough(?:\s\w+)?|able|unable|hard|easy|possible|tempting|fair|safe)\s+to\s+say|something like|for example|for instance|e\.g\.)[\s,:]*$/i;

const VERB = `(?:${[...listReportingVerbs("quotation"), ...listReportingVerbs("name"), ...SAYING].join("|")})`;
const SAID = new RegExp(`\\b${VERB}\\b`, "i");
// Somebody is called something by others, or by nobody: a name, not an utterance. Nor is what somebody calls for.
const NO_SAYING =
  /\b(?:is|are|was|were|be|been|being|so)[\s-](?:\w+\s)?called\b|\bcall(?:s|ed|ing)? (?:for|on|upon|off)\b/gi;
// What stands right behind a term that is quoted as it is: "the “lost connection” error".
const TERM_AFTER =
  /^\s*(?:errors?|warnings?|messages?|exceptions?|buttons?|labels?|links?|pages?|sections?|fields?|flags?|options?|commands?|scripts?|shell|pattern|mode)\b/i;
// A note repeats words of the text it is a note on.
const NOTE_BEFORE = /^\s*\[\^[^\]\s]{1,60}\]:\s*$/;
// A phrase that a sentence takes up as a part of its own ("the “new era” they praise"): no clause, as long as most terms and scare quotes.
const PHRASE_ONLY_WORDS = 12;
const EMBEDDED =
  /\b(?:an?|the|its|their|his|her|our|your|my|this|these|those|such|new|so-called|of|for|in|on|at|to|from|with|under|by|about|into|and|or)\s*$/i;
const CLAUSE_WORDS =
  /\b(?:is|are|was|were|be|been|being|am|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|not|i|we|you|he|she|it|they|there)\b|n['\u2019]t\b|['\u2019](?:s|re|ve|ll|d|m)\b/i;
// Such a phrase is somebody's when a verb says that he calls something so: "terming it a", "described the raid as".
const NAMED =
  /\b(?:term|call|describ|label|brand|denounc|condemn|portray|dismiss|hail|decri|decry|liken|justif)\p{L}*\b[^;:!?]{0,200}$/iu;
// "claims that the act is an": what somebody says something is.
const PREDICATE = /\bthat\b[^;:!?]{0,200}\b(?:is|are|was|were)\s+(?:an?|the)\s*$/i;
// Right before the words: "said", "said that", "wrote:".
const SAID_RIGHT_BEFORE = new RegExp(`\\b${VERB}(?:\\s+that)?[\\s,:]*$`, "i");
const SAID_AFTER = new RegExp(
  `^[\\s,!?\\u2026]*(?:(?:[\\p{L}'\\u2019][\\p{L}'\\u2019.-]*\\s+){0,7}?${VERB}\\b|according to\\b)`,
  "iu",
);
// "-- Ada Holm", "-- a developer" at the end of its line; what goes on behind a dash is no signature.
const SIGNED = /^[\s,!?\u2026]*[-\u2013\u2014]{1,2}\s*(?:\p{Lu}|\p{L}[^.!?]{0,70}$)/u;
// After words of their own length there may be more between: ranks, parties, brackets.
const SAID_SOON = new RegExp(`^[\\s,!?\\u2026]*[^.!?\\n"\\u201C\\u201D]{0,90}?\\b${VERB}\\b`, "iu");
const FIRST_PERSON = /(?:^|[\s\u201C"'])(?:I|we|my|our|us|me|I'm|I've|we're|we've)\b/i;
const ENDS = /[.!?\u2026]["'\u2019\u201D]*$/;

// A phrase shorter than this is somebody's only when a verb of saying stands right beside it.
const PHRASE_WORDS = 5;
// How far back a clause reaches in which somebody says something.
const REACH = 220;

/**
 * The quotations that are somebody's words: said, written or chanted, as a verb or noun of saying in their sentence tells, or as they
 * go on after such. Titles, terms, scare quotes, parameters, code and imagined words are none.
 */
export function listSpeech<Q extends FoundQuotation>(text: string, quotations: readonly Q[]): Q[] {
  const sentences = splitSentences(text);
  const speech: Q[] = [];
  for (const quotation of quotations) {
    if (!isSpeech(text, quotation, speech.at(-1) ?? null, sentences, quotations)) continue;
    const sentence = sentences.find((one) => one.start < quotation.start && quotation.start <= one.end + 1);
    const needsSayer = !isTold(quotation) || isOffice(text, quotation);
    const found = needsSayer && sentence ? findSayer(text, quotation, sentence) : null;
    const sayer = found?.speaker.endsWith(quotation.speaker ?? "") ? found : null;
    speech.push(sayer === null ? quotation : { ...quotation, ...sayer });
  }
  return speech;
}

function isSpeech(
  text: string,
  quotation: FoundQuotation,
  last: FoundQuotation | null,
  sentences: readonly { start: number; end: number }[],
  all: readonly FoundQuotation[],
): boolean {
  const { start, end, wordCount } = quotation;
  const before = clauseBefore(text, start, sentences, all);
  if (CODE.test(quotation.text) || CODE_BEFORE.test(text.slice(Math.max(0, start - 3), start - 1))) return false;
  if (TITLE_BEFORE.test(before) || IMAGINED.test(before) || NOTE_BEFORE.test(before)) return false;
  const after = /^[^\n"\u201C\u201D]{0,160}/.exec(text.slice(end).replace(/^["'\u2019\u201D]+/, ""))?.[0] ?? "";
  if (isTold(quotation) && wordCount > 1) return true;
  if (isTitle(quotation.text) || TERM_AFTER.test(after) || isPhraseOfText(quotation, before)) return false;
  const isAfter = SAID_AFTER.test(firstClause(after)) || SIGNED.test(after);
  const isIntroduced = before.trim() === "" && SAID.test(introduction(text, start));
  if (wordCount < PHRASE_WORDS) return wordCount > 2 && (isAfter || isIntroduced || SAID_RIGHT_BEFORE.test(before));
  if (isAfter || isIntroduced || SAID.test(before) || SAID_SOON.test(after) || /\p{L}[,\u2026]$/u.test(quotation.text))
    return true;
  if (/:\s*$/.test(before) && isWholeSentence(quotation.text)) return true;
  if (FIRST_PERSON.test(quotation.text) && !quotation.text.includes("?") && before.split(/\s+/).length > 3) return true;
  return last !== null && goesOn(text, last, quotation);
}

/** Whether it is no more than a phrase the text takes up, which nothing says somebody else used. */
function isPhraseOfText({ text, wordCount }: FoundQuotation, before: string): boolean {
  if (wordCount > PHRASE_ONLY_WORDS || /^\p{Lu}/u.test(text) || CLAUSE_WORDS.test(text)) return false;
  return EMBEDDED.test(before) && !NAMED.test(before) && !PREDICATE.test(before);
}

/** Whether what was taken for a name is the place of an office: "the harbour master of Vik said". */
function isOffice(text: string, { speaker, speakerStart }: FoundQuotation): boolean {
  if (speaker === null || speakerStart === null) return false;
  return /\b(?:of|for|in|from|at)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, speakerStart - 12), speakerStart));
}

const isTold = ({ speaker, speakerStart, outlet }: FoundQuotation) =>
  speaker !== null || speakerStart !== null || outlet !== null;

const firstClause = (after: string) => after.split(/(?<=\p{Ll}{2}[.!?])\s/u)[0] ?? "";

/** What its sentence says before it, other quotations left out: they say what they say, not who. */
function clauseBefore(
  text: string,
  start: number,
  sentences: readonly { start: number; end: number }[],
  all: readonly FoundQuotation[],
): string {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const sentence = sentences.find((one) => one.start < start && start <= one.end + 1);
  const from = Math.max(line, sentence?.start ?? 0, start - REACH);
  let words = "";
  let at = from;
  for (const other of all) {
    if (other.end <= at || other.start >= start) continue;
    words += text.slice(at, other.start);
    at = Math.min(start, other.end);
  }
  words += text.slice(at, start);
  return words.replace(NO_SAYING, " ").replace(/["'\u201C\u2018\u201E\u00AB`]+\s*$/, "");
}

/** The line before a quotation that stands by itself, when it ends in a colon. */
function introduction(text: string, start: number): string {
  const head = text.slice(Math.max(0, start - REACH), Math.max(0, start - 1)).trimEnd();
  return head.endsWith(":") ? head.slice(head.lastIndexOf("\n") + 1) : "";
}

const isWholeSentence = (words: string) => ENDS.test(words) && /^\p{Lu}/u.test(words);

/** A whole sentence that follows in the same paragraph, or makes up the next one. */
function goesOn(text: string, last: FoundQuotation, quotation: FoundQuotation): boolean {
  if (!isWholeSentence(quotation.text)) return false;
  const between = text.slice(last.end, quotation.start);
  const breaks = between.match(/\n\s*/g)?.length ?? 0;
  const isOwnParagraph = /\n\s*["\u201C\u00AB`]+\s*$/.test(between);
  return breaks === 0 || (breaks === 1 && isOwnParagraph && !contains(last, quotation) && between.length < 200);
}
