import { ArticleDay } from "@/components/articles/article-entry";
import { PrintedWords } from "@/components/events/printed-words";
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
        {describeSource(print)}
        {describeChange(print)}
      </p>
      {isSameWords ? null : <PrintedWords parts={parts} />}
    </article>
  );
}

function describeSource({ speaker, outlet }: Print): string {
  if (speaker) return `Gives it to ${speaker}${outlet ? `, quoted by ${outlet}` : ""}. `;
  return outlet ? `Attributes it to ${outlet}. ` : "";
}

function describeChange({ isSameWords, droppedWords, addedWords }: Print): string {
  if (isSameWords) return "In the words above.";
  const changes = [
    droppedWords > 0 ? `${countWords(droppedWords, "word")} left out` : "",
    addedWords > 0 ? `${countWords(addedWords, "word")} that ${addedWords === 1 ? "stands" : "stand"} only here` : "",
  ].filter(Boolean);
  return `${changes.join(", ")}:`;
}
