import type { CSSProperties } from "react";
import { ArticleDay } from "@/components/articles/article-entry";
import { ArticleText } from "@/components/articles/article-text";
import { IssueLine } from "@/components/articles/issue-line";
import { MarkedTitle } from "@/components/articles/marked-title";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { overlaps } from "@/lib/analysis/text/span";
import type { ComparedArticle, ComparedRow, SharedPassage } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { listMarks } from "./list-marks";
import { PassageMark } from "./passage-mark";

type Side = "a" | "b";
type CompareSideProps = {
  side: Side;
  article: ComparedArticle;
  other: ComparedArticle;
  shared: SharedPassage[];
  rows: ComparedRow[];
};

/** One of the two texts with its marks, cut into the rows that stand beside those of the other. */
export function CompareSide({ side, article, other, shared, rows }: CompareSideProps) {
  const marks = listMarks(side, shared, article);
  const otherName = other.publication?.name;
  return (
    <article aria-labelledby={`title-${side}`} className={`compare-side side-${side}`}>
      <SideHeader side={side} article={article} other={other} />
      {rows.map((row, index) => {
        const span = row[side];
        if (!span) return null;
        const blocks = article.blocks.filter((block) => overlaps(block, span));
        return (
          <div
            key={span.start}
            id={`${side}-row-${index}`}
            className="article-text compare-cell"
            style={placeRow(index + 1)}
          >
            <ArticleText
              article={{ ...article, blocks }}
              idPrefix={`${side}-`}
              highlights={marks.filter((mark) => mark.spans.some((one) => overlaps(one, span)))}
              renderHighlight={(mark, isFirst, text) => (
                <PassageMark mark={mark} side={side} isFirst={isFirst} otherName={otherName}>
                  {text}
                </PassageMark>
              )}
            />
          </div>
        );
      })}
    </article>
  );
}

/** Which line of the grid a cell stands in; phones, where one side is shown, pass it over. */
export function placeRow(row: number): CSSProperties {
  return { "--row": row + 1 } as CSSProperties;
}

function SideHeader({ side, article, other }: Pick<CompareSideProps, "side" | "article" | "other">) {
  const says = words();
  return (
    <header id={`side-${side}`} className="compare-cell mb-5 border-ink border-t-2 pt-3" style={placeRow(0)}>
      <h2 id={`title-${side}`} className="text-lead">
        <Link href={article.address} className="text-ink decoration-transparent hover:decoration-accent">
          <MarkedTitle title={article.title} other={other.title} />
        </Link>
      </h2>
      <MetaLine>
        <IssueLine issue={article.issue} />
        <ArticleDay article={article} />
        {article.author ? says.articles.by([article.author]).join("") : null}
        {article.status === "published" ? null : says.compare.states[article.status]}
      </MetaLine>
      <p className="mt-1 text-note text-ink-soft">{`${describeShare(article)} ${describeStanding(article)}`.trim()}</p>
    </header>
  );
}

function describeShare({ sharedWordCount, wordCount }: ComparedArticle): string {
  const percent = wordCount === 0 ? 0 : Math.round((100 * sharedWordCount) / wordCount);
  return words().compare.share(sharedWordCount, wordCount, percent);
}

function describeStanding({ standing, publication }: ComparedArticle): string {
  if (standing.length === 0) return "";
  const says = words().compare;
  return publication ? says.leftOut(standing.length, publication.name) : says.leftOutHere(standing.length);
}
