"use client";

import { useEffect, useState } from "react";
import { ShortIssue } from "@/components/issues/short-issue";
import { formatDate } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { CalendarView } from "@/lib/archive/reading/calendar/view";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";

const MAX_ISSUES = 4;

/** What it says: `numbered` is the name of an issue, with `{publication}` and `{number}` in it. */
type DayWords = { title: string; calendar: string; hint: string; numbered: string };

const nameWith = (numbered: string, { publication, number }: IssueSummary) =>
  number === null
    ? publication.name
    : numbered.replace(/\{(publication|number)\}/g, (_, what) => (what === "number" ? number : publication.name));

/** Issues of other years on the reader's own day, which no server knows; without a script, the way to the calendar. */
export function OnThisDay({ words }: { words: DayWords }) {
  const [issues, setIssues] = useState<IssueSummary[]>([]);
  useEffect(() => {
    const request = new AbortController();
    // An extra: where it fails, the calendar still answers.
    listIssuesToday(request.signal).then(setIssues, () => undefined);
    return () => request.abort();
  }, []);
  return (
    <section aria-labelledby="this-day-heading">
      <SectionHeading id="this-day-heading" aside={<Link href="/calendar">{words.calendar}</Link>}>
        {words.title}
      </SectionHeading>
      {issues.length === 0 ? (
        <p className="text-plain text-ink-soft">{words.hint}</p>
      ) : (
        <ul className="grid gap-2.5">
          {issues.map((issue) => (
            <ShortIssue
              key={issue.address}
              address={issue.address}
              name={nameWith(words.numbered, issue)}
              day={issue.date ? formatDate(issue.date) : null}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

async function listIssuesToday(signal: AbortSignal): Promise<IssueSummary[]> {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  const answer = await fetch(`/api/calendar?day=${two(now.getMonth() + 1)}-${two(now.getDate())}`, { signal });
  if (!answer.ok) return [];
  const view = (await answer.json()) as CalendarView;
  if (view.kind !== "day") return [];
  const otherYears = view.days.filter(({ date }) => Number(date.slice(0, 4)) !== now.getFullYear());
  return otherYears.flatMap(({ issues }) => issues).slice(0, MAX_ISSUES);
}
