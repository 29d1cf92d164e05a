import { Disclosure } from "@/components/ui/disclosure";
import { formatWritten } from "@/components/ui/format-date";
import type { Gap } from "@/lib/analysis/holdings/find-gaps";
import { words } from "@/messages/words";

const SHOWN = 60;

/** What is missing of a publication by its own numbers and rhythm, newest first. */
export function IssueGaps({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
  const says = words().issues.gaps;
  return (
    <div className="mb-6 max-w-column">
      <Disclosure summary={says.title(count)}>
        <ul className="grid gap-1.5 text-plain">
          {gaps.slice(0, SHOWN).map((gap) => (
            <li key={gap.after}>
              {nameGap(gap)}{" "}
              <span className="text-note text-ink-soft">
                {says.between(formatWritten(gap.after), formatWritten(gap.before))}
              </span>
            </li>
          ))}
        </ul>
        {gaps.length > SHOWN ? (
          <p className="mt-2 text-note text-ink-soft">{says.earlier(gaps.length - SHOWN)}</p>
        ) : null}
        <p className="mt-2 text-note text-ink-soft">{says.how}</p>
      </Disclosure>
    </div>
  );
}

/** "No. 14 is missing", "Nos. 14 to 16 are missing", "11 February 2013 is missing", "3 issues are missing". */
export function nameGap({ numbers, count, expected }: Pick<Gap, "numbers" | "count" | "expected">): string {
  const says = words().issues.gaps;
  if (numbers.length === 1) return says.number(numbers[0] ?? 0);
  if (numbers.length > 1) return says.numbers(listRuns(numbers, says.range));
  return count === 1 ? says.day(formatWritten(expected[0] ?? "")) : says.several(count);
}

function listRuns(numbers: readonly number[], range: (first: number, last: number) => string): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]) => {
    if (first === last) return [String(first)];
    return last === first + 1 ? [String(first), String(last)] : [range(first, last)];
  });
}
