import { ArticleDay } from "@/components/articles/article-entry";
import { PrintedWords } from "@/components/events/printed-words";
import { OutletLink } from "@/components/outlets/outlet-link";
import { Chip } from "@/components/ui/chip";
import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import type { QuotationPrint as Print } from "@/lib/archive/reading/quotations/types";

/** How one article prints a quotation: word for word, or cut and altered, shown against the fullest form. */
export function QuotationPrint({ print }: { print: Print }) {
  const { article, href, parts, isSameWords, isFirst } = print;
  return (
    <article className="grid gap-1">
      <h3 className="font-[520] font-serif text-[1.0625rem] leading-snug">
        <a href={href} className="text-ink decoration-transparent hover:decoration-accent">
          {article.title}
        </a>
      </h3>
      <MetaLine>
        {article.publication?.name ?? "Unknown publication"}
        <ArticleDay article={article} />
        {isFirst ? <Chip tone="accent">first appearance</Chip> : null}
      </MetaLine>
      <p className="text-[0.875rem] text-ink-soft">
        <PrintSource print={print} />
        {describeChange(print)}
      </p>
      {isSameWords ? null : <PrintedWords parts={parts} />}
    </article>
  );
}

function PrintSource({ print: { speaker, outlet, outletSlug } }: { print: Print }) {
  const link = outlet === null ? null : <OutletLink name={outlet} slug={outletSlug} />;
  if (!speaker) return link === null ? null : <>Attributes it to {link}. </>;
  return (
    <>
      Gives it to {speaker}
      {link === null ? null : <>, quoted by {link}</>}.{" "}
    </>
  );
}

function describeChange({ isSameWords, droppedWords, addedWords }: Print): string {
  if (isSameWords) return "In the words above.";
  const changes = [
    droppedWords > 0 ? `${countWords(droppedWords, "word")} left out` : "",
    addedWords > 0 ? `${countWords(addedWords, "word")} that ${addedWords === 1 ? "stands" : "stand"} only here` : "",
  ].filter(Boolean);
  return `${changes.join(", ")}:`;
}
