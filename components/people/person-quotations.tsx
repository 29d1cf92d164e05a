import { ArticleDay } from "@/components/articles/article-entry";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PersonQuotation } from "@/lib/people/list-person-quotations";

/** What the articles quote the person as saying, and where. */
export function PersonQuotations({ quotations, name }: { quotations: PersonQuotation[]; name: string }) {
  if (quotations.length === 0) return null;
  return (
    <section aria-labelledby="quotations-heading">
      <SectionHeading id="quotations-heading">Quoted</SectionHeading>
      <ul className="grid gap-4" aria-label={`Quotations of ${name}`}>
        {quotations.map(({ text, outlet, article }) => (
          <li key={`${article.id} ${text}`}>
            <blockquote cite={article.address} className="border-mark-edge border-l-3 pl-4 font-serif leading-relaxed">
              “{text.replace(/[,;]$/, "")}”
            </blockquote>
            <p className="mt-1 pl-4 text-[0.875rem] text-ink-soft">
              {outlet ? `Quoted by ${outlet}, in ` : "In "}
              <a href={article.address}>{article.title}</a>
              {article.publication ? `, ${article.publication.name}` : ""}, <ArticleDay article={article} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
