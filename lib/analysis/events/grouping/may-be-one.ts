import { isContainer } from "@/lib/analysis/events/profile/article-kind";
import type { PreparedProfile } from "@/lib/analysis/events/profile/prepare-profile";
import type { ArticleProfile } from "@/lib/analysis/events/types";
import { toDayNumber } from "@/lib/analysis/text/calendar";
import { countShared } from "@/lib/analysis/text/similarity";

/** What speaks inside one publication, where likeness of words is likeness of form; all 0 between two publications. */
export type InsideFeatures = {
  /** The forms of words that both have and no third article of the publication, against all such of the smaller side. */
  copied: number;
  /** 1 when they have enough of them to be two versions of one text, at most a fortnight apart. */
  isCopy: number;
  /** 1 when both begin with a person whom hardly any other article names, in the same week. */
  rareActor: number;
  /** 1 when both headlines have a word that hardly any other article has, and agree besides, in the same week. */
  rareTitle: number;
  /** 1 when more than a week lies between both. */
  weeksApart: number;
};

const NOTHING_INSIDE: InsideFeatures = { copied: 0, isCopy: 0, rareActor: 0, rareTitle: 0, weeksApart: 0 };

// One form in common may be chance: so many make a copy.
const MIN_FORMS = 2;
// Two versions of one text have at least such a part in common.
const MIN_COPIED = 0.15;
// Of one issue, or under a standing headline, an article is another's only as its copy.
const MOSTLY_COPIED = 0.5;
// Headlines that share a rare word are of one happening when such a part of them agrees.
const MIN_TITLES = 0.4;
// Besides the person, so much of what each tells first stands in the other.
const MIN_LEAD = 0.2;
// A copy may come a fortnight later; whoever is named again after a week, is named for something else.
const COPY_DAYS = 14;
const ACTOR_DAYS = 7;

export const isOnePublication = (a: PreparedProfile, b: PreparedProfile) =>
  a.profile.publication !== null && a.profile.publication === b.profile.publication;

/**
 * @param agreement how far both headlines agree, and how far what each tells first stands in the other, 0 to 1; `noPerson` is 1 when both
 *   name people and none in common, so that a name in both is two people's
 */
export function measureInside(
  a: PreparedProfile,
  b: PreparedProfile,
  { titles, lead, noPerson }: { titles: number; lead: number; noPerson: number },
): InsideFeatures {
  if (!isOnePublication(a, b)) return NOTHING_INSIDE;
  const [one, other] = [a.near, b.near];
  const shared = countShared(a.forms, b.forms);
  const copied = shared < MIN_FORMS ? 0 : shared / Math.min(a.forms.size, b.forms.size);
  const days = daysApart(a, b);
  const isSameWeek = days !== null && days <= ACTOR_DAYS;
  const isSameTitle = titles >= MIN_TITLES && countShared(one.titleActors, other.titleActors) > 0;
  return {
    copied,
    isCopy: copied >= MIN_COPIED && (days === null ? copied >= MOSTLY_COPIED : days <= COPY_DAYS) ? 1 : 0,
    rareActor: isSameWeek && noPerson === 0 && lead >= MIN_LEAD && countShared(one.actors, other.actors) > 0 ? 1 : 0,
    rareTitle: isSameWeek && isSameTitle ? 1 : 0,
    weeksApart: (days ?? 0) > ACTOR_DAYS ? 1 : 0,
  };
}

/**
 * Why two articles cannot be reports of one event, whatever they have in common; null where they may be. Only what reports one happening
 * is a report: no list, and no advertisement that its publication has printed before. Inside one publication it takes a copied text, or the same rare person or headline in the same days; of one issue,
 * or under a headline that stands in many, a copy alone, and of one issue its headline as well: what items of one issue share is its
 * form, such as a sponsor's block. Two publications: none where both headlines stand in many issues.
 */
export function findBar(
  a: PreparedProfile,
  b: PreparedProfile,
  features: InsideFeatures & { titles: number },
): Bar | null {
  if (reportsNothing(a) || reportsNothing(b)) return "container";
  if (haveStandingTitle(a, b) || isOneIssue(a, b) || areRecurringItems(a, b)) {
    if (isOneIssue(a, b) && features.titles < MIN_TITLES) return "standing";
    return daysApart(a, b) === 0 && features.copied >= MOSTLY_COPIED ? null : "standing";
  }
  if (!isOnePublication(a, b)) return null;
  if (features.copied < MOSTLY_COPIED && happenElsewhere(a.profile, b.profile)) return "elsewhere";
  return features.isCopy + features.rareActor + features.rareTitle > 0 ? null : "form";
}

