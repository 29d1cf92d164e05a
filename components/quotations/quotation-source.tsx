import type { ReactNode } from "react";
import { OutletLink } from "@/components/outlets/outlet-link";
import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/sentence";
import type { QuotationRef } from "@/lib/archive/reading/quotations/types";
import { words } from "@/messages/words";

type QuotationSourceProps = { quotation: Pick<QuotationRef, "speaker" | "speakerPerson" | "outlet" | "outletSlug"> };

/** Who says it, with the way to the person, and through whom. */
export function QuotationSource({ quotation: { speaker, speakerPerson, outlet, outletSlug } }: QuotationSourceProps) {
  const says = words();
  const link = outlet === null ? null : <OutletLink key="outlet" name={outlet} slug={outletSlug} />;
  if (!speakerPerson && !speaker) {
    return link === null ? says.quotations.nobodySays : <Sentence of={says.quotations.attributed<ReactNode>(link)} />;
  }
  const who = speakerPerson ? (
    <Link key="who" href={speakerPerson.address}>
      {speakerPerson.name}
    </Link>
  ) : (
    speaker
  );
  return link === null ? who : <Sentence of={says.articles.quotations.said<ReactNode>(who, link)} />;
}
