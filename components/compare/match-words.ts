import type { SharedPassage } from "@/lib/archive/reading/articles/types";

/** The class that gives a match its colour, in the text and in the gutter. */
export const MATCH_LOOK: Record<SharedPassage["kind"], string> = {
  quotation: "shared-quotation",
  passage: "shared-passage",
  "same-facts": "same-facts",
};
