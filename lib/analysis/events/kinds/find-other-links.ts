import { mayBeCopy, mayBeNextStep } from "@/lib/analysis/events/grouping/may-be-one";
import type { PreparedProfile } from "@/lib/analysis/events/profile/prepare-profile";
import type { StandingSides } from "@/lib/analysis/events/profile/standing-text";
import type { FoundLink, LinkableArticle, PairScore } from "@/lib/analysis/events/types";
import { addDays, toDayNumber } from "@/lib/analysis/text/calendar";
import { AFTERMATH_DAYS, findAftermath } from "./find-aftermath";
import { findFollowUp, REPORT_DAYS } from "./find-follow-up";
import { findMention, mayMention } from "./find-mention";
import { findNearCopy } from "./find-near-copy";
import { findQuotedLink } from "./find-quoted-link";

// Copies agree in their words; below this no text of a candidate needs to be read for it.
const MIN_COPY_WORDS = 0.3;
// What follows an event is told in many of its words. Below this, of the development sets, most that share a day do not.
const MIN_FOLLOW_UP_WORDS = 0.25;
// What says itself after what it came needs less.
const MIN_AFTERMATH_WORDS = 0.2;

/** Which other kinds of link two profiles leave possible: texts are read for these alone. */
export type PossibleLinks = {
  isCopy: boolean;
  isQuoted: boolean;
  isFollowUp: boolean;
  isAftermath: boolean;
  isMention: boolean;
};

/** What the profiles of two articles, and the parts of their score, leave possible. */
export function listPossibleLinks(a: PreparedProfile, b: PreparedProfile, { parts }: PairScore): PossibleLinks {
  const words = parts.find((part) => part.name === "words")?.value ?? 0;
  return {
    isCopy: words >= MIN_COPY_WORDS && mayBeCopy(a, b),
    isQuoted: mayBeCopy(a, b) && [...a.shingles].some((shingle) => b.shingles.has(shingle)),
    isFollowUp: words >= MIN_FOLLOW_UP_WORDS && (recalls(a, b) || recalls(b, a)) && mayBeNextStep(a, b),
    isAftermath: words >= MIN_AFTERMATH_WORDS && mayFollow(a, b) && mayBeNextStep(a, b),
    isMention: mayMention(a, b),
  };
}

function mayFollow({ day: a }: PreparedProfile, { day: b }: PreparedProfile): boolean {
  return a !== null && b !== null && a !== b && Math.abs(toDayNumber(a) - toDayNumber(b)) <= AFTERMATH_DAYS;
}

/** Whether the one is dated after the other and speaks of a day, or of another month, that the other may report of. */
function recalls(later: PreparedProfile, earlier: PreparedProfile): boolean {
  if (later.day === null || earlier.day === null || later.day <= earlier.day) return false;
  const [first, last] = [addDays(earlier.day, -REPORT_DAYS), earlier.day];
  const month = last.slice(0, 7) === later.day.slice(0, 7) ? null : last.slice(0, 7);
  return [...later.near.days].some((spoken) => spoken === month || (first <= spoken && spoken <= last));
}

/** The links of other kinds than "same-event" that two texts bear out. */
export function findOtherLinks(
  a: LinkableArticle,
  b: LinkableArticle,
  possible: PossibleLinks,
  standing: StandingSides,
): FoundLink[] {
  return [
    possible.isCopy ? findNearCopy(a, b, standing) : null,
    possible.isQuoted ? findQuotedLink(a, b, standing) : null,
    possible.isMention ? findMention(a, b) : null,
    (possible.isFollowUp ? findFollowUp(a, b) : null) ?? (possible.isAftermath ? findAftermath(a, b) : null),
  ].filter((link) => link !== null);
}
