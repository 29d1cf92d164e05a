import { grammarOf, pieces } from "../grammar";

const { number, and } = grammarOf("en");

/** The home page, and the page about the archive. */
export const home = {
  title: "Back issues, read article by article",
  /** "12 issues of 2 publications from May 2013 to June 2014: 80 articles, 20 people and 4 events covered by more than one of them." */
  holdings: <T>(issues: T, publications: string, time: string, articles: string, people: T, events: T) =>
    pieces`${issues} of ${publications}${time}: ${articles}, ${people} and ${events} covered by more than one of them.`,
  /** The same where no event is. */
  holdingsWithoutEvents: <T>(issues: T, publications: string, time: string, articles: string, people: T) =>
    pieces`${issues} of ${publications}${time}: ${articles} and ${people}.`,
  holdingsTime: (from: string, to: string) => ` from ${from} to ${to}`,
  /** Before examples of the query language. */
  searchHelp: "Names in any spelling, “phrases”, ",
  isEmpty: "This archive is empty.",
  hasSamples:
    "Part of what you see is the sample archive. An editor can remove it with one click on the editors’ overview.",
  addIssues: <T>(link: (words: string) => T) =>
    pieces`To add issues of your own, open the sign-in link that was printed when the server first started, then ${link("upload files")}: mails and mailboxes, web pages, PDFs, Word documents, e-books, feeds, exports, plain text or Markdown.`,
  overTime: "Issues over time",
  byPeriod: "Issues, by period",
  periodIssues: (period: string, issues: string) => `${period}: ${issues}`,
  asList: "The same as a list",
  coveredBySeveral: "Covered by several sources",
  allEvents: (count: number) => `All ${number(count)}`,
  andMore: (count: number) => `and ${number(count)} more`,
  latestIssues: "Latest issues",
  peopleInNews: "People in the news",
  namedMore: "Named as often or more",
  namedLess: "Named less",
  peopleNote: "Articles that name them, before → now. The latest 120 articles at most, in two halves.",
  countBefore: (articles: string, before: number) => `in ${articles}, before in ${number(before)}`,
  onThisDay: "On this day",
  calendarHint: "The calendar shows every day of every year.",
  about: {
    lead: "“Backfile” is a librarian’s word for the back issues of a periodical. This archive splits them into articles and shows the reason for every tag and link.",
    holds: <T>(publications: T[]) => pieces`It holds issues of ${and(publications)}.`,
    fromFile: {
      title: "From a file to an article",
      text: "Every file is kept unchanged, addressed by its SHA-256, and can be downloaded byte for byte. From it the archive reads the publication, the number and the date, removes what surrounds the articles, such as menus, footers and unsubscribe lines, and splits the rest into articles at headings and headlines. What was removed is listed with each issue, with the reason; the view “as published” shows the whole document.",
    },
    names: {
      title: "Names",
      text: "A name in a text is underlined and leads to its person. Spellings of one name are one person: Kim Jong-un, Kim Jong Un and KIM Jong-un. A bare surname is given to a person only where the article tells whom it means; where several fit, it is underlined with dashes, and the note below the text lists whom it may mean. Whoever wrote the article is its author, not a person of its story. Under “People in this article” each mention stands with the reason for it.",
    },
    links: {
      title: "Links between articles",
      text: <T>(events: (words: string) => T) =>
        pieces`Two articles are linked when they report the same event, print the same quotation, or are nearly the same text. A link is weighed from several parts: quotations in common, rare words, people weighed by how seldom they are named, dates. A person in common alone never links two articles. Each link says in one sentence what carries it; “How it was weighed” shows every part. ${events("Events")} gather all articles that report one happening. Any two articles can be read side by side, with the passages both print marked and numbered.`,
    },
    dates: {
      title: "Three dates",
      text: "The day of an issue, the day of an article and the day of what happened are three dates, and they are kept apart. Each says how precise it is and where it comes from: stated in the document, from the file's own data, inferred, or set by an editor. For an article without a date, other reports of the same event may make a day likely. It is then proposed, with the reason, and never taken for stated.",
    },
    accuracy: {
      title: "How accurate it is",
      text: <T>(code: (words: string) => T) =>
        pieces`Names and links are found by a program, and it makes mistakes. How often is measured on labelled texts that this project did not write, beside simple methods for comparison; the figures, with the commands that print them, are in ${code("docs/quality.md")} of the source. Editors correct what they find wrong. A correction is recorded, can be undone, and still applies when the document is read again.`,
    },
    programs: {
      title: "For programs",
      text: <T>(code: (words: string) => T, feeds: (words: string) => T) =>
        pieces`Every page has a JSON twin at ${code("/api")} and its own address, and lists have ${feeds("Atom feeds")}. ${code("docs/api.md")} describes them.`,
    },
    licence: {
      title: "Licence",
      text: "Backfile is free software under the Apache License 2.0. The issues belong to those who wrote and published them.",
    },
  },
};
