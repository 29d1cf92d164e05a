import { DateStamp } from "@/components/ui/date-stamp";
import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import { IssueLine } from "./issue-line";
import { SectionPart } from "./section-part";

/** Where the article stands, what it is called, who wrote it. */
export function ArticleHeader({ article }: { article: ArticleView }) {
  const { section, part } = article;
  return (
    <PageHeader
      kicker={section || part !== null ? <SectionPart section={section} part={part} /> : undefined}
      title={article.title}
    >
      <MetaLine label="About this article">
        <IssueLine issue={article.issue} />
        {article.date ? <DateStamp date={article.date} /> : null}
        {article.author ? <span>By {article.author}</span> : null}
        <span>{Math.max(1, Math.round(article.wordCount / WORDS_A_MINUTE))} min read</span>
      </MetaLine>
    </PageHeader>
  );
}

// Silent reading of English non-fiction: Brysbaert (2019), "How many words do we read per minute?"
const WORDS_A_MINUTE = 238;
