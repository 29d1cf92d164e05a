import type { ReactNode } from "react";
import { countWords } from "@/components/ui/count-words";
import type { ArticlePreview } from "@/lib/archive/desk/imports/types";

// About a screenful: enough to see whether the article begins rightly and names are marked.
const OPENING_CHARS = 700;

type TextExcerptProps = { article: Pick<ArticlePreview, "text" | "blocks" | "mentions" | "wordCount" | "address"> };

/** The article's opening with people marked, and the way to the rest. */
export function TextExcerpt({ article }: TextExcerptProps) {
  const { blocks, wordCount, address } = article;
  const firstLong = blocks.findIndex((block) => block.end > OPENING_CHARS);
  const openingCount = firstLong === -1 ? blocks.length : firstLong + 1;
  return (
    <div className="grid max-w-measure gap-2">
      <Paragraphs article={article} blocks={blocks.slice(0, openingCount)} />
      {openingCount < blocks.length ? (
        <p className="text-note">
          <a href={address}>Read all {countWords(wordCount, "word")}</a>
        </p>
      ) : null}
    </div>
  );
}

function Paragraphs({ article, blocks }: TextExcerptProps & { blocks: ArticlePreview["blocks"] }) {
  return (
    <div className="grid gap-2.5 font-serif text-plain leading-relaxed">
      {blocks.map((block) => (
        <p key={block.start} className={block.kind === "heading" ? "font-[560]" : undefined}>
          {markPeople(article, block.start, block.end)}
        </p>
      ))}
    </div>
  );
}

/** A mention nobody could be found for is marked too, with a dotted line and the reason. */
function markPeople({ text, mentions }: TextExcerptProps["article"], start: number, end: number): ReactNode[] {
  const parts: ReactNode[] = [];
  let position = start;
  for (const mention of mentions) {
    if (mention.start < position || mention.end > end) continue;
    parts.push(text.slice(position, mention.start));
    const words = mention.person ? `${mention.person.name}: ${mention.reason.words}` : mention.reason.words;
    parts.push(
      <mark
        key={mention.start}
        title={words}
        className={mention.person ? undefined : "border-doubt border-b-2 border-dotted bg-transparent"}
      >
        {text.slice(mention.start, mention.end)}
      </mark>,
    );
    position = mention.end;
  }
  parts.push(text.slice(position, end));
  return parts;
}
