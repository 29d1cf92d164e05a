import type { LinkKind } from "@/lib/analysis/events/types";
import { words } from "@/messages/words";

/** What a link says, in the words readers see. */
export const nameLink = (kind: LinkKind): string => words().articles.links[kind];
