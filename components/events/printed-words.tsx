import type { WordingPart } from "@/lib/analysis/events/reports/compare-wording";

// A cut longer than this is shown by its ends: the whole stands right above.
const LONG_CUT = 60;

/** A printing against the fullest one: what it leaves out struck through, what it has for itself underlined. */
export function PrintedWords({ parts }: { parts: WordingPart[] }) {
  return (
    <p className="font-serif leading-relaxed">
      “
      {keyed(parts).map(({ key, kind, text, needsSpace, isLast }) => {
        if (kind === "same") return <span key={key}>{text}</span>;
        if (kind === "added") {
          return (
            <ins key={key} className="bg-echo decoration-echo-edge decoration-2 underline-offset-2">
              {text}
            </ins>
          );
        }
        return (
          <span key={key}>
            {needsSpace ? " " : ""}
            <del className="text-ink-soft decoration-1">{shorten(text)}</del>
            {isLast ? "" : " "}
          </span>
        );
      })}
      ”
    </p>
  );
}

/** Parts by where they begin: the same words may stand in one printing twice. */
function keyed(parts: WordingPart[]) {
  let at = 0;
  return parts.map((part, index) => {
    const key = `${at} ${part.kind}`;
    at += part.text.length;
    const before = parts[index - 1]?.text ?? " ";
    return { ...part, key, needsSpace: !/\s$/.test(before), isLast: index === parts.length - 1 };
  });
}

function shorten(text: string): string {
  if (text.length <= LONG_CUT) return text;
  const [start, end] = [text.slice(0, LONG_CUT / 2), text.slice(-LONG_CUT / 2)];
  return `${start.replace(/\s+\S*$/, "")} … ${end.replace(/^\S*\s+/, "")}`;
}
