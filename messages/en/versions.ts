import { grammarOf, pieces } from "../grammar";

const { plural, number } = grammarOf("en");

/** Versions of one issue: its other forms, and corrected ones. */
export const versions = {
  title: "Versions",
  older: "Older version",
  differences: "What is different",
  lead: "The same issue in other forms, and corrected. Readers see one; the others keep their addresses.",
  count: (count: number) => plural(count, { one: "# version", other: "# versions" }),
  /** A form as `issues.originals.formats` calls it, and a day: "e-mail of 5 March 2019". */
  named: <T>(form: string, day: T) => pieces`${form} of ${day}`,
  undated: (form: string) => `${form}, undated`,
  shownHere: "shown here",
  shown: "shown to readers",
  /** In front of a day and time. */
  added: <T>(moment: T) => pieces`added ${moment}`,
  whyVersion: "Why it is a version of this issue",
  onlyOne: "There is one version of this issue.",
  seeDifference: "What is different from the version shown",
  /** Above an older version. */
  notNewest: <T>(newest: (words: string) => T, different: (words: string) => T) =>
    pieces`This is an older version. ${newest("Read the version shown")} or ${different("see what is different")}.`,
  articleGone: "Not in the version shown.",
  articleSame: "The same in the version shown.",
  articleChanged: <T>(article: T) => pieces`Changed in the version shown: ${article}`,
  fromTo: <T>(older: T, shown: T) => pieces`From ${older} to ${shown}, the version shown`,
  /** Explains the marks: the words in them look like what they tell. */
  legend: <T>(removed: (words: string) => T, added: (words: string) => T) =>
    pieces`${removed("Words like this")} are in the older version only, ${added("words like this")} in the version shown only.`,
  noDifference: "The words of both are the same.",
  kinds: {
    same: "Unchanged",
    changed: "Changed",
    removed: "In the older version only",
    added: "In the version shown only",
  },
  changes: (removed: number, added: number) =>
    `${plural(removed, { one: "# word removed", other: "# words removed" })}, ${number(added)} added`,
  readArticle: "Read the article",
  unchangedText: "Unchanged text",
  unchanged: (count: number) => plural(count, { one: "# article is unchanged", other: "# articles are unchanged" }),
};
