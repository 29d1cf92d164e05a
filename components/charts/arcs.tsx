import { scaleSqrt } from "d3-scale";

export type Arc = { from: number; to: number; weight: number };

type ArcsProps = { rowCount: number; arcs: Arc[]; rowRem?: number };

const WIDTH = 72;
const ROW = 32;

/**
 * Arcs beside a list, from row to row (Wattenberg 2002): the thicker, the more two have in common. Rows must be
 * `rowRem` high. It repeats what is written beside it.
 */
export function Arcs({ rowCount, arcs, rowRem = 2 }: ArcsProps) {
  const thickness = scaleSqrt()
    .domain([0, Math.max(1, ...arcs.map((arc) => arc.weight))])
    .range([0, 4.5]);
  const middle = (row: number) => row * ROW + ROW / 2;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${rowCount * ROW}`}
      className="block"
      style={{ height: `${rowCount * rowRem}rem`, width: `${(WIDTH / ROW) * rowRem}rem` }}
    >
      {arcs.map(({ from, to, weight }) => {
        const [top, bottom] = [middle(Math.min(from, to)), middle(Math.max(from, to))];
        const bulge = 10 + ((bottom - top) / (rowCount * ROW)) * (WIDTH - 20);
        // A cubic curve goes three quarters of the way to its control points.
        const reach = WIDTH - 6 - (bulge * 4) / 3;
        return (
          <path
            key={`${from}-${to}`}
            d={`M${WIDTH - 6},${top} C${reach},${top} ${reach},${bottom} ${WIDTH - 6},${bottom}`}
            fill="none"
            stroke="var(--accent)"
            strokeOpacity={0.5}
            strokeWidth={Math.max(1, thickness(weight))}
          />
        );
      })}
      {Array.from({ length: rowCount }, (_, row) => (
        <circle key={middle(row)} cx={WIDTH - 6} cy={middle(row)} r={3.5} fill="var(--accent)" />
      ))}
    </svg>
  );
}
