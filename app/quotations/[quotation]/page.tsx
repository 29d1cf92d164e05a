import type { Metadata } from "next";
import { describeGone } from "@/app/_web/read-for-page";
import { CitationTags } from "@/components/citations/citation-tags";
import { CiteAndKeep } from "@/components/citations/cite-and-keep";
import { GonePage } from "@/components/layout/gone-page";
import { QuotationSheet } from "@/components/quotations/quotation-sheet";
import { readSettings } from "@/lib/env";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";
import { loadQuotation } from "./load-quotation";

type Props = { params: Promise<{ quotation: string }> };

const TITLE_CHARS = 70;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadQuotation((await params).quotation);
  if (found.isGone) return describeGone(found);
  const { text, address, articleCount } = found.value;
  const says = words().quotations;
  const title = text.length <= TITLE_CHARS ? text : `${text.slice(0, TITLE_CHARS).replace(/\s+\S*$/, "")} …`;
  return {
    title: says.quoted(title),
    description: says.printedByArticles(articleCount),
    alternates: { canonical: inLanguage(address), types: { "application/json": `/api${address}` } },
  };
}

export default async function QuotationPage({ params }: Props) {
  const found = await loadQuotation((await params).quotation);
  if (found.isGone) return <GonePage {...found} />;
  const citable = getArchive().citations.quotation(found.value, readSettings().siteUrl);
  return (
    <>
      <CitationTags {...citable} />
      <QuotationSheet
        quotation={found.value}
        cite={<CiteAndKeep source={citable.source} address={found.value.address} />}
      />
    </>
  );
}
