import { OutletLink } from "@/components/outlets/outlet-link";
import { countWords } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import type { QuotationView } from "@/lib/archive/reading/articles/types";

// Shorter ones are turns of phrase in quotation marks.
const MIN_WORDS = 5;

/** What the article quotes directly, with the speaker and the outlet it names. */
export function ArticleQuotations({ quotations }: { quotations: QuotationView[] }) {
  const shown = quotations.filter((quotation) => quotation.wordCount >= MIN_WORDS);
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={countWords(shown.length, "direct quotation")}>
      <ul className="grid gap-3">
        {shown.map((quotation) => (
          <li key={quotation.start}>
            <blockquote className="font-serif">“{quotation.text}”</blockquote>
            <p className="text-[0.8125rem] text-ink-soft">
              <Source quotation={quotation} />
              {quotation.sharedAddress ? (
                <>
                  {". "}
                  <a href={quotation.sharedAddress}>Who else prints it</a>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Source({ quotation }: { quotation: QuotationView }) {
  const { speaker, speakerPerson, speakerReason, outlet, outletSlug } = quotation;
  const link = outlet === null ? null : <OutletLink name={outlet} slug={outletSlug} />;
  if (!speaker) return link === null ? "The text does not say who speaks" : <>Quoted by {link}</>;
  return (
    <>
      {speakerPerson ? <a href={speakerPerson.address}>{speakerPerson.name}</a> : speaker}
      {link === null ? null : <>, as quoted by {link}</>}
      {speakerReason ? ` (${speakerReason.words})` : ""}
    </>
  );
}
