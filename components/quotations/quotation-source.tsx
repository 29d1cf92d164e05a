import { OutletLink } from "@/components/outlets/outlet-link";
import type { QuotationRef } from "@/lib/archive/reading/quotations/types";

type QuotationSourceProps = { quotation: Pick<QuotationRef, "speaker" | "speakerPerson" | "outlet" | "outletSlug"> };

/** Who says it, with the way to the person, and through whom. */
export function QuotationSource({ quotation: { speaker, speakerPerson, outlet, outletSlug } }: QuotationSourceProps) {
  const link = outlet === null ? null : <OutletLink name={outlet} slug={outletSlug} />;
  if (!speakerPerson && !speaker) {
    return link === null ? "No article says whose words these are" : <>Attributed to {link}</>;
  }
  return (
    <>
      {speakerPerson ? <a href={speakerPerson.address}>{speakerPerson.name}</a> : speaker}
      {link === null ? null : <>, quoted by {link}</>}
    </>
  );
}
