import type { ReactNode } from "react";
import { ArticleDay } from "@/components/articles/article-entry";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { QuotedWords } from "@/components/ui/quoted-words";
import { SectionHeading } from "@/components/ui/section-heading";
import { Sentence } from "@/components/ui/sentence";
import type {
  PersonQuotation,
  PersonQuotations as Quotations,
} from "@/lib/archive/reading/people/list-person-quotations";
import { words } from "@/messages/words";

/** What the articles quote the person as saying, then what they quote others as saying of the person. */
export function PersonQuotations({ quotations, name }: { quotations: Quotations; name: string }) {
  const { quotations: says } = words().people;
  const { by, about } = quotations;
  return (
    <>
      {by.length > 0 ? (
        <section aria-labelledby="quotations-heading">
          <SectionHeading id="quotations-heading">{says.by}</SectionHeading>
          <List quotations={by} label={words().quotations.quotationsOf(name)} />
        </section>
      ) : null}
      {about.length > 0 ? (
        <section aria-labelledby="about-heading">
          <SectionHeading id="about-heading">{says.about}</SectionHeading>
          <List quotations={about} label={says.thatName(name)} saysWho />
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
          <Printed quotation={quotation} saysWho={saysWho} />
        </li>
      ))}
    </ul>
  );
}

function Printed({ quotation, saysWho }: { quotation: PersonQuotation; saysWho: boolean }) {
  const { sharedAddress, articleCount, speaker, speakerPerson } = quotation;
  return (
    <div className="mt-1 ps-4 text-small">
      <MetaLine>
        {saysWho && speakerPerson ? <Link href={speakerPerson.address}>{speakerPerson.name}</Link> : null}
        {saysWho && !speakerPerson ? speaker : null}
        <Place quotation={quotation} />
        {sharedAddress ? <Link href={sharedAddress}>{words().people.quotations.printedBy(articleCount)}</Link> : null}
      </MetaLine>
    </div>
  );
}

/** "Quoted by Harbour Radio, in The bridge is open, Harbour Post, 3 May 2013". */
function Place({ quotation: { outlet, article } }: { quotation: PersonQuotation }) {
  const { people, articles } = words();
  const { quotedIn, printedIn } = people.quotations;
  const title = (
    <Link href={article.address}>
      <bdi>{article.title}</bdi>
    </Link>
  );
  const publication = article.publication?.name ?? articles.unknownPublication;
  const day = <ArticleDay article={article} />;
  return (
    <Sentence
      of={outlet ? quotedIn<ReactNode>(outlet, title, publication, day) : printedIn<ReactNode>(title, publication, day)}
    />
  );
}
