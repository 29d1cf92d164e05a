import type { ReactNode } from "react";
import { ArticleDay } from "@/components/articles/article-entry";
import { PrintedWords } from "@/components/events/printed-words";
import { OutletLink } from "@/components/outlets/outlet-link";
import { Chip } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { Sentence } from "@/components/ui/sentence";
import type { QuotationPrint as Print } from "@/lib/archive/reading/quotations/types";
import { words } from "@/messages/words";

/** How one article prints a quotation: word for word, or cut and altered, shown against the fullest form. */
export function QuotationPrint({ print }: { print: Print }) {
  const { article, href, parts, isSameWords, isFirst } = print;
  const says = words();
  return (
    <article className="grid gap-1">
      <h3 className="font-[520] font-serif text-row leading-snug">
        <Link href={href} className="text-ink decoration-transparent hover:decoration-accent">
          <bdi>{article.title}</bdi>
        </Link>
      </h3>
      <MetaLine>
        {article.publication?.name ?? says.articles.unknownPublication}
        <ArticleDay article={article} />
        {isFirst ? <Chip tone="accent">{says.quotations.first}</Chip> : null}
      </MetaLine>
      <p className="text-small text-ink-soft">
        <PrintSource print={print} /> {describeChange(print)}
      </p>
      {isSameWords ? null : <PrintedWords parts={parts} />}
    </article>
  );
}

function PrintSource({ print: { speaker, outlet, outletSlug } }: { print: Print }) {
  const says = words().quotations;
  const link = outlet === null ? null : <OutletLink key="outlet" name={outlet} slug={outletSlug} />;
  if (!speaker) return link === null ? null : <Sentence of={says.attributesTo<ReactNode>(link)} />;
  return link === null ? says.givesTo(speaker) : <Sentence of={says.givesToQuoted<ReactNode>(speaker, link)} />;
}

function describeChange({ isSameWords, droppedWords, addedWords }: Print): string {
  const says = words().quotations;
  if (isSameWords) return says.sameWords;
  return says.changes([
    ...(droppedWords > 0 ? [says.leftOut(droppedWords)] : []),
    ...(addedWords > 0 ? [says.onlyHere(addedWords)] : []),
  ]);
}
