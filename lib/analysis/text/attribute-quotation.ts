import { listOutletWords, listReportingVerbs } from "./reporting-words";
import type { Span } from "./span";

/** Who said it and which outlet printed it first, as written near the quotation; null where the words do not say. */
export type Attribution = {
  speaker: string | null;
  /** Where the speaker's name begins; the pronoun, when the words give no name but "he" or "she". */
  speakerStart: number | null;
  outlet: string | null;
};

// Far enough for "the KCNA quoted Kim as saying in an English-language dispatch", not into the next sentence but one.
const REACH = 160;
const SAID = listReportingVerbs("quotation").join("|");
const ADVERB = "(?:(?:also|later|then|has|had|further|reportedly)\\s+){0,2}";
const NAME =
  "((?:\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*)(?:\\s(?:of\\s|the\\s|de\\s|van\\s|bin\\s)?\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*){0,4})";
const ASIDE = '(?:,[^,"\\u201C\\u201D\\n]{1,80},)?';
const PRONOUNS =
  /^(?:He|She|It|They|We|I|You|This|That|The|A|An|In|On|At|But|And|As|According|There|These|Those|When|Then)\b/;
const OUTLET = new RegExp(`\\b(?:${listOutletWords("outlet").join("|")})\\b`, "i");

const AFTER_PATTERNS = [
  {
    pattern: `^\\s*(?:the\\s)?${NAME}('s\\s\\w+)?${ASIDE}\\s${ADVERB}quoted\\s(?:the\\s)?${NAME}${ASIDE}\\sas\\s`,
    outlet: 1,
    speaker: 3,
  },
  {
    pattern: `^\\s*${NAME}${ASIDE}\\s(?:was|were)\\s(?:also\\s)?quoted\\s(?:by\\s(?:the\\s)?${NAME}\\s)?as\\s`,
    speaker: 1,
    outlet: 2,
  },
  { pattern: `^\\s*(?:the\\s)?${NAME}${ASIDE}\\s(?:${SAID}),\\s(?:quoting|citing)\\s${NAME}`, outlet: 1, speaker: 2 },
  { pattern: `^\\s*(?:${SAID})\\s(?:the\\s)?${NAME}`, speaker: 1 },
  { pattern: `^\\s*(?:${SAID})\\s(he|she)\\b`, speaker: 1 },
  { pattern: `^\\s*([Hh]e|[Ss]he)\\s${ADVERB}(?:${SAID})\\b`, speaker: 1 },
  {
    pattern: `^\\s*([Hh]e|[Ss]he)\\s(?:was|were)\\s(?:also\\s)?quoted\\s(?:by\\s(?:the\\s)?${NAME}\\s)?as\\s`,
    speaker: 1,
    outlet: 2,
  },
  {
    pattern: `^\\s*(?:(?:the|The)\\s)?${NAME}(?:\\s(?:dispatch|report|statement|article))?${ASIDE}\\s${ADVERB}(?:${SAID})\\b`,
    speaker: 1,
  },
  { pattern: `^\\s*(?:according\\s(?:to\\s)?)(?:the\\s)?(?:\\([^)]{1,20}\\)\\s)?${NAME}`, speaker: 1 },
].map(compile);

const BEFORE_PATTERNS = [
  {
    pattern: `(?:the\\s|The\\s)?${NAME}('s\\s\\w+)?\\s${ADVERB}quoted\\s(?:the\\s)?${NAME}${ASIDE}\\sas\\s(?:saying|telling)(?:\\sthat)?[\\s,:]*$`,
    outlet: 1,
    speaker: 3,
  },
  {
    pattern: `${NAME}${ASIDE}\\s(?:was|were)\\s(?:also\\s)?quoted\\sas\\ssaying\\sby\\s(?:the\\s)?${NAME}(?:\\sthat)?[\\s,:]*$`,
    speaker: 1,
    outlet: 2,
  },
  {
    pattern: `${NAME}${ASIDE}\\s(?:was|were)\\s(?:also\\s)?quoted\\s(?:by\\s(?:the\\s)?${NAME}\\s)?as\\ssaying(?:\\sthat)?[\\s,:]*$`,
    speaker: 1,
    outlet: 2,
  },
  { pattern: `${NAME}${ASIDE}\\s${ADVERB}(?:${SAID})(?:\\s[^.!?"\\u201C\\u201D\\n]{0,90})?[\\s,:]*$`, speaker: 1 },
  { pattern: `^([Hh]e|[Ss]he)\\s${ADVERB}(?:${SAID})(?:\\sthat)?[\\s,:]*$`, speaker: 1 },
].map(compile);

const TOLD_OUTLET = new RegExp(`\\b(?:told|tells|to|with|by)\\s(?:the\\s|The\\s)?${NAME}`, "u");

type Pattern = { pattern: RegExp; speaker: number; outlet: number };

