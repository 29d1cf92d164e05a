import { type CalendarDate, toDayNumber } from "@/lib/analysis/text/calendar";
import { countShared } from "@/lib/analysis/text/similarity";
import type { Reason } from "@/lib/analysis/text/span";
import { isCorrected, nameWithoutMark } from "./correction-mark";
import { type Article, countRuns, listFolded, type Overlap, overlapOf } from "./shared-runs";

/** What of an issue tells whether another is a version of it. */
export type IssueForm = {
  number: string | null;
  date: CalendarDate | null;
  /** The title of the issue, or the subject of a mail. */
  title: string | null;
  articles: readonly Article[];
};

/**
 * How much of the shorter issue the longer one holds, at least. Of the pairs measured for docs/intake.md versions share 0.65 and
 * more, other reports of one day 0.54 at most.
 */
const MIN_OF_SHORTER = 0.65;
/** Of single articles the one may be part of a longer report of the same day: there both have to be alike. */
const MIN_OF_BOTH = 0.6;
/** Where one has a single article and the other several it is either read as one, or one of them. */
const MIN_OF_UNEVEN = 0.8;
/** A corrected issue that comes on another day has to be nearly the same, figures included: templates fill in others. */
const MIN_ON_ANOTHER_DAY = 0.8;
const MIN_FIGURES = 0.6;
/** How long after an issue its correction may come. */
export const CORRECTED_WITHIN_DAYS = 7;

/**
 * Why two documents of one publication are versions of one issue, in words; null when they are not. Number or day have to
 * agree and neither may contradict, and most of the words have to be the same. Another day is passed over only where one of
 * both says that it is a correction.
 */
export function judgeVersion(a: IssueForm, b: IssueForm): Reason | null {
  const tie = findTie(a, b);
  if (tie === null) return null;
  const overlap = overlapOf(countRuns(a.articles), countRuns(b.articles));
  if (!isEnough(tie, a, b, overlap)) return null;
  const share = Math.floor(100 * overlap.ofShorter);
  return { rule: "version", words: `${TIES[tie]}, and ${share} % of the words of the shorter one are the same.` };
}

type Tie = keyof typeof TIES;
const TIES = {
  number: "The same number",
  day: "The same day",
  correction: "One says that it is a correction of the other",
} as const;

/** What ties two documents, before their words are compared. */
export function findTie(a: Omit<IssueForm, "articles">, b: Omit<IssueForm, "articles">): Tie | null {
  if (a.number !== null && b.number !== null) {
    return a.number === b.number && isOfOneYear(a.date, b.date) ? "number" : null;
  }
  if (a.date?.precision !== "day" || b.date?.precision !== "day") return null;
  if (a.date.date === b.date.date) return "day";
  const days = Math.abs(toDayNumber(a.date.date) - toDayNumber(b.date.date));
  return days <= CORRECTED_WITHIN_DAYS && isCorrectionOf(a.title, b.title) ? "correction" : null;
}

/** Some count from 1 each year. */
const isOfOneYear = (a: CalendarDate | null, b: CalendarDate | null) =>
  a === null || b === null || a.date.slice(0, 4) === b.date.slice(0, 4);

/** One of both is marked as corrected, and it is called as the other. */
function isCorrectionOf(a: string | null, b: string | null): boolean {
  if (a === null || b === null || isCorrected(a) === isCorrected(b)) return false;
  return nameWithoutMark(a) === nameWithoutMark(b);
}

function isEnough(tie: Tie, a: IssueForm, b: IssueForm, { ofShorter, ofBoth }: Overlap): boolean {
  if (tie === "correction") return ofBoth >= MIN_ON_ANOTHER_DAY && haveSameFigures(a, b);
  const [fewer, more] = [a.articles.length, b.articles.length].sort((x, y) => x - y);
  const minOfBoth = fewer !== 1 ? 0 : more === 1 ? MIN_OF_BOTH : MIN_OF_UNEVEN;
  return ofShorter >= MIN_OF_SHORTER && ofBoth >= minOfBoth;
}

function haveSameFigures(a: IssueForm, b: IssueForm): boolean {
  const [left, right] = [listFigures(a), listFigures(b)];
  return 2 * countShared(left, right) >= MIN_FIGURES * (left.size + right.size);
}

const listFigures = ({ articles }: IssueForm): Set<string> =>
  new Set(articles.flatMap(({ text }) => listFolded(text)).filter((word) => /\p{N}/u.test(word)));
