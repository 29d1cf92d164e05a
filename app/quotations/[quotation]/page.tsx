import type { Metadata } from "next";
import { describeGone } from "@/app/_web/read-for-page";
import { GonePage } from "@/components/layout/gone-page";
import { QuotationSheet } from "@/components/quotations/quotation-sheet";
import { loadQuotation } from "./load-quotation";

type Props = { params: Promise<{ quotation: string }> };

const TITLE_CHARS = 70;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadQuotation((await params).quotation);
  if (found.isGone) return describeGone(found);
  const { text, address, articleCount } = found.value;
  const title = text.length <= TITLE_CHARS ? text : `${text.slice(0, TITLE_CHARS).replace(/\s+\S*$/, "")} …`;
  return {
    title: `“${title}”`,
    description: `A quotation printed by ${articleCount} articles`,
    alternates: { canonical: address, types: { "application/json": `/api${address}` } },
  };
}

export default async function QuotationPage({ params }: Props) {
  const found = await loadQuotation((await params).quotation);
  if (found.isGone) return <GonePage {...found} />;
  return <QuotationSheet quotation={found.value} />;
}
