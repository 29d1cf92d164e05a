import type { ReactNode } from "react";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ArticleView, RelatedArticle } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";
import { RelatedNote } from "./related-note";

type HiddenLinksProps = { article: ArticleView; decide: (related: RelatedArticle) => ReactNode };

/** For editors: links that were rejected or are too weak to show. Confirming one shows it. */
export function HiddenLinks({ article, decide }: HiddenLinksProps) {
  const hidden = article.related.filter((related) => !related.isShown);
  if (hidden.length === 0) return null;
  return (
    <section aria-labelledby="hidden-heading" className="no-print">
      <SectionHeading id="hidden-heading">{words().articles.hiddenLinks}</SectionHeading>
      <ul className="divide-y divide-rule text-small">
        {hidden.map((related) => (
          <li key={related.linkId} className="py-3">
            <RelatedNote articleId={article.id} title={article.title} links={[related]} decide={decide} />
          </li>
        ))}
      </ul>
    </section>
  );
}
