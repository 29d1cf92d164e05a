import type { ReactNode } from "react";
import { countWords } from "@/components/ui/count-words";
import type { ArticleView, EventRef, RelatedArticle } from "@/lib/articles/types";
import { RelatedNote } from "./related-note";

// The margin holds a few; the event's page lists every report.
const MAX_NOTES = 4;

type RelatedNotesProps = {
  article: ArticleView;
  /** An editor's forms for one link. */
  decide?: (related: RelatedArticle) => ReactNode;
};

/** Who else reports this, why we say so, and the way to read both side by side. */
export function RelatedNotes({ article, decide }: RelatedNotesProps) {
  const shown = groupByArticle(article.related.filter((related) => related.isShown));
  const { event } = article;
  if (shown.length === 0) return event ? <EventNote event={event} /> : null;
  return (
    <section aria-labelledby="related-heading" className="margin-note margin-facts">
      <h2 id="related-heading" className="label mb-1.5">
        Also reported by
      </h2>
      <ul className="grid gap-4">
        {shown.slice(0, MAX_NOTES).map((links) => (
          <li key={links[0]?.article.id}>
            <RelatedNote articleId={article.id} links={links} decide={decide} />
          </li>
        ))}
      </ul>
      {event ? (
        <p className="mt-3">
          <a href={event.address}>
            {shown.length > MAX_NOTES ? `All ${event.articleCount} reports` : "The event"}: {event.name}
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** An article may share an event with others it has no link of its own to. */
function EventNote({ event }: { event: EventRef }) {
  return (
    <section aria-labelledby="event-heading" className="margin-note margin-facts">
      <h2 id="event-heading" className="label mb-1.5">
        The event
      </h2>
      <p className="font-serif text-[1rem] leading-snug">
        <a href={event.address}>{event.name}</a>
      </p>
      <p className="text-ink-soft">
        {countWords(event.articleCount, "report")} in {countWords(event.publicationCount, "publication")}
      </p>
    </section>
  );
}

/** Two articles may be linked in several ways: one entry with all of them, strongest first. */
export function groupByArticle(related: RelatedArticle[]): RelatedArticle[][] {
  const groups = new Map<number, RelatedArticle[]>();
  for (const link of related) groups.set(link.article.id, [...(groups.get(link.article.id) ?? []), link]);
  return [...groups.values()];
}
