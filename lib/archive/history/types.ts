import type { LinkKind } from "@/lib/analysis/events/types";
import type { FormKey } from "@/lib/analysis/people/names/locate-form";
import type { CalendarDate } from "@/lib/analysis/text/calendar";

export type LinkVerdict = "confirmed" | "rejected";

/** Corrections of an issue's header; a key that is missing stays as found, null empties it. */
export type IssueCorrection = { publication?: string; number?: string | null; date?: CalendarDate | null };

/** Corrections of an article's header; a key that is missing stays as found. */
export type ArticleCorrection = {
  title?: string;
  section?: string | null;
  part?: number | null;
  author?: string | null;
  date?: CalendarDate | null;
};

/** Whom mentions of one article name; null: nobody. */
export type MentionVerdict = {
  targets: FormKey[];
  personId: number | null;
  /** The person was made for this act. */
  isCreated: boolean;
  /** Names under which later articles find the person since. */
  taught: string[];
};

/**
 * `waiting` persons were found by a tagger that was not sure, and wait for an editor; `merged`, `rejected` and `hidden`
 * ones are kept for their address and for what they teach.
 */
export type PersonStatus = "active" | "waiting" | "merged" | "rejected" | "hidden";

/** Mentions that left a person for another. */
export type PersonSplit = {
  intoId: number;
  isCreated: boolean;
  taught: string[];
  /** Names that left with their last mention. */
  movedForms: string[];
  fingerprints: string[];
};

/** What an authority file said of a person, and what stood there before. */
export type AuthorityChange = {
  isCreated: boolean;
  addedForms: string[];
  note?: { before: string | null; after: string };
  wikidataId?: { before: string | null; after: string };
};

/** What the machine held of two articles when an editor decided on them. */
export type MachineView = { score: number; isShown: boolean };

/** `eventId` is the event both articles stood in. */
export type Verdict = { verdict: LinkVerdict; link?: LinkKind; eventId?: number } & Partial<MachineView>;

/** A link between two sides of a decision on events, and what the decision says of it. */
export type ImpliedVerdict = MachineView & { verdict: LinkVerdict };

// Events are known by the fingerprints of their articles; ids only say under which address they stood.

/** Articles that left an event and form one of their own. */
export type EventSplit = { eventId: number; leaving: string[]; staying: string[]; implied: ImpliedVerdict[] };

/** One article that left its event, for another event or article, or for none. */
export type EventMove = {
  article: string;
  fromId: number | null;
  from: string[];
  intoId: number | null;
  into: string[];
  implied: ImpliedVerdict[];
};

/** Two events that are one; `name` is the one that stayed. */
export type EventMerge = {
  keptId: number;
  absorbedId: number;
  kept: string[];
  absorbed: string[];
  name: string;
  implied: ImpliedVerdict[];
};

/** One event came after another; the two articles stand for them in the link readers see. */
export type EventFollowUp = { earlier: string[]; later: string[]; earlierArticle: string; laterArticle: string };

export type EventRename = { eventId: number; members: string[]; before: string; after: string };
export type EventDating = { eventId: number; members: string[]; before: string | null; after: CalendarDate };

/**
 * An editor's act with what it is about, in keys that survive a new analysis and a new import of the same document.
 * `link-verdict`, `article-correction` and the acts on mentions name articles by fingerprint, `issue-correction` the
 * original by SHA-256, acts on persons the person by id. A split is carried by one `mention-split` an article, which the
 * history leaves out; so is a decision on an event by one `event-part` an article, by which it is found. A verdict
 * without `link` is on whether both articles report the same event.
 */
export type DecisionBody =
  | { kind: "link-verdict"; subject: string; payload: Verdict }
  | { kind: "event-split"; subject: string; payload: EventSplit }
  | { kind: "event-move"; subject: string; payload: EventMove }
  | { kind: "event-merge"; subject: string; payload: EventMerge }
  | { kind: "event-follow-up"; subject: string; payload: EventFollowUp }
  | { kind: "event-rename"; subject: string; payload: EventRename }
  | { kind: "event-date"; subject: string; payload: EventDating }
  | { kind: "event-part"; subject: string; payload: { decisionId: number } }
  | { kind: "person-rename"; subject: string; payload: { before: string; after: string } }
  | { kind: "person-merge"; subject: string; payload: { intoId: number; previousName: string; before?: PersonStatus } }
  | { kind: "person-reject"; subject: string; payload: { before?: PersonStatus } }
  | { kind: "person-hide"; subject: string; payload: { notice: string } }
  | { kind: "person-confirm"; subject: string; payload: Record<string, never> }
  | { kind: "person-split"; subject: string; payload: PersonSplit }
  | { kind: "person-apart"; subject: string; payload: { otherId: number } }
  | { kind: "person-alias"; subject: string; payload: { form: string } }
  | { kind: "person-alias-removed"; subject: string; payload: { form: string; origin: "found" | "editor" } }
  | { kind: "person-note"; subject: string; payload: { before: string | null; after: string | null } }
  | { kind: "person-wikidata"; subject: string; payload: { before: string | null; after: string | null } }
  | { kind: "person-authority"; subject: string; payload: AuthorityChange }
  | { kind: "mention-person"; subject: string; payload: MentionVerdict }
  | { kind: "mention-split"; subject: string; payload: MentionVerdict & { splitId: number } }
  | { kind: "issue-correction"; subject: string; payload: IssueCorrection }
  | { kind: "article-correction"; subject: string; payload: ArticleCorrection };

export type DecisionKind = DecisionBody["kind"];

export type DecisionView = {
  id: number;
  kind: DecisionKind;
  words: string;
  accountName: string | null;
  createdAt: Date;
  undoneAt: Date | null;
  undoneByName: string | null;
  /** Whether a later decision said otherwise, of all or of part of it. */
  overtaken: "wholly" | "partly" | null;
  /** The page where its effect is seen; null when that is gone. */
  address: string | null;
};
