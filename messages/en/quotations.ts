import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("en");

/** Quotations that travel, and outlets that are quoted. */
export const quotations = {
  one: "Quotation",
  description: "Quotations that several publications of this archive print.",
  lead: "Quotations that several publications printed, even if shortened or changed. Most recent first.",
  count: (count: number) => plural(count, { one: "# quotation", other: "# quotations" }),
  thereAreMore: "; there are more. Others are shown for a period, a publication or a person.",
  filter: "Filter quotations",
  saidBy: "Said by",
  showAll: "Show all quotations",
  noMatch: "No quotations match.",
  none: "No quotation yet.",
  noneYet: "When two publications print the same words, they are listed here.",
  quoted: (text: string) => `“${text}”`,
  words: (count: number) => plural(count, { one: "# word", other: "# words" }),
  reports: (count: number) => plural(count, { one: "# report", other: "# reports" }),
  printedByArticles: (count: number) => plural(count, { one: "printed by # article", other: "printed by # articles" }),
  morePublications: (count: number) =>
    plural(count, { one: "and # more publication", other: "and # more publications" }),
  prints: "Who prints it, and how",
  oldestFirst: "Oldest first",
  first: "first appearance",
  attributesTo: <T>(outlet: T) => pieces`Attributes it to ${outlet}.`,
  givesTo: (speaker: string) => `Gives it to ${speaker}.`,
  givesToQuoted: <T>(speaker: string, outlet: T) => pieces`Gives it to ${speaker}, quoted by ${outlet}.`,
  sameWords: "In the words above.",
  leftOut: (count: number) => plural(count, { one: "# word left out", other: "# words left out" }),
  onlyHere: (count: number) =>
    plural(count, { one: "# word that stands only here", other: "# words that stand only here" }),
  changes: (changes: string[]) => `${changes.join(", ")}:`,
  nobodySays: "No article says whose words these are",
  attributed: <T>(outlet: T) => pieces`Attributed to ${outlet}`,
  outlet: "Outlet",
  alsoPrintedAs: (names: string[]) => `Also printed as ${names.join(", ")}`,
  printedBy: <T>(publications: T[]) => pieces`Printed by ${and(publications)}`,
  quotedFor: "What it is quoted for",
  quotedForOf: (name: string) => `What ${name} is quoted for`,
  outletNone: "No article of this publication and period quotes this outlet.",
  quotationsOf: (name: string) => `Quotations of ${name}`,
  pages: "Pages of quotations",
  saidIn: <T>(speaker: T, article: T) => pieces`${speaker}, in ${article}`,
  printedIn: <T>(article: T) => pieces`In ${article}`,
};
