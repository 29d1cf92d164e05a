import { scaleBand, scaleLinear } from "d3-scale";
import { toneOf } from "./tones";

export type Bar = {
  label: string;
  /** Where the bar leads: the list of what it counts. */
  href: string;
  /** The whole bar in words, for those who do not see it. */
  words: string;
  /** From the bottom up; `tone` is the place of the series in the legend. Dimmed is what is not among what is shown. */
  stack: { tone: number; count: number; isDimmed?: boolean }[];
};

type BarsOverTimeProps = { bars: Bar[]; label: string; heightRem?: number };

const GAP_PERCENT = 0.6;

/**
 * Bars over equal periods, each a link. Places are percentages of the width and of the height, so the chart fits a phone
 * without its letters shrinking; the numbers are repeated in a table beside it.
 */
export function BarsOverTime({ bars, label, heightRem = 9 }: BarsOverTimeProps) {
  const totals = bars.map((bar) => bar.stack.reduce((sum, part) => sum + part.count, 0));
  const most = Math.max(1, ...totals);
  const y = scaleLinear().domain([0, most]).range([0, 100]);
  const x = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([0, 100]);
  const width = Math.min(x.bandwidth() - GAP_PERCENT, 6);
  return (
    // Time runs to the right in every language: labels and bars must not part.
    <figure dir="ltr">
      <p aria-hidden="true" className="numeric text-label text-ink-soft leading-4">
        {most}
      </p>
      <svg className="block w-full overflow-visible" style={{ height: `${heightRem}rem` }}>
        <title>{label}</title>
        <line x1="0" x2="100%" y1="0" y2="0" stroke="var(--rule)" strokeDasharray="2 4" />
        {bars.map((bar, index) => (
          <g key={bar.label}>
            {totals[index] ? <Stack bar={bar} x={x(index) ?? 0} width={width} band={x.bandwidth()} y={y} /> : null}
          </g>
        ))}
        <line x1="0" x2="100%" y1="100%" y2="100%" stroke="var(--edge)" />
      </svg>
      <Axis bars={bars} />
    </figure>
  );
}

type StackProps = { bar: Bar; x: number; width: number; band: number; y: (count: number) => number };

function Stack({ bar, x, width, band, y }: StackProps) {
  let below = 0;
  return (
    <a href={bar.href} aria-label={bar.words} className="group">
      <title>{bar.words}</title>
      <rect
        x={`${x}%`}
        y="0"
        width={`${band}%`}
        height="100%"
        fill="var(--accent-soft)"
        className="opacity-0 group-hover:opacity-100"
      />
      {bar.stack.map((part) => {
        const height = y(part.count);
        below += height;
        return (
          <rect
            key={part.tone}
            x={`${x + (band - width) / 2}%`}
            y={`${100 - below}%`}
            width={`${width}%`}
            height={`${height}%`}
            fill={toneOf(part.tone)}
            fillOpacity={part.isDimmed ? 0.35 : 1}
            stroke="var(--paper)"
            strokeWidth={bar.stack.length > 1 ? 1 : 0}
          />
        );
      })}
    </a>
  );
}

/** The first, the middle and the last period: as many names as a phone has room for. */
function Axis({ bars }: { bars: Bar[] }) {
  const [first, middle, last] = [bars[0], bars[Math.floor((bars.length - 1) / 2)], bars.at(-1)];
  const middleAt = (100 * (Math.floor((bars.length - 1) / 2) + 0.5)) / bars.length;
  return (
    <p aria-hidden="true" className="relative mt-1 flex justify-between text-label text-ink-soft leading-4">
      <span>{first?.label}</span>
      {bars.length > 4 ? (
        <span className="absolute -translate-x-1/2" style={{ left: `${middleAt}%` }}>
          {middle?.label}
        </span>
      ) : null}
      {bars.length > 1 ? <span>{last?.label}</span> : null}
    </p>
  );
}
