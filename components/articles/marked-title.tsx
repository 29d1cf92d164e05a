import { findSharedWords } from "@/lib/analysis/text/shared-words";
import { cutAtHighlights } from "./cut-at-highlights";

/** A headline with the words marked that another headline has too. */
export function MarkedTitle({ title, other }: { title: string; other: string }) {
  const spans = findSharedWords(title, other).a;
  const parts = cutAtHighlights({ start: 0, end: title.length }, [{ spans }]).map(({ start, end, highlight }) =>
    highlight ? (
      <mark key={start} className="shared-word">
        {title.slice(start, end)}
      </mark>
    ) : (
      title.slice(start, end)
    ),
  );
  return <bdi>{parts}</bdi>;
}
