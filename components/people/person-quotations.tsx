import { ArticleDay } from "@/components/articles/article-entry";
import { countWords } from "@/components/ui/count-words";
import { QuotedWords } from "@/components/ui/quoted-words";
import { SectionHeading } from "@/components/ui/section-heading";
import type {
  PersonQuotation,
  PersonQuotations as Quotations,
} from "@/lib/archive/reading/people/list-person-quotations";

/** What the articles quote the person as saying, then what they quote others as saying of the person. */
export function PersonQuotations({ quotations, name }: { quotations: Quotations; name: string }) {
  const { by, about } = quotations;
  return (
    <>
      {by.length > 0 ? (
        <section aria-labelledby="quotations-heading">
          <SectionHeading id="quotations-heading">Quoted as saying</SectionHeading>
          <List quotations={by} label={`Quotations of ${name}`} />
        </section>
      ) : null}
      {about.length > 0 ? (
        <section aria-labelledby="about-heading">
          <SectionHeading id="about-heading">Named in quotations</SectionHeading>
          <List quotations={about} label={`Quotations that name ${name}`} saysWho />
        </section>
      ) : null}
    </>
  );
}

type ListProps = { quotations: PersonQuotation[]; label: string; saysWho?: boolean };

function List({ quotations, label, saysWho = false }: ListProps) {
  return (
    <ul className="grid gap-4" aria-label={label}>
      {quotations.map((quotation) => (
        <li key={`${quotation.article.id} ${quotation.text}`}>
          <QuotedWords text={quotation.text} source={quotation.article.address} />
          <p className="mt-1 pl-4 text-[0.875rem] text-ink-soft">
            {saysWho ? <Speaker quotation={quotation} /> : null}
            <Source quotation={quotation} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Speaker({ quotation: { speaker, speakerPerson } }: { quotation: PersonQuotation }) {
  if (speakerPerson) {
    return (
      <>
        <a href={speakerPerson.address}>{speakerPerson.name}</a>.{" "}
      </>
    );
  }
  return speaker ? `${speaker}. ` : null;
}

function Source({ quotation: { outlet, article, sharedAddress, articleCount } }: { quotation: PersonQuotation }) {
  return (
    <>
      {outlet ? `Quoted by ${outlet}, in ` : "In "}
      <a href={article.address}>{article.title}</a>
      {article.publication ? `, ${article.publication.name}` : ""}, <ArticleDay article={article} />
      {sharedAddress ? (
        <>
          {". "}
          <a href={sharedAddress}>Printed by {countWords(articleCount, "article")}</a>
        </>
      ) : null}
    </>
  );
}
