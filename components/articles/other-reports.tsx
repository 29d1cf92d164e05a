import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import type { ArticlePage, ArticleSummary, RelatedArticle } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { ArticleDay } from "./article-entry";

type OtherReportsProps = {
  article: ArticlePage;
  /** Those that stand above already, each with its links. */
  named: RelatedArticle[][];
};

/** The reports of the event that are not named yet, each with why it is one of them in a line. */
export function OtherReports({ article, named }: OtherReportsProps) {
  const above = new Set(named.map((links) => links[0]?.article.id));
  const reports = article.eventMembers.filter((member) => !above.has(member.id));
  if (reports.length === 0) return null;
  const says = words().articles;
  const isAll = named.length === 0;
  return (
    <Disclosure
      summary={isAll ? says.related["same-event"].none : says.moreReports(reports.length)}
      isOpen={isAll}
      className="mt-2"
    >
      <ul className="grid gap-2.5">
        {reports.map((report) => (
          <li key={report.id}>
            <Link href={report.address} className="font-serif text-plain leading-snug">
              <bdi>{report.title}</bdi>
            </Link>
            <MetaLine>
              {report.publication?.name}
              <ArticleDay article={report} />
            </MetaLine>
            <p className="text-ink-soft">{reasonFor(report, article)}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function reasonFor(report: ArticleSummary, { related }: ArticlePage): string {
  const own = related.find((link) => link.article.id === report.id && link.isShown);
  return own?.summary ?? words().articles.byAnother;
}
