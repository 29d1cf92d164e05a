import { DateFact } from "@/components/ui/date-fact";
import { formatDate } from "@/components/ui/format-date";
import { ReasonNote } from "@/components/ui/reason-note";
import type { ArticleView } from "@/lib/archive/reading/articles/types";

/** The three dates kept apart, each with its origin and reason; for an undated article, the day proposed. */
export function ArticleDates({ article }: { article: ArticleView }) {
  const { issue, ownDate, event, proposedDate } = article;
  return (
    <section aria-labelledby="dates-heading" className="margin-note margin-facts">
      <h2 id="dates-heading" className="sr-only">
        Dates
      </h2>
      <dl>
        <DateFact label="Issue" date={issue.date} missing="undated" />
        <DateFact label="Article" date={ownDate} missing={issue.date ? "same as the issue" : "undated"} />
        {event ? <DateFact label="Event" date={event.date} /> : null}
        {proposedDate && !article.date ? (
          <div className="grid content-start gap-0.5">
            <dt className="label">Proposed</dt>
            <dd>
              {formatDate(proposedDate.value)}
              <ReasonNote reason={proposedDate.reason} isOpen />
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
