import type { ScorePart } from "@/lib/analysis/events/types";

/** The parts of a link's score, in words, with what each added or took. */
export function ScoreParts({ score, parts }: { score: number; parts: ScorePart[] }) {
  return (
    <div className="text-[0.8125rem] text-ink-soft">
      <p>
        Score <span className="numeric">{score.toFixed(2)}</span>
      </p>
      <ul className="mt-1 grid gap-1">
        {parts.map((part) => (
          <li key={part.name} className="grid grid-cols-[1fr_auto] gap-3">
            <span>{part.words}</span>
            <span className="numeric">{formatShare(part.value * part.weight)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const formatShare = (share: number) => `${share < 0 ? "−" : "+"}${Math.abs(share).toFixed(2)}`;
