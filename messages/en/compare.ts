import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("en");

/** Two articles side by side. */
export const compare = {
  sideBySide: "Side by side",
  title: (a: string, b: string) => `${a} and ${b}`,
  /** Parts of `printed`. */
  quotations: (count: number) => plural(count, { one: "# quotation", other: "# quotations" }),
  otherPassages: (count: number) => plural(count, { one: "# other passage", other: "# other passages" }),
  printed: (things: string[]) => `Both print ${and(things).join("")} in the same words.`,
  nothingPrinted: "The two print no passage in the same words.",
  facts: (count: number) =>
    plural(count, { one: "Both tell # fact in other words.", other: "Both tell # facts in other words." }),
  bothShare: "What both share",
  noLink: "The archive does not link these two articles.",
  /** Behind what a link says: "Same event (not shown to readers)". */
  suggested: " (suggested to editors, not shown to readers)",
  notShown: " (not shown to readers)",
  kinds: {
    person: "People",
    place: "Places",
    organisation: "Organisations",
    name: "Names",
    headline: "Headlines",
    date: "Dates",
    number: "Numbers",
    term: "Rare words",
  },
  /** What kind of thing stands on both sides. */
  matches: {
    quotation: "Quoted on both sides",
    passage: "The same words, not quoted",
    "same-facts": "The same facts in other words",
  },
  legend: {
    title: "Legend",
    marked: "What is marked",
    shared: "Mark what both have",
    onlyOne: "Mark what only one has",
    onlyHere: "Only on this side",
    /** What publications print in many of their articles. */
    standing: (publications: string[]) => `Standing text of ${and(publications).join("")}`,
    standingMeans: ": in three of its articles or more, neither shared nor only here",
    jump: "Click a number to jump to the matching passage.",
  },
  asList: (count: number) =>
    plural(count, {
      one: "The one match as a list, with its address",
      other: "All # as a list, each with its address",
    }),
  numbered: (place: number) => `No. ${number(place)}`,
  inPublication: (publication: string) => `In ${publication}`,
  inFirst: "In the first article",
  inSecond: "In the second article",
  first: "First article",
  second: "Second article",
  sides: "Sides",
  stepper: {
    title: "From match to match",
    count: (count: number) => plural(count, { one: "# match", other: "# matches" }),
    /** "2 of 7: Quoted on both sides, 12 words". */
    at: (place: number, count: number, kind: string, passage: string) =>
      `${number(place)} of ${number(count)}: ${kind}, ${passage}`,
    keys: <T>(next: T, previous: T) => pieces`Keys ${next} and ${previous}`,
  },
  /** Only editors see these. */
  states: { draft: "not published yet", superseded: "of an older version", withdrawn: "taken back" },
  share: (shared: number, count: number, percent: number) =>
    `${number(shared)} of ${plural(count, { one: "# word", other: "# words" })} (${number(percent)}%) are identical.`,
  leftOut: (count: number, publication: string) =>
    plural(count, {
      one: `# sentence that ${publication} prints again and again is left out.`,
      other: `# sentences that ${publication} prints again and again are left out.`,
    }),
  leftOutHere: (count: number) =>
    plural(count, {
      one: "# sentence that is printed again and again is left out.",
      other: "# sentences that are printed again and again are left out.",
    }),
  /** For a number in the text, which leads across. */
  across: (place: number, passage: string, publication: string) =>
    `Passage ${number(place)}, ${passage}: to ${publication}`,
  acrossUnnamed: (place: number, passage: string) => `Passage ${number(place)}, ${passage}: to the other side`,
};
