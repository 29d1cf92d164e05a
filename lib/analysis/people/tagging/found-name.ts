import type { MentionReason } from "@/lib/analysis/people/describe-mention";
import type { ParsedName } from "@/lib/analysis/people/names/parse-name";
import type { Span } from "@/lib/analysis/text/span";
import type { Generation } from "./generation-words";
import type { RoleDates } from "./role-dates";

export type FoundName = Span & {
  /** As printed, with the spaces that were lost ("AngelaMerkel"). */
  form: string;
  /** As printed where that is another. */
  printed?: string;
  /** Folded words of the name, in order. */
  words: string[];
  parsed: ParsedName;
  titleBefore: string | null;
  titleAfter: string | null;
  /** When the office behind the name was held, as far as the text says. */
  roleDates: RoleDates | null;
  /** "the young Kim", "the late Kim": which of two generations is meant. */
  generation: Generation | null;
  isPossessive: boolean;
  confidence: number;
  /** Why this is a name. */
  reason: MentionReason;
};
