import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { readForPage } from "@/app/read-for-page";
import { CompareView } from "@/components/compare/compare-view";
import { GonePage } from "@/components/layout/gone-page";
import { compareAddress, readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Props = { params: Promise<{ a: string; b: string }> };

// Any two articles have such a page; search engines need none of them.
export const metadata: Metadata = { title: "Side by side", robots: { index: false } };

export default async function ComparePage({ params }: Props) {
  const segments = await params;
  const address = `/compare/${segments.a}/${segments.b}`;
  const found = await readForPage(address, async () => {
    const [a, b] = [readId(segments.a), readId(segments.b)];
    if (a === null || b === null || a === b) throw new AppError("not-found", "Two articles can be compared, by id.");
    if (compareAddress(a, b) !== address) permanentRedirect(compareAddress(a, b));
    return getArchive().articles.compareArticles(a, b);
  });
  return found.isGone ? <GonePage {...found} /> : <CompareView comparison={found.value} />;
}
