import type { FoundMention } from "@/lib/analysis/people/types";
import type { FoundQuotation } from "@/lib/analysis/text/quotations";
import { findAntecedent } from "./find-antecedent";
import { readSpeaker } from "./may-speak";
import { findSpeakingMention } from "./speaking-mention";

/**
 * Who speaks each quotation: the mention beside it, the person whose office is printed there, for "he said" and "she said" whom the pronoun
 * can only mean, or who spoke the words right before. Else an office, a group or a body as the text puts it; a thing speaks
 * nothing. `speakerStart` is the start of a mention where there is one.
 */
export function nameSpeakers(
  text: string,
  quotations: readonly FoundQuotation[],
  mentions: readonly FoundMention[],
): FoundQuotation[] {
  const named: FoundQuotation[] = [];
  for (const quotation of quotations) named.push(nameSpeaker(text, quotation, mentions, named));
  return named;
}

type Speaker = Pick<FoundQuotation, "speaker" | "speakerStart">;
const NOBODY: Speaker = { speaker: null, speakerStart: null };

function nameSpeaker(
  text: string,
  quotation: FoundQuotation,
  mentions: readonly FoundMention[],
  before: readonly FoundQuotation[],
): FoundQuotation {
  const { speaker, speakerStart, outlet } = quotation;
  const beside = speaker !== null && speakerStart !== null ? mentionAt(mentions, speakerStart, speaker.length) : null;
  if (beside !== null) return { ...quotation, speakerStart: beside.start };
  const saying = findSpeakingMention(text, quotation, mentions);
  if (saying !== null) return { ...quotation, ...asSpeaker(saying) };
  if (speaker !== null) return { ...quotation, ...tellSpeaker(quotation, mentions) };
  if (speakerStart !== null) {
    const meant = findAntecedent(text, speakerStart, mentions, [...before, quotation]);
    return { ...quotation, ...(meant ? asSpeaker(meant) : NOBODY) };
  }
  const last = before.at(-1);
  return outlet === null && last && goesOn(text, last, quotation, mentions)
    ? { ...quotation, speaker: last.speaker, speakerStart: last.speakerStart, outlet: last.outlet }
    : quotation;
}

const asSpeaker = ({ form, start }: FoundMention): Speaker => ({ speaker: form, speakerStart: start });

/** The mention that the words end in: of "the Holm administration" nobody speaks who is called Holm. */
function mentionAt(mentions: readonly FoundMention[], start: number, length: number): FoundMention | null {
  const end = start + length;
  return mentions.find((one) => one.start < end && start < one.end && one.end >= end - 2) ?? null;
}

/** The one person of the article who bears the office, else the words themselves when they may be somebody. */
function tellSpeaker({ speaker }: FoundQuotation, mentions: readonly FoundMention[]): Speaker {
  const told = readSpeaker(speaker ?? "");
  if (told === null) return NOBODY;
  const bearer = findBearer(told, mentions);
  if (bearer !== null) return asSpeaker(bearer);
  return { speaker: told, speakerStart: null };
}

/** "the prime minister" where one person of the article is printed with that office. */
function findBearer(told: string, mentions: readonly FoundMention[]): FoundMention | null {
  const office = /^the (\p{Ll}.*|\p{Lu}.*)$/iu.exec(told)?.[1]?.toLowerCase();
  if (office === undefined) return null;
  const bearers = mentions.filter(({ role, person }) => {
    const printed = role?.toLowerCase();
    return person !== null && printed !== undefined && (printed === office || printed.startsWith(`${office} of `));
  });
  const [first] = bearers;
  return first && bearers.every(({ person }) => person === first.person) ? first : null;
}

/** Words that go on right behind the sentence that says who spoke: '"…," said Holm. "…"', on one line or as the next paragraph. */
function goesOn(
  text: string,
  last: FoundQuotation,
  { start, end, text: words }: FoundQuotation,
  mentions: readonly FoundMention[],
): boolean {
  if (last.speaker === null && last.outlet === null) return false;
  if (
    !/^\p{Lu}/u.test(words) ||
    !/[.!?\u2026]["'`\u201D\u2019]*\s*(?:\n|$)|[.!?\u2026]["'`\u201D\u2019]*\s+\p{Lu}/u.test(`${words} \n`)
  )
    return false;
  const between = text.slice(last.end, start);
  const isNear = /^[^\n]{0,200}$|^[.!?\u2026]?["'`\u201D\u2019]*[^\n]{0,120}\n\s*["'`\u201C\u2018]+\s*$/u.test(between);
  if (!isNear || /[.!?]\s+\p{Lu}[^"\u201C`]*[.!?:]\s/u.test(between.slice(1))) return false;
  if (/\b(?:that|:)\s*["'`\u201C]+\s*$/.test(between)) return false;
  const isOther = mentions.some(
    (one) => one.start >= last.end && one.end <= start && one.start !== last.speakerStart && one.form !== last.speaker,
  );
  const isOwnTail =
    /^[^\n]{0,3}\n/.test(text.slice(end, end + 4)) ||
    /^["'`\u201D\u2019\s.]*(?:\n|\p{Lu}|$)/u.test(text.slice(end, end + 12));
  return !isOther && isOwnTail && /[.!?\u2026]["'`\u201D\u2019]*\s+["'`\u201C\u2018]+\s*$/u.test(between);
}
