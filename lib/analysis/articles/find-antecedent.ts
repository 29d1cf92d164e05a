import { type Gender, genderOfGivenName, genderOfTitle } from "@/lib/analysis/people/tagging/gender-words";
import type { FoundMention } from "@/lib/analysis/people/types";
import { foldWord } from "@/lib/analysis/text/fold";
import type { FoundQuotation } from "@/lib/analysis/text/quotations";
import type { Span } from "@/lib/analysis/text/span";

/**
 * Whom a pronoun means: the only person named outside quotations in its paragraph and the one before it, or the only one of
 * its gender; else the speaker of the quotation before when nobody else was named since. Several, or an ambiguous name among them, say nothing.
 */
export function findAntecedent(
  text: string,
  pronoun: number,
  mentions: readonly FoundMention[],
  quotations: readonly FoundQuotation[],
): FoundMention | null {
  const from = startOfParagraphBefore(text, pronoun);
  const isQuoted = ({ start }: Span) => quotations.some((one) => one.start <= start && start < one.end);
  const named = mentions.filter((one) => from <= one.start && one.end <= pronoun && !isQuoted(one));
  if (named.some((one) => one.person === null)) return null;
  const gender = /^she/i.test(text.slice(pronoun, pronoun + 3)) ? "female" : "male";
  const near = named.filter((one) => (genderOf(one.person, mentions) ?? gender) === gender);
  const last = near.at(-1);
  if (last === undefined) return null;
  if (near.every((one) => one.person === last.person)) return last;
  const spoken = quotations.filter((one) => one.end < pronoun && one.speaker !== null).at(-1);
  return spoken?.speakerStart === last.start ? last : null;
}

/** What the titles and given names of a person's mentions say; null where they say nothing, or both. */
function genderOf(person: number | null, mentions: readonly FoundMention[]): Gender | null {
  const told = mentions
    .filter((one) => one.person === person)
    .flatMap(({ role, form, kind }) => {
      const given = kind === "full" || kind === "given" ? genderOfGivenName(foldWord(form.split(/\s/)[0] ?? "")) : null;
      return [genderOfTitle(role), given].filter((gender) => gender !== null);
    });
  return new Set(told).size === 1 ? (told[0] ?? null) : null;
}

function startOfParagraphBefore(text: string, index: number): number {
  const own = text.lastIndexOf("\n", index - 1);
  const gap = text.slice(0, Math.max(0, own)).trimEnd().length;
  return text.lastIndexOf("\n", gap - 1) + 1;
}
