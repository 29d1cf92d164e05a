import { scaleLinear } from "d3-scale";

type SparklineProps = {
  /** Months `YYYY-MM` with their counts. */
  months: { month: string; count: number }[];
  /** The stretch all sparklines of a page share, so that they can be compared. */
  from: string;
  to: string;
};

const BINS = 24;

/** Bars no larger than a word. It repeats what the line beside it says, and is hidden from those who do not see it. */
export function Sparkline({ months, from, to }: SparklineProps) {
  const bins = countBins(months, from, to);
  const height = scaleLinear()
    .domain([0, Math.max(1, ...bins.map((bin) => bin.count))])
    .range([0, 100]);
  return (
    <svg aria-hidden="true" className="block h-5 w-16 sm:h-6 sm:w-28 text-accent" preserveAspectRatio="none">
      <line x1="0" x2="100%" y1="100%" y2="100%" stroke="var(--edge)" />
      {bins.map(({ place, count }) =>
        count === 0 ? null : (
          <rect
            key={place}
            x={`${(place * 100) / BINS}%`}
            y={`${100 - height(count)}%`}
            width={`${(0.8 * 100) / BINS}%`}
            height={`${height(count)}%`}
            fill="currentColor"
          />
        ),
      )}
    </svg>
  );
}

function countBins(months: SparklineProps["months"], from: string, to: string) {
  const bins = Array.from({ length: BINS }, (_, place) => ({ place, count: 0 }));
  const [first, last] = [monthNumber(from), monthNumber(to)];
  for (const { month, count } of months) {
    const place = Math.floor(((monthNumber(month) - first) / Math.max(1, last - first + 1)) * BINS);
    const bin = bins[Math.min(BINS - 1, Math.max(0, place))];
    if (bin) bin.count += count;
  }
  return bins;
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
