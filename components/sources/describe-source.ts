import type { SourceView } from "@/lib/archive/desk/sources/types";

export const KINDS: Record<SourceView["kind"], string> = {
  feed: "Feed",
  archive: "Archive page",
  page: "Page",
  mailbox: "Mailbox",
  mail: "Address for mail",
};

export const INTERVAL_WORDS: Record<number, string> = {
  60: "every hour",
  360: "every 6 hours",
  1440: "every day",
  10080: "every week",
};
