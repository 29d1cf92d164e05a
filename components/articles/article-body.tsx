import { contains } from "@/lib/analysis/text/span";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { ArticleText } from "./article-text";
import { SharedNote } from "./shared-note";
import { listSharedHere } from "./shared-passages";

/** The text with what other articles print too highlighted, and in the margin who they are. */
export function ArticleBody({ article }: { article: ArticleView }) {
  const shared = listSharedHere(article.related);
  return (
    <div className="article-text" lang={article.language ?? undefined}>
      {article.dateline ? <p className="label">{article.dateline}</p> : null}
      <ArticleText
        article={article}
        pictures={article.pictures}
        highlights={shared}
        renderHighlight={(highlight, isFirst, text) => (
          <mark
            id={isFirst ? `shared-${highlight.key}` : undefined}
            className={highlight.isQuotation ? "shared-quotation" : "shared-passage"}
          >
            {isFirst ? <SharedNumber number={highlight.key} /> : null}
            {text}
          </mark>
        )}
        noteOn={(span) => {
          const here = shared.filter((one) => one.spans[0] && startsIn(span, one.spans[0]));
          return here.length > 0 ? <SharedNote articleId={article.id} shared={here} /> : null;
        }}
      />
    </div>
  );
}

/** Ties the passage to its note, which may hang lower in the margin. */
function SharedNumber({ number }: { number: number }) {
  return (
    <sup>
      <a href={`#shared-note-${number}`} aria-label={words().articles.note(number)} className="note-number">
        {number}
      </a>
    </sup>
  );
}

const startsIn = (outer: { start: number; end: number }, inner: { start: number }) =>
  contains(outer, { start: inner.start, end: inner.start });
