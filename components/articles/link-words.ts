import type { LinkKind } from "@/lib/analysis/events/types";

/** What a link says, in the words readers see. */
export const LINK_WORDS: Record<LinkKind, string> = {
  "same-event": "Same event",
  "shared-quotation": "Same quotation",
  "near-copy": "Nearly the same text",
  "follow-up": "Follow-up",
  series: "Same series",
};
