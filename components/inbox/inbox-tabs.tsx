import { formatCount } from "@/components/ui/count-words";
import type { InboxCounts, InboxKind } from "@/lib/archive/desk/inbox/types";
import { INBOX_KINDS, KINDS_IN_ORDER } from "./inbox-kinds";

/** The kinds of questions, each with how many wait. */
export function InboxTabs({ current, counts }: { current: InboxKind; counts: InboxCounts }) {
  return (
    <nav aria-label="Kinds of questions" className="mb-6">
      <ul className="flex flex-wrap gap-x-5 text-plain">
        {KINDS_IN_ORDER.map((kind) => (
          <li key={kind}>
            <a
              href={`/admin/inbox?kind=${kind}`}
              className="plain-link inline-flex min-h-9 items-center gap-1.5"
              aria-current={kind === current ? "page" : undefined}
            >
              {INBOX_KINDS[kind].name}
              <Count count={counts[kind]} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const Count = ({ count }: { count: number | null }) =>
  count === null || count === 0 ? null : <span className="numeric text-note text-ink-soft">{formatCount(count)}</span>;
