import type { FoundMention } from "@/lib/analysis/people/types";
import type { FoundQuotation } from "@/lib/analysis/text/quotations";
import type { Span } from "@/lib/analysis/text/span";

/**
 * Ties each quotation's speaker to the mention that names him: the one beside the quotation, or for "he said" and "she
 * said" whom the pronoun can only mean. `speakerStart` is the start of that mention; null where a pronoun stays open.
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

function nameSpeaker(
  text: string,
  quotation: FoundQuotation,
  mentions: readonly FoundMention[],
  before: readonly FoundQuotation[],
): FoundQuotation {
  const { speaker, speakerStart } = quotation;
  if (speakerStart === null) return quotation;
  if (speaker !== null) {
    const beside = mentions.find(({ start, end }) => start < speakerStart + speaker.length && speakerStart < end);
    return { ...quotation, speakerStart: beside?.start ?? speakerStart };
  }
  const meant = findAntecedent(text, speakerStart, mentions, [...before, quotation]);
  return { ...quotation, speaker: meant?.form ?? null, speakerStart: meant?.start ?? null };
}

/**
 * Whom a pronoun means: the only person named outside quotations in its paragraph and the one before it, else the speaker
 * of the quotation before when nobody else was named since. Several, or an ambiguous name among them, say nothing.
 */
function findAntecedent(
  text: string,
  pronoun: number,
  mentions: readonly FoundMention[],
  quotations: readonly FoundQuotation[],
): FoundMention | null {
  const from = startOfParagraphBefore(text, pronoun);
  const isQuoted = ({ start }: Span) => quotations.some((one) => one.start <= start && start < one.end);
  const near = mentions.filter((one) => from <= one.start && one.end <= pronoun && !isQuoted(one));
  const last = near.at(-1);
  if (last === undefined || last.person === null) return null;
  if (near.every((one) => one.person === last.person)) return last;
  const spoken = quotations.filter((one) => one.end < pronoun && one.speaker !== null).at(-1);
  return spoken?.speakerStart === last.start ? last : null;
}

function startOfParagraphBefore(text: string, index: number): number {
  const own = text.lastIndexOf("\n", index - 1);
  const gap = text.slice(0, Math.max(0, own)).trimEnd().length;
  return text.lastIndexOf("\n", gap - 1) + 1;
}
