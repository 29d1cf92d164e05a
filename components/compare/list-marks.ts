import type { Highlight } from "@/components/articles/cut-at-highlights";
import type { SharedPassage } from "@/lib/articles/types";
import type { Span } from "@/lib/text/span";

export type Mark = Highlight &
  ({ kind: "only-here" } | { kind: SharedPassage["kind"]; side: "a" | "b"; number: number; words: string });

/** Everything that is set apart on one side: shared passages with their numbers, and sentences of this side alone. */
export function listMarks(side: "a" | "b", passages: readonly SharedPassage[], onlyHere: readonly Span[]): Mark[] {
  return [
    ...passages.map(({ number, kind, words, ...spans }) => ({ kind, side, number, words, spans: spans[side] })),
    ...onlyHere.map((span) => ({ kind: "only-here" as const, spans: [span] })),
  ];
}
