import type { Coverage } from "@/lib/analysis/events/reports/measure-coverage";

/** What a report is made of, in the order of the bar, with the heads of the columns that give the numbers. */
export const COVERAGE_PARTS = [
  { key: "quotedWords", head: "Quoted", words: "in quotation marks", fill: "var(--mark-edge)" },
  { key: "copiedWords", head: "Shared", words: "identical in another report", fill: "var(--echo-edge)" },
  { key: "ownWords", head: "Own", words: "its own words", fill: "var(--edge)" },
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
  return (
    <ul aria-label="What the bars show" className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-[0.8125rem] text-ink-soft">
      {COVERAGE_PARTS.map(({ key, words, fill }) => (
        <li key={key} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="10" height="10">
            <rect width="10" height="10" rx="1.5" fill={fill} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
