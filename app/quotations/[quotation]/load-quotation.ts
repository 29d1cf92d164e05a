import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { type Found, readForPage } from "@/app/_web/read-for-page";
import { readId } from "@/lib/addresses";
import type { QuotationView } from "@/lib/archive/reading/quotations/types";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";

/** The quotation of this id, once a request; an old one leads to the one that took its printings. */
export const loadQuotation = cache(async (segment: string): Promise<Found<QuotationView>> => {
  const id = readId(segment);
  if (id === null) notFound();
  const found = await readForPage(`/quotations/${segment}`, () => getArchive().quotations.getQuotation(id));
  if (found.isGone) return found;
  if (found.value.state === "moved") permanentRedirect(inLanguage(found.value.to));
  const { quotation } = found.value;
  if (quotation.address !== `/quotations/${segment}`) permanentRedirect(inLanguage(quotation.address));
  return { isGone: false, value: quotation };
});
