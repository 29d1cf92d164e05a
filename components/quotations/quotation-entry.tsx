import { ArticleDay } from "@/components/articles/article-entry";
import { ItemLink } from "@/components/ui/item-link";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import type { QuotationEntry as Entry } from "@/lib/archive/reading/quotations/types";
import { words } from "@/messages/words";
import { QuotationSource } from "./quotation-source";
import { tidyQuotation } from "./tidy-quotation";

/** One quotation in a list: its words, whose they are, and who printed them when. */
export function QuotationEntry({ quotation }: { quotation: Entry }) {
  const { text, address, printedBy, articleCount, publicationCount } = quotation;
  const { articles, parts, quotations: says } = words();
  const hidden = publicationCount - printedBy.length;
  return (
    <article className="grid gap-2">
      <h2 className="font-[450] font-serif text-item leading-relaxed">
        <ItemLink href={address}>{says.quoted(tidyQuotation(text))}</ItemLink>
      </h2>
      <MetaLine>
        <QuotationSource quotation={quotation} />
        {parts.articles(articleCount)}
      </MetaLine>
      <p className="text-note text-ink-soft">
        {printedBy.map((article, index) => (
          <span key={article.id}>
            {index > 0 ? "; " : ""}
            <Link href={article.address}>{article.publication?.name ?? articles.unknownPublication}</Link>,{" "}
            <ArticleDay article={article} />
          </span>
        ))}
        {hidden > 0 ? ` ${says.morePublications(hidden)}` : ""}
      </p>
    </article>
  );
}
