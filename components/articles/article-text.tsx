import { Fragment, type ReactNode } from "react";
import type { Block } from "@/lib/analysis/intake/types";
import type { Span } from "@/lib/analysis/text/span";
import type { ShownPicture } from "@/lib/archive/reading/articles/shown-picture";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import { ArticlePictures } from "./article-pictures";
import { cutAtHighlights, type Highlight } from "./cut-at-highlights";
import { type BlockGroup, groupBlocks, spanOfGroup } from "./group-blocks";
import { InlineText } from "./inline-text";
import { placePictures } from "./place-pictures";

type ArticleTextProps<T extends Highlight> = {
  article: Pick<ArticleView, "text" | "blocks" | "mentions" | "dates" | "textLinks">;
  highlights?: T[];
  renderHighlight?: (highlight: T, isFirst: boolean, text: ReactNode) => ReactNode;
  /** What stands beside or below a block: margin notes. */
  noteOn?: (span: Span) => ReactNode;
  /** Shown at their places; none where they are left out. */
  pictures?: readonly ShownPicture[];
  /** Set in front of the ids of names where two texts stand on one page. */
  idPrefix?: string;
};

/** An article's text by its blocks, names marked and clickable, passages highlighted as the caller likes. */
export function ArticleText<T extends Highlight>(props: ArticleTextProps<T>) {
  const { article, pictures = [] } = props;
  const groups = groupBlocks(article.text, article.blocks, new Set(pictures.map(({ at }) => at)));
  const { above, below } = placePictures(groups, pictures);
  return (
    <>
      {groups.map((group, at) => (
        <Fragment key={spanOfGroup(group).start}>
          <ArticlePictures pictures={above[at] ?? []} />
          {renderNoted(group, props)}
        </Fragment>
      ))}
      <ArticlePictures pictures={below} />
    </>
  );
}

function renderNoted<T extends Highlight>(group: BlockGroup, props: ArticleTextProps<T>): ReactNode {
  const note = props.noteOn?.(spanOfGroup(group));
  const block = renderGroup(group, (within) => renderWithin(within, props));
  if (!note) return block;
  return (
    <div className="noted">
      {note}
      {block}
    </div>
  );
}

function renderGroup(group: BlockGroup, render: (within: Span) => ReactNode): ReactNode {
  if (group.kind === "block") return <TextBlock block={group.block}>{render(group.block)}</TextBlock>;
  return (
    <ul>
      {group.items.map((item) => (
        <li key={item.start} dir="auto">
          {render(item)}
        </li>
      ))}
    </ul>
  );
}

// A text runs as it was written, whatever the direction of the page around it.
function TextBlock({ block, children }: { block: Block; children: ReactNode }) {
  if (block.kind === "quote") return <blockquote dir="auto">{children}</blockquote>;
  if (block.kind === "preformatted") return <pre dir="auto">{children}</pre>;
  if (block.kind !== "heading") return <p dir="auto">{children}</p>;
  // The title is the page's h1; what stands inside the text comes below it, two levels deep.
  return (block.level ?? 2) <= 2 ? <h2 dir="auto">{children}</h2> : <h3 dir="auto">{children}</h3>;
}

function renderWithin<T extends Highlight>(within: Span, props: ArticleTextProps<T>): ReactNode {
  const { article, highlights = [], renderHighlight, idPrefix } = props;
  return cutAtHighlights(within, highlights).map(({ highlight, isFirst, start, end }) => {
    const text = <InlineText within={{ start, end }} article={article} idPrefix={idPrefix} />;
    const shown = highlight && renderHighlight ? renderHighlight(highlight, isFirst, text) : text;
    return <Fragment key={start}>{shown}</Fragment>;
  });
}
