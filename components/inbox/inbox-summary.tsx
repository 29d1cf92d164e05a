import { countWords } from "@/components/ui/count-words";
import { SectionHeading } from "@/components/ui/section-heading";
import type { InboxCounts } from "@/lib/archive/desk/inbox/types";
import { INBOX_KINDS, KINDS_IN_ORDER } from "./inbox-kinds";

/** How much waits for an editor's word, by kind. */
export function InboxSummary({ counts }: { counts: InboxCounts }) {
  const waiting = KINDS_IN_ORDER.filter((kind) => (counts[kind] ?? 0) > 0);
  return (
    <section aria-labelledby="inbox">
      <SectionHeading id="inbox" aside={<a href="/admin/inbox">Open the inbox</a>}>
        Inbox
      </SectionHeading>
      {waiting.length === 0 ? (
        <p>No question waits for you.</p>
      ) : (
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {waiting.map((kind) => (
            <li key={kind}>
              <a href={`/admin/inbox?kind=${kind}`} className="inline-flex min-h-7 items-center">
                {countWords(counts[kind] ?? 0, INBOX_KINDS[kind].one)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
