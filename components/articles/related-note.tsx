import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { compareAddress } from "@/lib/addresses";
import type { RelatedArticle } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { ArticleDay } from "./article-entry";
import { nameLink } from "./link-words";
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
  const says = words().articles;
  return (
    <>
      <p className="font-serif text-body leading-snug">
        <Link href={article.address}>
          <MarkedTitle title={article.title} other={title} />
        </Link>
      </p>
      <MetaLine>
        {article.publication?.name}
        <ArticleDay article={article} />
      </MetaLine>
      {links.map((link) => (
        <div key={link.linkId} className="mt-1">
          <p>
            <strong className="font-medium">{nameLink(link.kind)}</strong>
            {link.status === "confirmed" ? says.confirmed : ""}: {link.summary}
          </p>
          {link.parts.length > 0 ? (
            <Disclosure summary={says.howWeighed}>
              <ScoreParts score={link.score} parts={link.parts} />
            </Disclosure>
          ) : null}
          {decide?.(link)}
        </div>
      ))}
      <p>
        <Link className="inline-block py-1" href={compareAddress(articleId, article.id)}>
          {says.sideBySide}
        </Link>
      </p>
    </>
  );
}
