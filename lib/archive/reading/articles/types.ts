import type { AlignedRow } from "@/lib/analysis/events/reports/align-rows";
import type { EvidencePair, LinkKind, ProposedDate, ScorePart } from "@/lib/analysis/events/types";
import type { Block, TextLink } from "@/lib/analysis/intake/types";
import type { MentionKind } from "@/lib/analysis/people/types";
import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason, Span } from "@/lib/analysis/text/span";
import type { IssueStatus } from "@/lib/db/states";
import type { LinkStatus } from "./link-row";
import type { ShownPicture } from "./shown-picture";

/** A date as readers see it: how precise, where it comes from, why it is believed. */
export type ShownDate = CalendarDate & { origin: DateOrigin | null; reason: Reason | null };

export type PublicationRef = { slug: string; name: string };

/** With how many articles of something, or null where there are too many to be counted. */
export type CountedPublication = PublicationRef & { articleCount: number | null };

/** The issue an article stands in. `address` is null while it has no publication. */
export type IssueRef = {
  id: number;
  address: string | null;
  publication: PublicationRef | null;
  number: string | null;
  date: ShownDate | null;
};

/** An article in a list: everything but its text. `address` is the path of its page. */
export type ArticleSummary = {
  id: number;
  slug: string;
  address: string;
  title: string;
  section: string | null;
  part: number | null;
  author: string | null;
  publication: PublicationRef | null;
  issue: IssueRef;
  /** Its own date, else its issue's. */
  date: ShownDate | null;
  /** For an article without a date: what other reports of the event make likely. */
  proposedDate: ProposedDate | null;
  wordCount: number;
};

export type PersonRef = { id: number; slug: string; name: string; address: string };

/** Somebody who signs articles. */
export type AuthorRef = { slug: string; name: string; address: string };

/** Where a headline leads: without redirects and tracking (`to`), as printed (`original`), and its page in the archive. */
export type DestinationRef = {
  to: string;
  original: string;
  address: string;
  /** Other published articles that lead there; at most 100 are counted. */
  otherCount: number;
};

/** A name in the text. `person` is null when several fit equally well (`candidates`) or none does. */
export type MentionView = Span & {
  id: number;
  form: string;
  kind: MentionKind;
  role: string | null;
  confidence: number;
  reason: Reason;
  person: PersonRef | null;
  candidates: PersonRef[];
  /** An editor said so. */
  isDecided: boolean;
};

/** A person of the article, most often named first. */
export type ArticlePerson = PersonRef & { roles: string[]; mentionCount: number };

export type QuotationView = Span & {
  text: string;
  wordCount: number;
  speaker: string | null;
  /** Who that is; null when the name is nobody's for sure. */
  speakerPerson: PersonRef | null;
  /** Why, where the words beside the quotation give no name. */
  speakerReason: Reason | null;
  outlet: string | null;
  /** The last part of the outlet's address. */
  outletSlug: string | null;
  /** The page of the quotation, when other articles print it too. */
  sharedAddress: string | null;
};

/** A date the text speaks of; `date` is null when it cannot be placed in the calendar. */
export type DateMentionView = Span & { form: string; kind: string; date: CalendarDate | null; reason: Reason };

/** A piece of a link's evidence, seen from this article. */
export type SharedEvidence = {
  kind: EvidencePair["kind"];
  here: Span[];
  there: Span[];
  /** Spans of the headlines as they were when the link was found. */
  titles?: { here: Span[]; there: Span[] };
  words: string;
};

/** Another article this one is linked to, and why. */
export type RelatedArticle = {
  linkId: number;
  kind: LinkKind;
  /** Whether the other article came first or after, where the kind has a direction and dates tell. */
  order: "earlier" | "later" | null;
  status: LinkStatus;
  /** Whether readers see the link. */
  isShown: boolean;
  score: number;
  parts: ScorePart[];
  /** The evidence in one sentence. */
  summary: string;
  evidence: SharedEvidence[];
  article: ArticleSummary;
};

export type EventRef = {
  id: number;
  slug: string;
  address: string;
  name: string;
  date: ShownDate | null;
  articleCount: number;
  publicationCount: number;
};

/** A line of an issue's contents, seen from one of its articles. */
type IssueEntry = { title: string; address: string; isHere: boolean };

export type ArticleView = ArticleSummary & {
  status: IssueStatus;
  fingerprint: string;
  /** The uploaded file it was read from. */
  original: { sha256: string; address: string };
  /** BCP 47, of its issue; null where that is not known. */
  language: string | null;
  /** Who publishes the publication of its issue, where that is another name. */
  publisher: string | null;
  dateline: string | null;
  /** The names of the byline (`author`) one by one. */
  authors: AuthorRef[];
  destination: DestinationRef | null;
  /** The article's own date; `date` falls back to the issue's. */
  ownDate: ShownDate | null;
  event: EventRef | null;
  text: string;
  blocks: Block[];
  textLinks: TextLink[];
  /** In order; `at` is the offset of the block it stands before, or the length of the text. */
  pictures: ShownPicture[];
  /** Why the article begins, ends and is titled as it is. */
  reasons: Reason[];
  mentions: MentionView[];
  people: ArticlePerson[];
  quotations: QuotationView[];
  dates: DateMentionView[];
  related: RelatedArticle[];
  previous: ArticleSummary | null;
  next: ArticleSummary | null;
};

/** An article with what is around it. */
export type ArticlePage = ArticleView & {
  /** The other published reports of its event, oldest first; the first 24. */
  eventMembers: ArticleSummary[];
  /** What its issue holds, in order; the first 60. */
  contents: IssueEntry[];
  /** Whether the issue holds more than `contents` lists. */
  hasMoreContents: boolean;
};

/**
 * What stands in both of two articles: quoted directly on both sides, the same words in a row, or (`same-facts`) sentences
 * that tell the same in other words. Numbered in the order of `a`; `id` depends on the words alone and is part of
 * the page's addresses `#a-<id>` and `#b-<id>`.
 */
export type SharedPassage = {
  number: number;
  id: string;
  kind: "quotation" | "passage" | "same-facts";
  a: Span[];
  b: Span[];
  words: string;
  /** Where each article's own page shows it, as text fragments. */
  addresses: { a: string; b: string };
};

/** One side of a comparison. */
export type ComparedArticle = ArticleView & {
  /** Sentences its publication prints again and again: neither shared nor only here. */
  standing: Span[];
  /** Sentences that share no passage with the other side, and no facts either. */
  onlyHere: Span[];
  /** Words inside passages printed word for word on both sides. */
  sharedWordCount: number;
};

/** Stretches of both texts that stand beside each other, and the numbers of what both have in them. */
export type ComparedRow = AlignedRow & { matches: number[] };

export type Comparison = {
  a: ComparedArticle;
  b: ComparedArticle;
  /** What both print word for word. */
  passages: SharedPassage[];
  /** What both tell in other words; numbered in one row with the passages. */
  sameFacts: SharedPassage[];
  rows: ComparedRow[];
  /** People, places, organisations, other names, headlines, dates, numbers and rare words both name. */
  facts: EvidencePair[];
  /** The links between the two as seen from `a`: those readers see; for editors the others too. */
  links: RelatedArticle[];
};
