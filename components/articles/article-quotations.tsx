import type { ReactNode } from "react";
import { OutletLink } from "@/components/outlets/outlet-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/sentence";
import type { QuotationView } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

// Shorter ones are turns of phrase in quotation marks.
const MIN_WORDS = 5;

/** What the article quotes directly, with the speaker and the outlet it names. */
export function ArticleQuotations({ quotations }: { quotations: QuotationView[] }) {
  const shown = quotations.filter((quotation) => quotation.wordCount >= MIN_WORDS);
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={words().articles.quotations.count(shown.length)}>
      <ul className="grid gap-3">
        {shown.map((quotation) => (
          <li key={quotation.start}>
            <blockquote className="font-serif">“{quotation.text}”</blockquote>
            <p className="text-note text-ink-soft">
              <Source quotation={quotation} />
              {quotation.sharedAddress ? (
                <>
                  {". "}
                  <Link href={quotation.sharedAddress}>{words().articles.quotations.whoElse}</Link>
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
  const { noSpeaker, quotedBy, said } = words().articles.quotations;
  if (!speaker) return link === null ? noSpeaker : <Sentence of={quotedBy(link)} />;
  const who = speakerPerson ? <Link href={speakerPerson.address}>{speakerPerson.name}</Link> : speaker;
  return (
    <>
      {link === null ? who : <Sentence of={said<ReactNode>(who, link)} />}
      {speakerReason ? ` (${speakerReason.words})` : ""}
    </>
  );
}
