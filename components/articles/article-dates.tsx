import { DateFact } from "@/components/ui/date-fact";
import { formatDate } from "@/components/ui/format-date";
import { ReasonNote } from "@/components/ui/reason-note";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

/** The three dates kept apart, each with its origin and reason; for an undated article, the day proposed. */
export function ArticleDates({ article }: { article: ArticleView }) {
  const { issue, ownDate, event, proposedDate } = article;
  const { parts, articles } = words();
  const { dates } = articles;
  return (
    <section aria-labelledby="dates-heading" className="margin-note margin-facts">
      <h2 id="dates-heading" className="sr-only">
        {dates.title}
      </h2>
      <dl>
        <DateFact label={dates.issue} date={issue.date} missing={parts.undated} />
        <DateFact label={dates.article} date={ownDate} missing={issue.date ? dates.sameAsIssue : parts.undated} />
        {event ? <DateFact label={dates.event} date={event.date} /> : null}
        {proposedDate && !article.date ? (
          <div className="grid content-start gap-0.5">
            <dt className="label">{dates.proposed}</dt>
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
