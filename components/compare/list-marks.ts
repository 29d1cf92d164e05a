import type { Highlight } from "@/components/articles/cut-at-highlights";
import type { Span } from "@/lib/analysis/text/span";
import type { SharedPassage } from "@/lib/archive/reading/articles/types";

type SharedMark = Highlight & Pick<SharedPassage, "kind" | "number" | "id" | "words">;
export type Mark = SharedMark | (Highlight & { kind: "only-here" }) | (Highlight & { kind: "standing" });

/**
 * Everything that is set apart on one side: what both have, with its numbers, sentences of this side alone, and standing
 * text of its publication.
 */
export function listMarks(
  side: "a" | "b",
  shared: readonly SharedPassage[],
  { onlyHere, standing }: { onlyHere: readonly Span[]; standing: readonly Span[] },
): Mark[] {
  return [
    ...shared.map(({ number, id, kind, words, ...spans }) => ({ kind, number, id, words, spans: spans[side] })),
    ...onlyHere.map((span) => ({ kind: "only-here" as const, spans: [span] })),
    ...standing.map((span) => ({ kind: "standing" as const, spans: [span] })),
  ];
}
