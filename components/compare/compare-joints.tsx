import type { ComparedRow, SharedPassage } from "@/lib/archive/reading/articles/types";
import { placeRow } from "./compare-side";
import { MATCH_LOOK } from "./match-words";

type CompareJointsProps = { rows: ComparedRow[]; shared: SharedPassage[] };

/** The gutter: a line across for each thing that stands in both cells of a row. It repeats the numbers in the text. */
export function CompareJoints({ rows, shared }: CompareJointsProps) {
  const byNumber = new Map(shared.map((one) => [one.number, one]));
  return rows.map((row, index) =>
    row.matches.length === 0 ? null : (
      <div key={row.matches[0]} aria-hidden="true" className="compare-joints" style={placeRow(index + 1)}>
        {row.matches.map((number) => (
          <span key={number} className={`compare-joint ${MATCH_LOOK[byNumber.get(number)?.kind ?? "passage"]}`}>
            <span>{number}</span>
          </span>
        ))}
      </div>
    ),
  );
}
