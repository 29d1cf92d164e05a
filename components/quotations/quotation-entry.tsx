import { ArticleDay } from "@/components/articles/article-entry";
import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import type { QuotationEntry as Entry } from "@/lib/archive/reading/quotations/types";
import { QuotationSource } from "./quotation-source";
import { tidyQuotation } from "./tidy-quotation";

/** One quotation in a list: its words, whose they are, and who printed them when. */
export function QuotationEntry({ quotation }: { quotation: Entry }) {
  const { text, address, printedBy, articleCount, publicationCount } = quotation;
  const hidden = publicationCount - printedBy.length;
  return (
    <article className="grid gap-2">
      <h2 className="font-[450] font-serif text-[1.125rem] leading-relaxed">
        <a href={address} className="text-ink decoration-transparent hover:decoration-accent">
          “{tidyQuotation(text)}”
        </a>
      </h2>
      <MetaLine>
        <QuotationSource quotation={quotation} />
        {countWords(articleCount, "article")}
      </MetaLine>
      <p className="text-[0.8125rem] text-ink-soft">
        {printedBy.map((article, index) => (
          <span key={article.id}>
            {index > 0 ? "; " : ""}
            <a href={article.address}>{article.publication?.name ?? "Unknown publication"}</a>,{" "}
            <ArticleDay article={article} />
          </span>
        ))}
        {hidden > 0 ? ` and ${countWords(hidden, "more publication")}` : ""}
      </p>
    </article>
  );
}
