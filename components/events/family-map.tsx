import { formatDate, formatShortDay } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import type { EventRef } from "@/lib/archive/reading/articles/types";
import type { Family, Relative } from "@/lib/archive/reading/events/relative";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

type FamilyMapProps = { event: EventRef; family: Family; numbers: Map<string, number> };

const HEIGHT = 138;
const STORY_Y = 78;
const BESIDE_Y = 26;
const R = 12;
// Half a circle's room at both ends, in percent of a phone's width; a few need not stand as far apart as there is room.
const MARGIN = 6;
const MAX_STEP = 24;
// More days than these would run into each other on a phone.
const MAX_DAYS_NAMED = 6;

/**
 * The event in the middle of its story: what came before at its left and what followed at its right on one line, what
 * happened beside it above. In the order of time, not to its scale. Numbers lead to the pages that the list below names.
 */
export function FamilyMap({ event, family, numbers }: FamilyMapProps) {
  const here = { address: event.address, date: event.date };
  const inOrder = [...family.earlier, here, ...family.later, ...family.parallel].sort(byDate);
  const step = Math.min(MAX_STEP, (100 - 2 * MARGIN) / Math.max(1, inOrder.length - 1));
  const start = 50 - (step * (inOrder.length - 1)) / 2;
  const x = (address: string) => start + step * inOrder.findIndex((one) => one.address === address);
  const isBeside = (address: string) => family.parallel.some((one) => one.address === address);
  const others = [...family.earlier, ...family.parallel, ...family.later];
  return (
    <figure dir="ltr" className="mb-5 rounded-control border border-rule px-2 pt-1 pb-2">
      <svg className="block w-full" height={HEIGHT}>
        <title>{words().events.mapTitle}</title>
        <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" width="100%" height={HEIGHT} aria-hidden="true">
          {others.map(({ address }) => (
            <path
              key={address}
              d={toCurve(x(address), isBeside(address) ? BESIDE_Y : STORY_Y, x(event.address))}
              fill="none"
              stroke={isBeside(address) ? "var(--edge)" : "var(--accent)"}
              strokeDasharray={isBeside(address) ? "2 4" : undefined}
              strokeWidth={1.5}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {others.map((relative) => (
          <Node
            key={relative.address}
            relative={relative}
            number={numbers.get(relative.address) ?? 0}
            x={x(relative.address)}
            y={isBeside(relative.address) ? BESIDE_Y : STORY_Y}
          />
        ))}
        <svg x={`${x(event.address)}%`} y={STORY_Y} overflow="visible" aria-hidden="true">
          <path d="M0,-13 L13,0 L0,13 L-13,0 Z" fill="var(--mark-edge)" />
        </svg>
        {inOrder.length <= MAX_DAYS_NAMED
          ? inOrder.map(({ address, date }) => (
              <text
                key={address}
                x={`${x(address)}%`}
                y={HEIGHT - 6}
                textAnchor="middle"
                fontSize="11"
                fill="var(--ink-soft)"
              >
                {shortDay(date)}
              </text>
            ))
          : null}
      </svg>
      <figcaption className="text-center text-label text-ink-soft leading-4">
        {words().events.mapCaption(dayOf(inOrder[0]), dayOf(inOrder.at(-1)))}
      </figcaption>
    </figure>
  );
}

type NodeProps = { relative: Relative; number: number; x: number; y: number };

function Node({ relative: { name, address, kind }, number, x, y }: NodeProps) {
  const tone = kind === null ? "var(--edge)" : "var(--accent)";
  return (
    <Link href={inLanguage(address)} aria-label={`${number}: ${name}`} className="no-underline">
      <title>{name}</title>
      <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
        <circle r={R} fill="var(--paper)" stroke={tone} strokeWidth={1.5} />
        <text textAnchor="middle" dy="0.36em" fontSize="12" fill="var(--ink)" className="numeric">
          {number}
        </text>
      </svg>
    </Link>
  );
}

/** Along the story's line as an arc below it, from beside as a curve down to it. */
function toCurve(from: number, y: number, to: number): string {
  if (y === STORY_Y) return `M${from},${y} Q${(from + to) / 2},${y + 34} ${to},${y}`;
  return `M${from},${y} C${from},${STORY_Y - 20} ${to},${y + 20} ${to},${STORY_Y}`;
}

type Dated = Pick<Relative, "address" | "date">;

const byDate = (a: Dated, b: Dated) => (a.date?.date ?? "9999").localeCompare(b.date?.date ?? "9999");
const dayOf = (one: Dated | undefined) => (one?.date ? formatDate(one.date) : words().parts.undated);
const shortDay = (date: Relative["date"]) => (date ? formatShortDay(date) : "");
