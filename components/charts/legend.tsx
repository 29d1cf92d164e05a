import { toneOf } from "./tones";

export type LegendEntry = { name: string; count: number; href: string; isHere: boolean };

/** What the tones of a chart mean; each entry leads to what it counts. */
export function Legend({ entries, label }: { entries: LegendEntry[]; label: string }) {
  return (
    <ul aria-label={label} className="mt-3 flex flex-wrap gap-x-5 text-small">
      {entries.map((entry, index) => (
        <li key={entry.name}>
          <a href={entry.href} className="plain-link gap-1.5" aria-current={entry.isHere ? "true" : undefined}>
            <svg aria-hidden="true" width="10" height="10">
              <rect width="10" height="10" rx="1.5" fill={toneOf(index)} />
            </svg>
            {entry.name} <span className="numeric text-ink-soft">{entry.count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
