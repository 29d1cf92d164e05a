import { ArticleDay } from "@/components/articles/article-entry";
import { ArticleText } from "@/components/articles/article-text";
import { IssueLine } from "@/components/articles/issue-line";
import { countWords, formatCount } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import type { ComparedArticle, SharedPassage } from "@/lib/articles/types";
import { listMarks } from "./list-marks";
import { PassageMark } from "./passage-mark";

type Side = "a" | "b";
type CompareSideProps = { side: Side; article: ComparedArticle; other: ComparedArticle; passages: SharedPassage[] };

/** One of the two texts with its marks. */
export function CompareSide({ side, article, other, passages }: CompareSideProps) {
  const otherSide = side === "a" ? "b" : "a";
  return (
    <article id={`side-${side}`} aria-labelledby={`title-${side}`} className="min-w-0">
      <header className="mb-5 border-ink border-t-2 pt-3">
        <h2 id={`title-${side}`} className="text-[1.375rem]">
          <a href={article.address} className="text-ink decoration-transparent hover:decoration-accent">
            {article.title}
          </a>
        </h2>
        <MetaLine>
          <IssueLine issue={article.issue} />
          <ArticleDay article={article} />
          {article.author ? `By ${article.author}` : null}
        </MetaLine>
        <p className="mt-1 text-[0.8125rem] text-ink-soft">{describeShare(article)}</p>
      </header>
      <div className="article-text text-[1.0625rem]">
        <ArticleText
          article={article}
          idPrefix={`${side}-`}
          highlights={listMarks(side, passages, article.onlyHere)}
          renderHighlight={(mark, isFirst, text) => (
            <PassageMark mark={mark} isFirst={isFirst} otherSide={otherSide} otherName={other.publication?.name}>
              {text}
            </PassageMark>
          )}
        />
      </div>
    </article>
  );
}

function describeShare({ sharedWordCount, wordCount }: ComparedArticle): string {
  const percent = wordCount === 0 ? 0 : Math.round((100 * sharedWordCount) / wordCount);
  return `${formatCount(sharedWordCount)} of ${countWords(wordCount, "word")} (${percent} %) stand on both sides.`;
}
