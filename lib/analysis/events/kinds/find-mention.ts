import { isOneIssue } from "@/lib/analysis/events/grouping/may-be-one";
import { isContainer } from "@/lib/analysis/events/profile/article-kind";
import type { PreparedProfile } from "@/lib/analysis/events/profile/prepare-profile";
import type { FoundLink, LinkableArticle } from "@/lib/analysis/events/types";
import { toDayNumber } from "@/lib/analysis/text/calendar";
import { listTellingWords, pickWords } from "@/lib/analysis/text/shared-words";
import { coverage } from "@/lib/analysis/text/similarity";

// A passage tells a headline that has so many words when it has so many and such a part of them, one of them rare.
const MIN_WORDS = 4;
const MIN_SHARE = 0.8;
// Read texts only where most of the headline, rare words counted most, is somewhere in the other text.
const MIN_COVERED = 0.7;
// A list tells the news of its weeks; of news that is dated after it, what a date of publication may be off.
const BEFORE_DAYS = 2;
const AFTER_DAYS = 35;
// A headline told in all its words may still be another's.
const MAX_TOLD = 0.99;

/** Whether one is a round-up, list or section of items that may have a passage on what the other reports. */
export function mayMention(a: PreparedProfile, b: PreparedProfile): boolean {
  const roles = chooseRoles(a, b);
  if (!roles || isOneIssue(a, b)) return false;
  const { list, report } = roles;
  if (list.day === null || report.day === null || report.hasStandingTitle) return false;
  const days = toDayNumber(list.day) - toDayNumber(report.day);
  if (days < -BEFORE_DAYS || days > AFTER_DAYS || report.profile.titleTerms.length < MIN_WORDS) return false;
  const isRare = report.profile.titleTerms.some((term) => report.near.rare.has(term) && list.near.rare.has(term));
  return isRare && coverage(report.near.title, list.terms) >= MIN_COVERED;
}

function chooseRoles(a: PreparedProfile, b: PreparedProfile) {
  const isList = ({ profile }: PreparedProfile) => profile.kind !== undefined && LISTS.has(profile.kind);
  if (isList(a) && !isContainer(b.profile.kind)) return { list: a, report: b };
  return isList(b) && !isContainer(a.profile.kind) ? { list: b, report: a } : null;
}

const LISTS: ReadonlySet<string> = new Set(["round-up", "press-review", "section", "list"]);

/**
 * The passage of a list that tells the headline of a report: the paragraph with most of its words. The caller has seen that the
 * two may be such; the one that has no such paragraph is the report.
 */
export function findMention(a: LinkableArticle, b: LinkableArticle): FoundLink | null {
  const inB = findTelling(a.title ?? "", b.text);
  const inA = findTelling(b.title ?? "", a.text);
  const isOfA = (inB?.share ?? 0) >= (inA?.share ?? 0);
  const [found, report] = isOfA ? [inB, a] : [inA, b];
  if (!found) return null;
  const { share, passage, title, text } = found;
  const sides = isOfA
    ? { a: [], b: text, titles: { a: title, b: [] } }
    : { a: text, b: [], titles: { a: [], b: title } };
  const percent = Math.round(100 * share);
  return {
    kind: "mention",
    earlierId: report.id,
    score: Math.min(share, MAX_TOLD),
    parts: [{ name: "told", value: share, weight: 1, words: `${percent} % of the headline is in one passage` }],
    evidence: {
      summary: `A passage tells the same: “${passage}”`,
      pairs: [{ kind: "headline", ...sides, words: `${percent} % of the words of the headline in one passage` }],
    },
  };
}

function findTelling(title: string, text: string) {
  const words = listTellingWords(title);
  const wanted = new Set(words.map(({ stem }) => stem));
  if (wanted.size < MIN_WORDS) return null;
  let [best, at]: [ReturnType<typeof tell>, number] = [null, 0];
  for (const paragraph of text.split("\n")) {
    const found = tell(paragraph, at, wanted);
    if (found && found.told.size > (best?.told.size ?? 0)) best = found;
    at += paragraph.length + 1;
  }
  if (!best || best.told.size < MIN_WORDS || best.told.size < MIN_SHARE * wanted.size) return null;
  return {
    share: best.told.size / wanted.size,
    passage: shorten(best.paragraph),
    title: pickWords(words, best.told),
    text: best.words,
  };
}

function tell(paragraph: string, at: number, wanted: ReadonlySet<string>) {
  const words = listTellingWords(paragraph).filter(({ stem }) => wanted.has(stem));
  if (words.length === 0) return null;
  const told = new Set(words.map(({ stem }) => stem));
  return { paragraph, told, words: words.map(({ start, end }) => ({ start: start + at, end: end + at })) };
}

const MAX_PASSAGE_CHARS = 160;

/** A passage as a reason quotes it. */
export function shorten(passage: string): string {
  const words = passage.trim();
  return words.length <= MAX_PASSAGE_CHARS ? words : `${words.slice(0, MAX_PASSAGE_CHARS).replace(/\s+\S*$/, "")} …`;
}
