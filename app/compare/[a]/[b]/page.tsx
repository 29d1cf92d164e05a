import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { readForPage } from "@/app/read-for-page";
import { CompareView } from "@/components/compare/compare-view";
import { GonePage } from "@/components/layout/gone-page";
import { compareAddress, readId } from "@/lib/addresses";
import { getArchive } from "@/lib/server";

type Props = { params: Promise<{ a: string; b: string }> };

// Any two articles have such a page; search engines need none of them.
export const metadata: Metadata = { title: "Side by side", robots: { index: false } };

export default async function ComparePage({ params }: Props) {
  const segments = await params;
  const [a, b] = [readId(segments.a), readId(segments.b)];
  if (a === null || b === null || a === b) notFound();
  const address = compareAddress(a, b);
  if (address !== `/compare/${segments.a}/${segments.b}`) permanentRedirect(address);
  const found = await readForPage(address, () => getArchive().articles.compareArticles(a, b));
  return found.isGone ? <GonePage words={found.words} /> : <CompareView comparison={found.value} />;
}
