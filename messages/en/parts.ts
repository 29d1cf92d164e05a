import { grammarOf } from "../grammar";

const { plural, number } = grammarOf("en");

/** Small words that many pages share: counts, dates, fields of a list. */
export const parts = {
  articles: (count: number) => plural(count, { one: "# article", other: "# articles" }),
  issues: (count: number) => plural(count, { one: "# issue", other: "# issues" }),
  people: (count: number) => plural(count, { one: "# person", other: "# people" }),
  publications: (count: number) => plural(count, { one: "# publication", other: "# publications" }),
  events: (count: number) => plural(count, { one: "# event", other: "# events" }),
  all: "All",
  why: "Why",
  calendar: "Calendar",
  atomFeed: "Atom feed",
  undated: "undated",
  inferred: "(inferred)",
  notKnown: "not known",
  /** How a date is known. */
  origins: {
    stated: "stated in the document",
    metadata: "from the file's own data",
    inferred: "inferred",
    editor: "set by an editor",
  },
  /** In front of one of these. */
  knownTo: { month: "known to the month, ", year: "known to the year, " },
  /** From a year to a later one. */
  years: (first: string, last: string) => `${first} to ${last}`,
  pages: "Pages",
  previous: "Previous",
  next: "Next",
  pageOf: (page: number, count: number) => `Page ${number(page)} of ${number(count)}`,
  feedOfThese: "Atom feed of these",
  copied: "Copied",
  cannotCopy: "The browser does not allow copying",
  filter: "Filter",
  filterBy: "Filter by publication or period",
  publication: "Publication",
  allPublications: "All publications",
  from: "From",
  to: "To",
  show: "Show",
  downloadCsv: "Download CSV",
  downloadSvg: "Download SVG",
  unknownPublication: "Unknown publication",
};
