import type { QuotedMention } from "@/lib/analysis/people/quote-mention";

/** The sentence a name stands in, the name set off. */
export function MentionQuote({ quote: { before, inside, after } }: { quote: QuotedMention }) {
  return (
    <span className="min-w-0 font-serif">
      {before}
      <mark className="bg-mark px-0.5 text-ink">{inside}</mark>
      {after}
    </span>
  );
}