/** Words beside a quotation, and where they begin in the text. */
type Beside = { words: string; start: number };

const NOBODY: Attribution = { speaker: null, speakerStart: null, outlet: null };

/**
 * Reads the words right after a quotation, then those right before it in the same sentence: "the KCNA quoted Kim as
 * saying", "said Kim", "Kim told Reuters". Offices without a name are left as null; of "he said" only the place is told.
 */
export function attributeQuotation(text: string, quotation: Span): Attribution {
  const tail = isNewSentence(text, quotation) ? null : readAfter(text, quotation.end);
  return (
    (tail && matchFirst(AFTER_PATTERNS, tail)) ?? matchFirst(BEFORE_PATTERNS, readBefore(text, quotation)) ?? NOBODY
  );
}

/** A quotation that ends with a full stop ends its sentence: what a capital begins after it speaks of something else. */
function isNewSentence(text: string, quotation: Span): boolean {
  const around = text.slice(quotation.end - 1, quotation.end + 6);
  return (
    /^\.?["'`\u201D\u2019\u00BB\s]*\.?["'`\u201D\u2019\u00BB]*\s+["'\u201C\u2018]?\p{Lu}/u.test(around) &&
    around.includes(".")
  );
}

/** The words after a quotation on its line, up to the next quotation or the end of their sentence. */
function readAfter(text: string, end: number): Beside {
  const around = text.slice(end, end + REACH);
  const after = around.replace(/^[^\S\n]*[,.!?\u2026"'`\u201D\u2019\u00BB \u00A0]+/, "");
  const words = firstSentence(/^[^\n"\u201C\u201D\u00AB]*/.exec(after)?.[0] ?? "");
  return { words, start: end + around.length - after.length };
}

/** The words before a quotation on its line, back to the last quotation or the beginning of their sentence. */
function readBefore(text: string, { start }: Span): Beside {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start).replace(/["'\u201C\u2018\u201E\u00AB`\s]+$/, "");
  const words = lastSentence(/[^\n"\u201C\u201D\u00BB]*$/.exec(before)?.[0] ?? "");
  return { words, start: from + before.length - words.length };
}

function matchFirst(patterns: Pattern[], { words, start }: Beside): Attribution | null {
  for (const { pattern, speaker, outlet } of patterns) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const name = asName(match[speaker]);
    const names = { speaker: name, outlet: asName(match[outlet]) };
    const at = match.indices?.[speaker]?.[0] ?? 0;
    if (isPronoun(match[speaker])) return { ...sortRoles(names, words), speakerStart: start + at };
    if (names.speaker === null && names.outlet === null) continue;
    const said = sortRoles(names, words);
    const isNamed = said.speaker !== null && name !== null;
    return { ...said, speakerStart: isNamed ? start + at + (match[speaker]?.indexOf(name) ?? 0) : null };
  }
  return null;
}

const isPronoun = (word: string | undefined) => /^s?he$/i.test(word ?? "");

type Names = Pick<Attribution, "speaker" | "outlet">;

/** An outlet in the speaker's place is an outlet; "told Reuters", "according to Reuters" name one beside the speaker. */
function sortRoles({ speaker, outlet }: Names, words: string): Names {
  if (outlet === null && speaker !== null && OUTLET.test(speaker)) return { speaker: null, outlet: speaker };
  const told = asName(TOLD_OUTLET.exec(words)?.[1]);
  if (outlet === null && told !== null && OUTLET.test(told)) return { speaker, outlet: told };
  return { speaker, outlet };
}

function asName(name: string | undefined): string | null {
  const bare =
    name
      ?.replace(/(?:['\u2019]s?|(?<=\p{Ll}{3}|\p{Lu}{2})\.)$/u, "")
      .replace(/^(?:(?:The|But|And)\s|\S+['\u2019]s\s)/, "") ?? "";
  return bare.length < 2 || PRONOUNS.test(bare) || isPronoun(bare) ? null : bare;
}

// A full stop after an office does not end the sentence: "said Gov. Lund".
const STOP = "(?<=\\p{Ll}{2})(?<!\\b(?:Mr|Mrs|Dr|Gov|Sen|Rep|Gen|Col|Lt|Maj|Capt|Adm|Sgt|Prof|Rev|Cmdr))[.!?]\\s";
const FIRST_STOP = new RegExp(STOP, "u");
const STOPS = new RegExp(`${STOP}+`, "u");

function firstSentence(words: string): string {
  return words.split(FIRST_STOP)[0] ?? "";
}

function lastSentence(words: string): string {
  return words.split(STOPS).at(-1) ?? "";
}

function compile({ pattern, speaker, outlet }: { pattern: string; speaker: number; outlet?: number }): Pattern {
  return { pattern: new RegExp(pattern, "du"), speaker, outlet: outlet ?? -1 };
}
