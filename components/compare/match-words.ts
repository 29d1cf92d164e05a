import type { SharedPassage } from "@/lib/archive/reading/articles/types";

/** What kind of thing stands on both sides, in the words readers see. */
export const MATCH_WORDS: Record<SharedPassage["kind"], string> = {
  quotation: "Quoted on both sides",
  passage: "The same words, not quoted",
  "same-facts": "The same facts in other words",
};

/** The class that gives a match its colour, in the text and in the gutter. */
export const MATCH_LOOK: Record<SharedPassage["kind"], string> = {
  quotation: "shared-quotation",
  passage: "shared-passage",
  "same-facts": "same-facts",
};
