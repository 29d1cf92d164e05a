import type { FoundMention } from "@/lib/analysis/people/types";
import { listReportingVerbs, SAYING } from "@/lib/analysis/text/reporting-words";
import type { Span } from "@/lib/analysis/text/span";

const VERB = [...listReportingVerbs("quotation"), ...listReportingVerbs("name")].join("|");
const PARTICIPLE = SAYING.filter((word) => word.endsWith("ing")).join("|");
const ADVERB = "(?:(?:also|later|then|has|have|had|further|reportedly|recently|often|openly|officially|once)\\s+){0,2}";
// Ranks, offices and places before a name; no comma, no verb of saying.
const TITLES = "(?:[\\p{L}\\p{M}.'\\u2019/&-]+\\s+){0,9}";
const ASIDE = '(?:\\s*\\([^()\\n]{1,40}\\))?(?:,[^"\\u201C\\u201D\\n]{1,100},)?';
const SAYS_BEFORE = new RegExp(`^\\s*(?:${VERB})\\s+${TITLES}$`, "iu");
const IS_TITLE = new RegExp(`^\\s*${TITLES}$`, "u");
const SAYS_AFTER = new RegExp(`^${ASIDE}\\s*${ADVERB}(?:${VERB})\\b`, "iu");
const ANY_VERB = new RegExp(
  `\\b(?:${VERB}|is|are|was|were|has|had|have|that|which|who|of|to|by|for|with|from)\\b`,
  "iu",
);
// "and added", ", saying", ", commenting that one difference is that": what the subject of the sentence goes on to say.
const GOES_ON = new RegExp(
  `(?:,|\\bby|\\band)\\s+(?:then\\s+|also\\s+)?(?:${PARTICIPLE})\\b[^.!?"\\u201C\\u201D\\n]{0,90}$|\\band\\s+(?:then\\s+|also\\s+)?(?:${VERB})(?:\\s+that)?[\\s,:]*$`,
  "iu",
);
// A pronoun after a verb of saying may be somebody else's.
const OTHER_SUBJECT = new RegExp(`\\b(?:${VERB})\\b[^,]*,[^,]*\\b(?:he|she|they)\\b`, "iu");
const REACH = 260;
const FULL = /^\s*["'`\u201D\u2019\u00BB]/;
const STOP = /(?<=\p{Ll}{2}["'\u201D\u2019]{0,2})[.!?]["'\u201D\u2019]*\s+(?=\p{Lu})|\n/gu;

/**
 * The mention whose words these are, by the sentence around them: "said harbour master Ada Holm", "the islander Ada Holm (North Vik) told",
 * "Added Holm," or "Holm opened the pier, saying". Null where another noun may be the subject.
 */
export function findSpeakingMention(
  text: string,
  quotation: Span,
  mentions: readonly FoundMention[],
): FoundMention | null {
  return findBehind(text, quotation, mentions) ?? findBefore(text, quotation, mentions);
}

function findBehind(text: string, { end }: Span, mentions: readonly FoundMention[]): FoundMention | null {
  const skipped = /^[\s,.!?\u2026"'`\u201D\u2019\u00BB]*/.exec(text.slice(end, end + REACH))?.[0] ?? "";
  const isNewSentence = /[.!?\u2026][\s"'`\u201D\u2019\u00BB]*\s$/.test(text.charAt(end - 1) + skipped);
  if (
    skipped.includes("\n") ||
    (isNewSentence && /^\p{Lu}/u.test(text.charAt(end + skipped.length)) && !FULL.test(skipped))
  )
    return null;
  const start = end + skipped.length;
  const tail = /^[^\n"\u201C\u201D\u00AB]*/.exec(text.slice(start, start + REACH))?.[0] ?? "";
  const mention = mentions.find((one) => one.start >= start && one.end <= start + tail.length);
  if (!mention) return null;
  const lead = text.slice(start, mention.start);
  if (SAYS_BEFORE.test(lead)) return mention;
  const isSubject = IS_TITLE.test(lead) && !ANY_VERB.test(lead);
  return isSubject && SAYS_AFTER.test(text.slice(mention.end, start + tail.length)) ? mention : null;
}

function findBefore(text: string, { start }: Span, mentions: readonly FoundMention[]): FoundMention | null {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/["'\u201C\u2018\u201E\u00AB`\s]+$/, "");
  const from = Math.max(0, start - REACH);
  const stops = [...before.matchAll(STOP)];
  const last = stops.at(-1);
  const begin = from + (last === undefined ? 0 : last.index + last[0].length);
  const end = from + before.length;
  if (/["\u201C\u201D]/.test(text.slice(begin, end))) return null;
  const inside = mentions.filter((one) => one.start >= begin && one.end <= end);
  const first = inside[0];
  if (first === undefined || (last === undefined && from > 0)) return null;
  const lead = text.slice(begin, first.start);
  const rest = text.slice(first.end, end);
  if (/^\p{Lu}/u.test(lead) && SAYS_BEFORE.test(lead) && /^[,:]?\s*$/.test(rest)) return first;
  const isSubject = IS_TITLE.test(afterOpening(lead)) && !ANY_VERB.test(afterOpening(lead));
  if (!isSubject) return null;
  return GOES_ON.test(rest) && !OTHER_SUBJECT.test(rest) ? first : null;
}

/** Without the clause or place that opens a sentence: "In March last, the islander". */
const afterOpening = (lead: string) => lead.replace(/^[^,]{1,80},\s+/, "");
