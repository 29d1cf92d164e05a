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
  words: Words;
  sections: Section[];
  essay: { title: string; paragraphs: string[]; headings: string[] } | null;
};

/** Further words of houses and tools, by what they are for. */
export type Words = Record<
  | "why"
  | "picture"
  | "deeper"
  | "together"
  | "sponsor"
  | "adTitle"
  | "adText"
  | "app"
  | "like"
  | "comment"
  | "share"
  | "subscribe"
  | "poll"
  | "pollGood"
  | "pollBad"
  | "credit"
  | "apply"
  | "place"
  | "asks"
  | "written"
  | "onDate",
  string
>;

type Section = { emoji: string; name: string; items: Item[] };
export type Item = { title: string; href: string; author: string; site: string; texts: [string, string] };

/** A way to print an issue, with what of the issue it prints. */
export type Layout = {
  name: string;
  form: "eml" | "html" | "txt";
  kind: "digest" | "essay";
  hasSections?: boolean;
  hasAuthors?: boolean;
  hasAddresses?: boolean;
  /** Whether it prints an advertisement, which may be an article or furniture. */
  hasSponsor?: boolean;
  /** Written in the charset that mails of the language had before UTF-8. */
  isOldCharset?: boolean;
  /** Text whose lines flow on behind a closing space (RFC 3676). */
  isFlowed?: boolean;
  /** What it prints for the title of an item. */
  titleOf?: (item: Item, content: Content, index: number) => string;
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
