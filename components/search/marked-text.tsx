import type { Span } from "@/lib/analysis/text/span";

/** A text with spans marked; spans stand in order and do not overlap. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  const ends = [0, ...marks.map((mark) => mark.end)];
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(ends[i], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
