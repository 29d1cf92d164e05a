import type { Coverage } from "@/lib/analysis/events/reports/measure-coverage";
import { words } from "@/messages/words";

/** What a report is made of, in the order of the bar, with the messages for heads of columns and legend. */
export const COVERAGE_PARTS = [
  { key: "quotedWords", head: "quotedHead", legend: "quotedWords", fill: "var(--mark-edge)" },
  { key: "copiedWords", head: "sharedHead", legend: "sharedWords", fill: "var(--echo-edge)" },
  { key: "ownWords", head: "ownHead", legend: "ownWords", fill: "var(--edge)" },
] as const;

type CoverageBarProps = { coverage: Coverage; longest: number };

/** As long as the report against the longest of the event. The columns beside it say the same in numbers. */
export function CoverageBar({ coverage, longest }: CoverageBarProps) {
  let start = 0;
  return (
    <svg aria-hidden="true" className="block h-2.5 w-full">
      {COVERAGE_PARTS.map(({ key, fill }) => {
        const width = (100 * coverage[key]) / longest;
        const x = start;
        start += width;
        return width > 0 ? <rect key={key} x={`${x}%`} width={`${width}%`} height="100%" fill={fill} /> : null;
      })}
    </svg>
  );
}

export function CoverageLegend() {
  const says = words().events;
  return (
    <ul aria-label={says.barsLegend} className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-soft">
      {COVERAGE_PARTS.map(({ key, legend, fill }) => (
        <li key={key} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="10" height="10">
            <rect width="10" height="10" rx="1.5" fill={fill} />
          </svg>
          {says[legend]}
        </li>
      ))}
    </ul>
  );
}
