/** An issue of an invented publication, in one language. */
export type Content = {
  lang: string;
  publication: string;
  domain: string;
  number: string;
  date: string;
  dateLine: string;
  issueLabel: string;
  title: string;
  editor: string;
  greeting: string;
  intro: string;
  /** Words that mailing tools print, in the language of the issue. */
  by: string;
  readMore: string;
  minutes: string;
  browser: string;
  forwarded: string;
  because: string;
  unsubscribe: string;
  address: string;
  quick: string;
  sections: Section[];
  essay: { title: string; paragraphs: string[]; headings: string[] } | null;
};

type Section = { emoji: string; name: string; items: Item[] };
export type Item = { title: string; href: string; author: string; site: string; texts: [string, string] };

/** A way to print an issue, with what of the issue it prints. */
export type Layout = {
  name: string;
  /** Written first and not looked into while rules were made. */
  isHeldOut: boolean;
  form: "eml" | "html" | "txt";
  kind: "digest" | "essay";
  hasSections?: boolean;
  hasAuthors?: boolean;
  hasAddresses?: boolean;
  /** Paragraphs of each item that are printed; 0 for rows of titles alone. */
  paragraphs: 0 | 1 | 2;
  subject: (content: Content) => string;
  /** Whether the subject holds the title of the issue. */
  isTitled: boolean;
  /** What it prints around the articles. */
  frame: (content: Content) => string[];
  html?: (content: Content) => string;
  text?: (content: Content) => string;
};
