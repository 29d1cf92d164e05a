import { Fragment, type ReactNode } from "react";
import { ArticleDay } from "@/components/articles/article-entry";
import { Link } from "@/components/ui/link";
import { QuotedWords } from "@/components/ui/quoted-words";
import { Sentence } from "@/components/ui/sentence";
import type { OutletQuotation } from "@/lib/archive/reading/outlets/get-outlet";
import { words } from "@/messages/words";

/** Quotations of an outlet: whose words they are, and the article that prints them. */
export function OutletQuotations({ quotations, label }: { quotations: OutletQuotation[]; label: string }) {
  return (
    <ul className="grid gap-5" aria-label={label}>
      {quotations.map((quotation) => (
        <li key={`${quotation.article.id} ${quotation.text}`}>
          <QuotedWords text={quotation.text} source={quotation.article.address} />
          <p className="mt-1 ps-4 text-small text-ink-soft">
            <Source quotation={quotation} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Source({ quotation: { speaker, speakerPerson, article, sharedAddress } }: { quotation: OutletQuotation }) {
  const says = words().quotations;
  const who = speakerPerson ? <Link href={speakerPerson.address}>{speakerPerson.name}</Link> : speaker;
  const where = (
    <Fragment key="where">
      <Link href={article.address}>
        <bdi>{article.title}</bdi>
      </Link>
      {article.publication ? `, ${article.publication.name}` : ""}, <ArticleDay article={article} />
    </Fragment>
  );
  return (
    <>
      <Sentence
        of={
          who ? says.saidIn<ReactNode>(<Fragment key="who">{who}</Fragment>, where) : says.printedIn<ReactNode>(where)
        }
      />
      {sharedAddress ? (
        <>
          {". "}
          <Link href={sharedAddress}>{words().articles.quotations.whoElse}</Link>
        </>
      ) : null}
    </>
  );
}
