import { grammarOf } from "../grammar";

const { plural, number, and } = grammarOf("en");

/** Issues and publications. */
export const issues = {
  title: "Issues",
  lead: "Every issue as it was published, by publication and by date.",
  publications: "Publications",
  publication: "Publication",
  publisher: "Publisher",
  /** What an issue is called: "Harbour Letter no. 12", among others of its publication "No. 12". */
  numbered: (publication: string, issueNumber: string) => `${publication} no. ${issueNumber}`,
  numberAlone: (issueNumber: string) => `No. ${issueNumber}`,
  dated: (day: string) => `Issue of ${day}`,
  undated: "Undated issue",
  date: "Date",
  number: "Number",
  notNumbered: "not numbered",
  contents: "Contents",
  whyPublication: "Why this publication",
  partOfSeries: (part: number) => `Part ${part} of a series`,
  /** Names the links above a title: all issues, the publication, the year, the issue. */
  crumbs: "The way to this page",
  neighbours: "Neighbouring issues",
  previous: "Previous issue",
  next: "Next issue",
  byMonth: "By year and month",
  allYears: "All years",
  undatedOnes: "Undated",
  newestFirst: "Newest first",
  none: "No issues here.",
  monthIssues: (month: string, issuesInIt: string) => `${month}, ${issuesInIt}`,
  gaps: {
    title: (count: number) =>
      plural(count, { one: "# issue missing from the archive", other: "# issues missing from the archive" }),
    number: (missing: number) => `No. ${missing} is missing`,
    numbers: (missing: string[]) => `Nos. ${and(missing).join("")} are missing`,
    range: (first: number, last: number) => `${first} to ${last}`,
    day: (day: string) => `About ${day}, 1 issue is missing`,
    several: (count: number) => `About ${number(count)} issues are missing`,
    between: (after: string, before: string) => `between ${after} and ${before}`,
    earlier: (count: number) =>
      plural(count, {
        one: "And # earlier gap: choose a year to see them.",
        other: "And # earlier gaps: choose a year to see them.",
      }),
    how: "Seen from the numbers of the issues, or from how often the publication usually appears.",
  },
  originals: {
    title: "As it was published",
    read: "Read it as published",
    download: "Download the original",
    correctSplit: "Correct the split",
    original: "Original",
    all: "Originals",
    formats: {
      text: "plain text",
      html: "web page",
      mail: "e-mail",
      markdown: "Markdown",
      pdf: "PDF",
      docx: "Word document",
      epub: "e-book",
    },
  },
  removed: (count: number) =>
    plural(count, { one: "Removed: # piece (menus, footers)", other: "Removed: # pieces (menus, footers)" }),
  moreInOriginal: (count: number) => `and ${number(count)} more in the original`,
  asPublished: "As published",
  asPublishedOf: (issue: string) => `${issue} as published`,
  leftOut: "Scripts, forms and pictures from elsewhere are left out of this view.",
  otherNames: "Other names",
  alsoCalled: "Also called",
  /** For editors. */
  keepApart: (name: string) => `Keep ${name} apart`,
  sameAsAnother: "The same publication as another",
  isAnotherNameOf: (name: string) => `${name} is another name of`,
  mergeNote:
    "Its issues move there, and so do later ones that go by this name. Issues of both with the same day and number become one issue, with the articles of both. You can undo it.",
  merge: "Make them one publication",
};
