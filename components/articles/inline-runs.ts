import type { TextLink } from "@/lib/analysis/intake/types";
import { overlaps, type Span } from "@/lib/analysis/text/span";
import type { DateMentionView, MentionView } from "@/lib/archive/reading/articles/types";

/** A stretch of text that is rendered as one element. A link of no length marks one a name has swallowed whole. */
export type InlineRun = Span &
  (
    | { kind: "plain" }
    | { kind: "mention"; mention: MentionView; isFirst: boolean }
    | { kind: "date"; date: DateMentionView }
    | { kind: "link"; href: string }
  );

export type InlineSource = { mentions: MentionView[]; dates: DateMentionView[]; textLinks: TextLink[] };

/**
 * Cuts a stretch of text at names, dates and links, none inside another: names come before dates, both before the links of
 * the original. Together the runs are the whole stretch, in order.
 */
export function listInlineRuns(within: Span, { mentions, dates, textLinks }: InlineSource): InlineRun[] {
  const runs: InlineRun[] = [];
  for (const mention of mentions) {
    const span = clip(mention, within);
    if (span && isFree(span, runs)) {
      runs.push({ ...span, kind: "mention", mention, isFirst: span.start === mention.start });
    }
  }
  for (const date of dates) {
    const span = clip(date, within);
    if (span && isFree(span, runs)) runs.push({ ...span, kind: "date", date });
  }
  const names = [...runs];
  for (const link of textLinks) {
    const href = safeHref(link.href);
    const span = clip(link, within);
    if (!href || !span) continue;
    const gaps = subtract(span, runs);
    for (const gap of gaps) runs.push({ ...gap, kind: "link", href });
    const swallower = gaps.length === 0 ? names.find((name) => overlaps(name, span)) : undefined;
    if (swallower) runs.push({ start: swallower.end, end: swallower.end, kind: "link", href });
  }
  return fillGaps(
    within,
    runs.sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

/** The address when a reader may be sent there: the web and mail, no scripts, no files. */
export function safeHref(href: string): string | null {
  return /^(?:https?:\/\/|mailto:)[^\s"<>]+$/i.test(href) ? href : null;
}

export function clip(span: Span, within: Span): Span | null {
  const [start, end] = [Math.max(span.start, within.start), Math.min(span.end, within.end)];
  return start < end ? { start, end } : null;
}

const isFree = (span: Span, taken: Span[]) => !taken.some((other) => overlaps(span, other));

/** What is left of a span when others are taken out of it. */
function subtract(span: Span, taken: Span[]): Span[] {
  const gaps: Span[] = [];
  let start = span.start;
  for (const other of taken.filter((one) => overlaps(one, span)).sort((a, b) => a.start - b.start)) {
    if (other.start > start) gaps.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < span.end) gaps.push({ start, end: span.end });
  return gaps;
}

function fillGaps(within: Span, runs: InlineRun[]): InlineRun[] {
  const filled: InlineRun[] = [];
  let start = within.start;
  for (const run of runs) {
    if (run.start > start) filled.push({ start, end: run.start, kind: "plain" });
    filled.push(run);
    start = Math.max(start, run.end);
  }
  if (start < within.end) filled.push({ start, end: within.end, kind: "plain" });
  return filled;
}