/** Whether it tells of no one happening, by its form or because its publication prints the same words again and again. */
function reportsNothing({ profile, isStanding }: PreparedProfile): boolean {
  return isContainer(profile.kind) || isStanding;
}

/** Whether each says first that it was in a place which the other doesn't name, or on days more than a week from the other's. */
function happenElsewhere({ setting: a, ...one }: ArticleProfile, { setting: b, ...other }: ArticleProfile): boolean {
  if (!a || !b) return false;
  const gaps = a.days.flatMap((day) => b.days.map((next) => Math.abs(toDayNumber(day) - toDayNumber(next))));
  if (gaps.length > 0 && Math.min(...gaps) > ACTOR_DAYS) return true;
  const names = ({ terms }: Pick<ArticleProfile, "terms">, place: string) =>
    place.split(" ").every((term) => Object.hasOwn(terms, term));
  return a.places.some((place) => !names(other, place)) && b.places.some((place) => !names(one, place));
}

/** Whether the headline of one stands in many issues of the publication of both; between two publications, of both. */
function haveStandingTitle(a: PreparedProfile, b: PreparedProfile): boolean {
  return isOnePublication(a, b) ? a.hasStandingTitle || b.hasStandingTitle : a.hasStandingTitle && b.hasStandingTitle;
}

/** Whether both are a recurring item of one publication, under the same headline on another day: never one happening. */
function areRecurringItems(a: PreparedProfile, b: PreparedProfile): boolean {
  const [{ titleTerms }, other] = [a.profile, b.profile];
  return (
    isOnePublication(a, b) &&
    a.day !== null &&
    b.day !== null &&
    a.day !== b.day &&
    titleTerms.length > 0 &&
    titleTerms.length === other.titleTerms.length &&
    titleTerms.every((term) => other.titleTerms.includes(term))
  );
}

/**
 * Whether one may be a copy of the other, or its next step, by what both are: sections and standing items are none, whatever they have in
 * common, and inside one publication a text that comes back after weeks is its form.
 */
export function mayBeCopy(a: PreparedProfile, b: PreparedProfile): boolean {
  if (reportsNothing(a) || reportsNothing(b)) return false;
  const days = daysApart(a, b);
  if (haveStandingTitle(a, b) || areRecurringItems(a, b)) return isOnePublication(a, b) && days === 0;
  return !isOnePublication(a, b) || days === null || days <= COPY_DAYS;
}

/** @see mayBeCopy; inside one publication the earlier one's own rare words have to come back. */
export function mayBeNextStep(a: PreparedProfile, b: PreparedProfile): boolean {
  if (reportsNothing(a) || reportsNothing(b)) return false;
  if (haveStandingTitle(a, b) || isOneIssue(a, b) || areRecurringItems(a, b)) return false;
  if (!isOnePublication(a, b)) return true;
  const [earlier, later] = (a.day ?? "") <= (b.day ?? "") ? [a, b] : [b, a];
  const told = earlier.profile.leadTerms.filter((term) => earlier.near.rare.has(term) && later.near.rare.has(term));
  return told.length >= MIN_RARE_TOLD;
}

// So many rare words of what the earlier one tells first.
const MIN_RARE_TOLD = 2;

/** `apart`: too far from one another in time for what they have in common; `elsewhere`: their news happened in other places or weeks. */
export type Bar = "container" | "standing" | "form" | "apart" | "elsewhere";

// Half a year after, a report needs a day both speak of, or much in common; an item of a few sentences says too little to be recognised
// three weeks after. Both by comparing limits on cross-validated scores: see docs/events.md.
const FAR_DAYS = 180;
const FAR_SCORE = 0.7;
const ITEM_DAYS = 21;
const NEVER = 2;

/** The least score that two articles need at their distance, where no day they both speak of explains it; 0 when they are near. */
export function leastScore(a: PreparedProfile, b: PreparedProfile, { sharedDays }: { sharedDays: number }): number {
  const days = daysApart(a, b) ?? 0;
  if (sharedDays > 0 || days <= ITEM_DAYS) return 0;
  if (a.profile.kind === "item" || b.profile.kind === "item") return NEVER;
  return days > FAR_DAYS ? FAR_SCORE : 0;
}

export function isOneIssue({ profile: a }: PreparedProfile, { profile: b }: PreparedProfile): boolean {
  return typeof a.issue === "number" && a.issue === b.issue;
}

function daysApart({ day: a }: PreparedProfile, { day: b }: PreparedProfile): number | null {
  return a === null || b === null ? null : Math.abs(toDayNumber(a) - toDayNumber(b));
}
