import type { ReactNode } from "react";
import { DateStamp } from "@/components/ui/date-stamp";
import { formatDate } from "@/components/ui/format-date";
import { ItemLink } from "@/components/ui/item-link";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { SectionPart } from "./section-part";

type ArticleEntryProps = { article: ArticleSummary; hides?: "publication" | "issue"; children?: ReactNode };

/** One article in a list. Inside its issue, section and date need not be said again. */
export function ArticleEntry({ article, hides, children }: ArticleEntryProps) {
  const isInIssue = hides === "issue";
  return (
    <article className="grid gap-1">
      <h3 className="font-[520] font-serif text-item leading-snug">
        <ItemLink href={article.address}>{article.title}</ItemLink>
      </h3>
      <MetaLine>
        {hides ? null : <ArticleSource article={article} />}
        {isInIssue ? null : <ArticleDay article={article} />}
        {isInIssue || !article.section ? null : <SectionPart section={article.section} part={article.part} />}
        {article.author ? words().articles.by([article.author]).join("") : null}
      </MetaLine>
      {children}
    </article>
  );
}

export function ArticleSource({ article }: { article: ArticleSummary }) {
  const { publication, issue } = article;
  if (!publication) return <span>{words().articles.unknownPublication}</span>;
  return issue.address ? (
    <Link href={issue.address} className="text-ink-soft">
      {publication.name}
    </Link>
  ) : (
    publication.name
  );
}

/** Its date, or what is proposed for it, in a word. */
export function ArticleDay({ article }: { article: ArticleSummary }) {
  if (article.date || !article.proposedDate) return <DateStamp date={article.date} />;
  const { value, reason } = article.proposedDate;
  return <span title={reason.words}>{words().articles.probably(formatDate(value))}</span>;
}
