import { scaleLinear } from "d3-scale";
import { formatDate } from "@/components/ui/format-date";
import { fromDayNumber, toDayNumber } from "@/lib/analysis/text/calendar";

export type AxisPoint = { date: string; kind: "event" | "report" | "probable" | "spoken"; count: number };

type TimeAxisProps = { points: AxisPoint[]; label: string };

// Room for half a mark at both ends, in percent of the width.
const MARGIN = 2;
const LINE_Y = 44;

/** Days on one line: the event a diamond, reports dots as large as their number (hollow where
 * the day is only probable), days spoken of ticks. The list says the same. */
export function TimeAxis({ points, label }: TimeAxisProps) {
  const days = points.map((point) => toDayNumber(point.date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (points.length < 2 || first === last) return null;
  const x = scaleLinear()
    .domain([first, last])
    .range([MARGIN, 100 - MARGIN]);
  const day = (number: number) => formatDate({ date: fromDayNumber(number), precision: "day" });
  return (
    <figure dir="ltr" className="mb-3">
      <svg role="img" aria-label={label} className="block h-16 w-full overflow-visible">
        <line x1="0" x2="100%" y1={LINE_Y} y2={LINE_Y} stroke="var(--edge)" />
        {points.map((point) => (
          <Mark key={`${point.kind} ${point.date}`} point={point} x={x(toDayNumber(point.date))} />
        ))}
      </svg>
      <p aria-hidden="true" className="flex justify-between text-label text-ink-soft leading-4">
        <span>{day(first)}</span>
        <span>{day(last)}</span>
      </p>
    </figure>
  );
}

function Mark({ point, x }: { point: AxisPoint; x: number }) {
  const at = `${x}%`;
  if (point.kind === "spoken") {
    return <line x1={at} x2={at} y1={LINE_Y - 7} y2={LINE_Y + 7} stroke="var(--ink-soft)" strokeWidth={1.5} />;
  }
  if (point.kind === "report" || point.kind === "probable") {
    const fill = point.kind === "report" ? "var(--accent)" : "var(--paper)";
    const r = Math.min(11, 4 + 2 * Math.sqrt(point.count));
    return <circle cx={at} cy={LINE_Y} r={r} fill={fill} stroke="var(--accent)" strokeWidth={1.5} />;
  }
  return (
    <svg x={at} y={LINE_Y - 32} overflow="visible" aria-hidden="true">
      <path d="M0,-8 L7,0 L0,8 L-7,0 Z" transform="translate(0,6)" fill="var(--mark-edge)" />
      <line y1={16} y2={24} stroke="var(--mark-edge)" strokeWidth={1.5} />
    </svg>
  );
}
