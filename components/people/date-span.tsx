import { formatDays } from "@/components/ui/format-date";
import { words } from "@/messages/words";

/** "29 January to 3 February 2013": from the first day to the last, or that neither is known. */
export function DateSpan({ first, last }: { first: string | null; last: string | null }) {
  if (first === null || last === null) return <>{words().parts.undated}</>;
  return <>{formatDays(first, last)}</>;
}
