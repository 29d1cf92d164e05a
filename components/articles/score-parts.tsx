import type { ScorePart } from "@/lib/analysis/events/types";
import { words } from "@/messages/words";
import { shareScore } from "./share-score";

/** The parts of a link's score, in words, each with its share of all that moved it. */
export function ScoreParts({ score, parts }: { score: number; parts: ScorePart[] }) {
  return (
    <div className="text-note text-ink-soft">
      <p>
        {words().articles.score} <span className="numeric">{score.toFixed(2)}</span>
      </p>
      <ul className="mt-1 grid gap-1">
        {shareScore(parts).map(({ name, words, percent }) => (
          <li key={name} className="grid grid-cols-[1fr_auto] gap-3">
            <span>{words}</span>
            <span className="numeric">
              {percent < 0 ? "−" : "+"}
              {Math.abs(percent)} %
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
