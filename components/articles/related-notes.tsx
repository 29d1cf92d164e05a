import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { ArticlePage, EventRef, RelatedArticle } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { groupRelated, type RelatedGroup } from "./group-related";
import { OtherReports } from "./other-reports";
import { RelatedNote } from "./related-note";

// The margin holds a few; the event's page lists every report.
const MAX_NOTES = 4;
const MAX_OTHERS = 3;

type RelatedNotesProps = {
  article: ArticlePage;
  /** An editor's forms for one link. */
  decide?: (related: RelatedArticle) => ReactNode;
  /** An editor's forms for the event the article stands in. */
  decideEvent?: ReactNode;
};

/** Who else reports this, why we say so, and the way to read both side by side. */
export function RelatedNotes({ article, decide, decideEvent }: RelatedNotesProps) {
  const groups = groupRelated(article.related.filter((related) => related.isShown));
  const { event } = article;
  const isReported = groups.some((group) => group.kind === "same-event");
  return (
    <>
      {event && !isReported ? <EventNote article={article} event={event} decide={decideEvent} /> : null}
      {groups.map((group, index) => (
        <RelatedGroupNote
          key={group.heading}
          id={index === 0 ? "related-heading" : `related-${index}-heading`}
          group={group}
          article={article}
          decide={decide}
          decideEvent={decideEvent}
        />
      ))}
    </>
  );
}

type RelatedGroupNoteProps = RelatedNotesProps & { id: string; group: RelatedGroup };

function RelatedGroupNote({ id, group, article, decide, decideEvent }: RelatedGroupNoteProps) {
  const { heading, kind, articles } = group;
  const { event } = article;
  const max = kind === "same-event" ? MAX_NOTES : MAX_OTHERS;
  return (
    <section aria-labelledby={id} className="margin-note margin-facts">
      <h2 id={id} className="label mb-1.5">
        {heading}
      </h2>
      <ul className="grid gap-4">
        {articles.slice(0, max).map((links) => (
          <li key={links[0]?.article.id}>
            <RelatedNote articleId={article.id} title={article.title} links={links} decide={decide} />
          </li>
        ))}
      </ul>
      {kind === "same-event" ? <OtherReports article={article} named={articles.slice(0, MAX_NOTES)} /> : null}
      {event && kind === "same-event" ? (
        <>
          <p className="mt-3">
            <Link href={event.address}>
              {articles.length > MAX_NOTES
                ? words().articles.allReports(event.articleCount, event.name)
                : words().articles.theEventCalled(event.name)}
            </Link>
          </p>
          {decideEvent}
        </>
      ) : null}
    </section>
  );
}

type EventNoteProps = { article: ArticlePage; event: EventRef; decide?: ReactNode };

/** An article may share an event with others it has no link of its own to. */
function EventNote({ article, event, decide }: EventNoteProps) {
  return (
    <section aria-labelledby="event-heading" className="margin-note margin-facts">
      <h2 id="event-heading" className="label mb-1.5">
        {words().articles.theEvent}
      </h2>
      <p className="font-serif text-body leading-snug">
        <Link href={event.address}>
          <bdi>{event.name}</bdi>
        </Link>
      </p>
      <p className="text-ink-soft">
        {words().articles.reportsIn(event.articleCount, words().parts.publications(event.publicationCount))}
      </p>
      <OtherReports article={article} named={[]} />
      {decide}
    </section>
  );
}
