import type { FoundMention } from "./types";

/**
 * Below this the tagger is not sure that a name is one: a new person nobody surer speaks of waits for an editor. Chosen on
 * the labelled sets; `npm run evaluate -- people-review` prints what other values would hold back.
 */
const SURE = 0.55;

/** Whether at least one mention of the person (by its index in the article) is surely a name. */
export function isSure(person: number, mentions: readonly FoundMention[], threshold = SURE): boolean {
  return mentions.some((mention) => mention.person === person && mention.confidence >= threshold);
}
