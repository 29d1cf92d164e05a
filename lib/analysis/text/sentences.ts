import { SHORT_MONTHS } from "./months";
import { rememberTexts } from "./remember";
import type { Span } from "./span";

// Words whose full stop does not end a sentence: titles, ranks, days, companies, references and months. "May" is no abbreviation.
const ABBREVIATIONS = new Set([
  ...SHORT_MONTHS.filter((name) => name !== "May").map((name) => name.toLowerCase()),
  ...`mr mrs ms dr prof rev fr st sr jr gen col lt maj capt cmdr adm sgt cpl pvt sen rep gov pres supt hon
  mon tue tues wed thu thur thurs fri sat sun
  no nos vol vols art arts sec fig figs pp ed eds vs etc al cf ca approx dept est inc ltd co corp bros univ ave blvd rd mt ft`
    .split(/\s+/)
    .filter(Boolean),
]);
const SENTENCE_END = /[.!?\u2026\u3002\uFF01\uFF1F]+["'\u201D\u2019)\]\u00BB]*(?=\s|$)/g;
const OPENER = /^["'\u201C\u2018([\u00AB\u2026]*[\p{Lu}\p{N}\p{Lo}]/u;

function isAbbreviation(before: string, after: string): boolean {
  const word = /(?<![\p{L}\p{N}.])([\p{L}\p{N}.]+)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !OPENER.test(after) || /^(?:[\p{Lu}]\.)/u.test(after);
  return ABBREVIATIONS.has(word.toLowerCase());
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * The sentences of a text, in order, without the white space around them. A blank line always ends a sentence; a full stop
 * after an initial, a title, a month or another known abbreviation does not.
 */
export const splitSentences = rememberTexts((text: string): Span[] => {
  const cuts: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 80).trimStart();
    const isStop = match[0].startsWith(".") && match[0].length === 1;
    if (isStop && isAbbreviation(text.slice(Math.max(0, end - 24), end), after)) continue;
    if (after !== "" && !OPENER.test(after)) continue;
    cuts.push(end);
  }
  for (const match of text.matchAll(/\n\s*\n/g)) cuts.push(match.index);
  const ends = [...new Set([...cuts, text.length])].sort((a, b) => a - b);
  return ends
    .map((end, i) => trimmed(text, i === 0 ? 0 : (ends[i - 1] ?? 0), end))
    .filter((span) => span.end > span.start);
});
