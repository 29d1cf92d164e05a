import type { InboxKind } from "@/lib/archive/desk/inbox/types";

type KindWords = {
  name: string;
  /** One of them, for counts. */
  one: string;
  /** What is asked. */
  lead: string;
  yes: string | null;
  no: string | null;
};

/** What an editor is asked of each kind, in the order of the inbox. */
export const INBOX_KINDS: Record<InboxKind, KindWords> = {
  links: {
    ...{ name: "Links", one: "link", yes: "Same event", no: "Not the same" },
    lead: "Do these two articles report the same event? The least certain come first: your answer helps most there.",
  },
  names: {
    ...{ name: "Names", one: "name", yes: null, no: "Not a person" },
    lead: "Whom does this name mean? Several persons have it, and readers see it as plain text until you say.",
  },
  persons: {
    ...{ name: "New persons", one: "new person", yes: "A person", no: "Not a person" },
    lead: "Is this a person? The program is not sure, and readers see the name as plain text until you say.",
  },
  twins: {
    ...{ name: "Same person?", one: "pair", yes: "One person", no: "Two persons" },
    lead: "Are these two entries one person? If they are, the one named in more articles keeps its name and address.",
  },
  dates: {
    ...{ name: "Dates", one: "date", yes: "Use this date", no: null },
    lead: "Is this the day of the article? It states none; other reports of the same event make this day likely.",
  },
  duplicates: {
    ...{ name: "Duplicates", one: "duplicate", yes: "The same: leave it out", no: "Another issue: keep it" },
    lead: "Is this file an issue that the archive has already? A file stays out until you say; a version waits to be published.",
  },
  splits: {
    ...{ name: "Splits", one: "doubtful split", yes: "The split is right", no: null },
    lead: "Is this issue split into its articles as it should be? If not, correct the split: the question goes away then.",
  },
  failures: {
    ...{ name: "Failures", one: "failure", yes: "Try again", no: null },
    lead: "What could not be done, and why. Nothing is lost: originals are kept.",
  },
};

export const KINDS_IN_ORDER = Object.keys(INBOX_KINDS) as InboxKind[];
