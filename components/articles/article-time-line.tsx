import { Disclosure } from "@/components/ui/disclosure";
import { formatDate } from "@/components/ui/format-date";
import type { DateMentionView } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

/** The days the text speaks of, and how words such as "Tuesday" were placed in the calendar. */
export function ArticleTimeLine({ dates }: { dates: DateMentionView[] }) {
  const placed = dates.flatMap((mention) => (mention.date ? [{ ...mention, date: mention.date }] : []));
  if (placed.length === 0) return null;
  const inOrder = [...placed].sort((a, b) => a.date.date.localeCompare(b.date.date) || a.start - b.start);
  return (
    <Disclosure summary={words().articles.dates.inText(placed.length)}>
      <dl className="grid gap-2 text-small">
        {inOrder.map((mention) => (
          <div key={mention.start} className="grid gap-x-4 sm:grid-cols-[10rem_1fr]">
            <dt>{formatDate(mention.date)}</dt>
            <dd>
              <q className="font-serif">{mention.form}</q>
              <span className="block text-note text-ink-soft">{mention.reason.words}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
