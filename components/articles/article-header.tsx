import { LookControl } from "@/components/layout/look-control";
import { DateStamp } from "@/components/ui/date-stamp";
import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { AuthorLinks } from "./author-links";
import { IssueLine } from "./issue-line";
import { LeadsTo } from "./leads-to";
import { SectionPart } from "./section-part";

/** Where the article stands, what it is called, who wrote it. */
export function ArticleHeader({ article }: { article: ArticleView }) {
  const { section, part } = article;
  const { articles, layout } = words();
  return (
    <PageHeader
      kicker={section || part !== null ? <SectionPart section={section} part={part} /> : undefined}
      title={<bdi lang={article.language ?? undefined}>{article.title}</bdi>}
    >
      <div className="flex items-start justify-between gap-4">
        <MetaLine label={articles.about}>
          <IssueLine issue={article.issue} />
          {article.date ? <DateStamp date={article.date} /> : null}
          {article.author ? <AuthorLinks authors={article.authors} byline={article.author} /> : null}
          <span>{articles.minutes(Math.max(1, Math.round(article.wordCount / WORDS_A_MINUTE)))}</span>
        </MetaLine>
        <LookControl words={layout.look} />
      </div>
      {article.destination ? <LeadsTo destination={article.destination} /> : null}
    </PageHeader>
  );
}

// Silent reading of English non-fiction: Brysbaert (2019), "How many words do we read per minute?"
const WORDS_A_MINUTE = 238;
