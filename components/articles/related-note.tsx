import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { MetaLine } from "@/components/ui/meta-line";
import { compareAddress } from "@/lib/addresses";
import type { RelatedArticle } from "@/lib/archive/reading/articles/types";
import { ArticleDay } from "./article-entry";
import { LINK_WORDS } from "./link-words";
import { MarkedTitle } from "./marked-title";
import { ScoreParts } from "./score-parts";

type RelatedNoteProps = {
  articleId: number;
  /** Its headline, whose words are marked in the other's. */
  title: string;
  links: RelatedArticle[];
  decide?: (related: RelatedArticle) => ReactNode;
};

/** One article this one is linked to: the reason first, its score's parts behind a fold. */
export function RelatedNote({ articleId, title, links, decide }: RelatedNoteProps) {
  const [strongest] = links;
  if (!strongest) return null;
  const { article } = strongest;
  return (
    <>
      <p className="font-serif text-[1rem] leading-snug">
        <a href={article.address}>
          <MarkedTitle title={article.title} other={title} />
        </a>
      </p>
      <MetaLine>
        {article.publication?.name}
        <ArticleDay article={article} />
      </MetaLine>
      {links.map((link) => (
        <div key={link.linkId} className="mt-1">
          <p>
            <strong className="font-medium">{LINK_WORDS[link.kind]}</strong>
            {link.status === "confirmed" ? " (confirmed by an editor)" : ""}: {link.summary}
          </p>
          {link.parts.length > 0 ? (
            <Disclosure summary="How it was weighed">
              <ScoreParts score={link.score} parts={link.parts} />
            </Disclosure>
          ) : null}
          {decide?.(link)}
        </div>
      ))}
      <p>
        <a className="inline-block py-1" href={compareAddress(articleId, article.id)}>
          Read side by side
        </a>
      </p>
    </>
  );
}
