import { ArticleDay } from "@/components/articles/article-entry";
import { QuotedWords } from "@/components/ui/quoted-words";
import type { OutletQuotation } from "@/lib/archive/reading/outlets/get-outlet";

/** Quotations of an outlet: whose words they are, and the article that prints them. */
export function OutletQuotations({ quotations, label }: { quotations: OutletQuotation[]; label: string }) {
  return (
    <ul className="grid gap-5" aria-label={label}>
      {quotations.map((quotation) => (
        <li key={`${quotation.article.id} ${quotation.text}`}>
          <QuotedWords text={quotation.text} source={quotation.article.address} />
          <p className="mt-1 pl-4 text-[0.875rem] text-ink-soft">
            <Source quotation={quotation} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Source({ quotation: { speaker, speakerPerson, article, sharedAddress } }: { quotation: OutletQuotation }) {
  return (
    <>
      {speakerPerson ? <a href={speakerPerson.address}>{speakerPerson.name}</a> : speaker}
      {speaker || speakerPerson ? ", in " : "In "}
      <a href={article.address}>{article.title}</a>
      {article.publication ? `, ${article.publication.name}` : ""}, <ArticleDay article={article} />
      {sharedAddress ? (
        <>
          {". "}
          <a href={sharedAddress}>Who else prints it</a>
        </>
      ) : null}
    </>
  );
}
