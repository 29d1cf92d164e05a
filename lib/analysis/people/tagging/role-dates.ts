import { MONTH_STARTS, monthNumber } from "@/lib/analysis/text/months";

/** When somebody held an office, as printed beside it: "2010", "2012-07" or "2012-07-17"; null where nothing is said. */
export type RoleDates = { from: string | null; until: string | null };

/** An office freed of its dates. `end` is where the dates end, counted from the beginning of what was read. */
export type DatedRole = RoleDates & { role: string; end: number };

const MONTH = `(?:${MONTH_STARTS})[a-z]{0,6}\\.?`;
const DATE = `(?:(?:early|mid|late|the end of|the beginning of)[- ])?(?:\\d{1,2} )?(?:${MONTH} )?(?:\\d{1,2}, )?(?:1[6-9]|20)\\d\\d`;
const NOW = "(?:now|today|the present|present|his death|her death)";
const CLAUSE = new RegExp(
  `^(?:,? ?\\(?|,? )(?:` +
    `(?:who served )?(?:from|between) (?<from>${DATE}) (?:to|until|till|through|and) (?<to>${DATE}|${NOW})` +
    `|(?:until|till|through|up to) (?<until>${DATE})` +
    `|since (?<since>${DATE})` +
    `|\\(?(?<first>${DATE}) ?[-\\u2013\\u2014] ?(?<last>${DATE}|${NOW})` +
    `)(?![\\w-])\\)?`,
  "i",
);
// An office with its dates is not longer; what is behind is read no further.
const MAX_LENGTH = 200;
const SEAMS =
  /(?:,? \(?)(?=(?:until|till|through|up to|since|from|between|who served from|\(?(?:1[6-9]|20)\d\d ?[-\u2013\u2014]) ?)/gi;

/**
 * Parts an office from the dates behind it: "army chief until July 2012", "premier, from 2003 to 2007", "leader (since
 * December 2011)". `text` begins with the office, which is `length` characters long; dates may be in it or behind it.
 */
export function readRoleDates(text: string, length: number): DatedRole {
  const part = text.slice(0, Math.min(text.length, length + MAX_LENGTH)).replace(/[\s\u00a0]/g, " ");
  const seams = [...part.matchAll(SEAMS)].map((match) => match.index).filter((at) => at > 0 && at <= length);
  for (const at of new Set([...seams, length])) {
    const found = CLAUSE.exec(part.slice(at));
    if (found === null) continue;
    const { from, to, until, since, first, last } = found.groups ?? {};
    const dates = { from: readDate(from ?? since ?? first), until: readDate(to ?? until ?? last) };
    return { role: text.slice(0, at), end: at + found[0].length, ...dates };
  }
  return { role: text.slice(0, length), end: length, from: null, until: null };
}

/** "July 17, 2012", "17 July 2012", "July 2012" and "2012" as far as they go; null for "now". */
function readDate(printed: string | undefined): string | null {
  const year = /(?:1[6-9]|20)\d\d$/.exec(printed ?? "")?.[0];
  if (printed === undefined || year === undefined) return null;
  const name = new RegExp(`\\b(?:${MONTH_STARTS})`, "i").exec(printed)?.[0];
  if (name === undefined) return year;
  const month = String(monthNumber(name)).padStart(2, "0");
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(printed)?.[0];
  return day === undefined || Number(day) > 31 || day === "0"
    ? `${year}-${month}`
    : `${year}-${month}-${day.padStart(2, "0")}`;
}
