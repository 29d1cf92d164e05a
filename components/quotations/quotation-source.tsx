import type { QuotationRef } from "@/lib/archive/reading/quotations/types";

type QuotationSourceProps = { quotation: Pick<QuotationRef, "speaker" | "speakerPerson" | "outlet"> };

/** Who says it, with the way to the person, and through whom. */
export function QuotationSource({ quotation: { speaker, speakerPerson, outlet } }: QuotationSourceProps) {
  if (!speakerPerson && !speaker) return outlet ? `Attributed to ${outlet}` : "No article says whose words these are";
  return (
    <>
      {speakerPerson ? <a href={speakerPerson.address}>{speakerPerson.name}</a> : speaker}
      {outlet ? `, quoted by ${outlet}` : ""}
    </>
  );
}
