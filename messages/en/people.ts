import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("en");

/** People: the list of all, the page of one, and who appears together. */
export const people = {
  title: "People",
  one: "Person",
  description: "Everyone named in the articles of this archive.",
  lead: "Everyone the articles name. Hyphens, accents, case, word order and typos don’t matter.",
  filter: "Filter by publication or period",
  asList: "The same as a list",
  ofNewest: "For people named most often, years and bars are those of their newest articles.",
  mentions: (count: number) => plural(count, { one: "# mention", other: "# mentions" }),
  articlesThatName: (name: string) => `Articles that name ${name}`,
  about: (name: string) => `About ${name}`,
  /** The role is as articles print it, in their language. */
  namedAs: (role: string) => `Named most often as “${role}”.`,
  notNamed: "No published article names this person. The entry stays, so that later articles find it.",
  lookUp: {
    title: "Look up people",
    name: "Name",
    show: "Show",
    order: "Order",
    byArticles: "Most articles",
    byName: "By name",
    suggestions: (count: number) =>
      plural(count, {
        one: "# suggestion: go through them with the arrow keys.",
        other: "# suggestions: go through them with the arrow keys.",
      }),
    writtenOtherwise: "written otherwise",
    close: (typed: string, count: number) =>
      plural(count, {
        one: `Nobody is named “${typed}” here. One name is written nearly so:`,
        other: `Nobody is named “${typed}” here. # names are written nearly so:`,
      }),
    none: "No people match.",
    showAll: "Show everyone",
  },
  letters: {
    label: "By first letter",
    all: "All",
    other: "Other",
  },
  hidden: {
    tab: "Not shown",
    kicker: "No longer shown",
    title: "This person is not shown",
    lead: "Editors of this archive decided not to list the person at this address.",
    all: "All people",
  },
  noPerson: {
    tab: (name: string) => `${name}: not a person`,
    kicker: "Not a person",
    lead: "The program took these words for a person’s name; an editor decided that they are not. They are no longer marked in the articles.",
    search: "Search the articles for these words",
  },
  overTime: {
    title: "Articles over time",
    chart: (name: string) => `Articles that name ${name}, by period`,
    undated: (count: number) => plural(count, { one: "and # undated article", other: "and # undated articles" }),
    ofNewest: (count: number) =>
      plural(count, {
        one: "Counts on this page cover the # article added last. The list below has all articles.",
        other: "Counts on this page cover the # articles added last. The list below has all articles.",
      }),
    publications: "Publications",
    asTable: "The same as a table",
    period: "Period",
    all: "All",
    /** A bar: "May 2013: 3 articles (Harbour Post 2, Courier 1)". */
    bar: (period: string, articles: string, publications: string[]) =>
      `${period}: ${articles} (${publications.join(", ")})`,
  },
  shown: {
    label: "What is shown",
    all: "Below: all articles. A bar or a publication above narrows them.",
    showAll: "Show all",
    narrow: "Narrow",
    period: {
      between: (from: string, to: string) => `from ${from} to ${to}`,
      from: (day: string) => `from ${day}`,
      to: (day: string) => `to ${day}`,
    },
    ofPublication: (publication: string) => `Below: only articles of ${publication}.`,
    /** A period as above: "from 1 March 2013 to 31 March 2013". */
    ofPeriod: (period: string) => `Below: only articles ${period}.`,
    ofBoth: (publication: string, period: string) => `Below: only articles of ${publication} ${period}.`,
  },
  events: {
    title: "Events",
    all: (count: number) => plural(count, { one: "# event, with its reports", other: "# events, with their reports" }),
  },
  quotations: {
    by: "Quoted as saying",
    about: "Named in quotations",
    thatName: (name: string) => `Quotations that name ${name}`,
    printedBy: (count: number) => plural(count, { one: "Printed by # article", other: "Printed by # articles" }),
    printedIn: <T>(article: T, publication: T, day: T) => pieces`In ${article}, ${publication}, ${day}`,
    quotedIn: <T>(outlet: T, article: T, publication: T, day: T) =>
      pieces`Quoted by ${outlet}, in ${article}, ${publication}, ${day}`,
  },
  articles: {
    title: "Articles",
    none: "No article of this publication and period names this person.",
    pages: "Pages of articles",
  },
  roles: {
    title: "Titles and roles",
    more: (count: number) => `and ${number(count)} more`,
    since: (day: string) => `since ${day}`,
    until: (day: string) => `until ${day}`,
    sinceUntil: (from: string, until: string) => `since ${from}, until ${until}`,
    /** Stands after one of the above: "since 2010 according to Harbour Post". */
    accordingTo: (source: string) => `according to ${source}`,
    printedBy: (publications: string[]) => and(publications).join(""),
    andOthers: (publications: string[], others: number) => and([...publications, `${number(others)} more`]).join(""),
  },
  company: {
    title: "Who appears with whom",
    caption: (name: string) => `Named in the same articles as ${name}`,
    captionWithArcs: (name: string) =>
      `Named in the same articles as ${name}; arcs join those who also appear together`,
    personHead: "Person",
    articlesHead: "Articles in common",
    nameBoth: "Articles that name both",
    articlesNameBoth: (count: number) => plural(count, { one: "# article names both", other: "# articles name both" }),
    pair: (a: string, b: string, articles: string) => `${a} and ${b}: ${articles}`,
    whoElse: "Who else appears together",
  },
  names: {
    title: "Names and spellings",
    shortForms: (count: number) => plural(count, { one: "and # short form", other: "and # short forms" }),
    fromEditor: "(an editor’s)",
  },
  together: {
    tab: "People who appear together",
    description: "People named in the same articles more often than chance would explain.",
    title: "Who appears together",
    lead: "Two people are listed when articles name both at least twice as often as chance would explain.",
    wholeArchive: "Show the whole archive",
    pairs: (count: number) => plural(count, { one: "# pair", other: "# pairs" }),
    ofAll: (pairs: string, articles: string) => `${pairs}, counted over ${articles}`,
    ofNewest: (pairs: string, articles: string) => `${pairs}, counted over the newest ${articles}`,
    none: "No two people appear together more often than chance would explain.",
    circlesTitle: "Circles",
    arcs: "The thicker the arc, the more articles name both.",
    circleOf: (name: string) => `Circle of ${name}`,
    pairsTitle: "Pairs",
    strongestFirst: "strongest first",
    pairHead: "Pair",
    articlesHead: "Articles",
    expectedHead: "Expected",
    moreOftenHead: "More often",
    pair: <T>(a: T, b: T) => pieces`${a} and ${b}`,
    articlesName: (count: number, a: string, b: string) =>
      plural(count, { one: `# article names ${a} and ${b}`, other: `# articles name ${a} and ${b}` }),
  },
};
