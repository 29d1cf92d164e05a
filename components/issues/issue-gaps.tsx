import { countWords } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import type { Gap } from "@/lib/analysis/holdings/find-gaps";
import { describeDate } from "@/lib/analysis/text/describe-date";

const SHOWN = 60;

/** What is missing of a publication by its own numbers and rhythm, newest first. */
export function IssueGaps({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
  return (
    <div className="mb-6 max-w-[48rem]">
      <Disclosure summary={`${countWords(count, "issue")} missing from the archive`}>
        <ul className="grid gap-1.5 text-[0.9375rem]">
          {gaps.slice(0, SHOWN).map((gap) => (
            <li key={gap.after}>
              {nameGap(gap)}{" "}
              <span className="text-[0.8125rem] text-ink-soft">
                between {describeDate(gap.after)} and {describeDate(gap.before)}
              </span>
            </li>
          ))}
        </ul>
        {gaps.length > SHOWN ? (
          <p className="mt-2 text-[0.8125rem] text-ink-soft">
            And {countWords(gaps.length - SHOWN, "earlier gap")}: choose a year to see them.
          </p>
        ) : null}
        <p className="mt-2 text-[0.8125rem] text-ink-soft">
          Seen from the numbers of the issues, or from how often the publication usually appears.
        </p>
      </Disclosure>
    </div>
  );
}

/** "No. 14 is missing", "Nos. 14 to 16 are missing", "11 February 2013 is missing", "3 issues are missing". */
export function nameGap({ numbers, count, expected }: Pick<Gap, "numbers" | "count" | "expected">): string {
  if (numbers.length === 1) return `No. ${numbers[0]} is missing`;
  if (numbers.length > 1) return `Nos. ${joinNumbers(numbers)} are missing`;
  return count === 1
    ? `About ${describeDate(expected[0] ?? "")}, 1 issue is missing`
    : `About ${count} issues are missing`;
}

function joinNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.flatMap(([first, last]) => {
    if (first === last) return [String(first)];
    return last === first + 1 ? [String(first), String(last)] : [`${first} to ${last}`];
  });
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? "");
}
