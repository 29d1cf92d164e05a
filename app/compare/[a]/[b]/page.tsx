import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { LinkDecision } from "@/app/_desk/link-decision";
import { SaidHere } from "@/app/_desk/said-here";
import { findAudience } from "@/app/_web/audience";
import { bounded } from "@/app/_web/bounded";
import type { PageQuery } from "@/app/_web/page-query";
import { readForPage } from "@/app/_web/read-for-page";
import { CompareView } from "@/components/compare/compare-view";
import { GonePage } from "@/components/layout/gone-page";
import { compareAddress, readId } from "@/lib/addresses";
import { AppError } from "@/lib/errors";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

type Props = { params: Promise<{ a: string; b: string }>; searchParams: PageQuery };

// Any two articles have such a page; search engines need none of them.
export function generateMetadata(): Metadata {
  return { title: words().compare.sideBySide, robots: { index: false } };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const [segments, audience] = await Promise.all([params, findAudience()]);
  const address = `/compare/${segments.a}/${segments.b}`;
  const found = await readForPage(address, async () => {
    const [a, b] = [readId(segments.a), readId(segments.b)];
    if (a === null || b === null || a === b) throw new AppError("not-found", "Two articles can be compared, by id.");
    if (compareAddress(a, b) !== address) permanentRedirect(inLanguage(compareAddress(a, b)));
    return bounded("compare", () => getArchive().compareArticles(a, b, audience));
  });
  if (found.isGone) return <GonePage {...found} />;
  return (
    <>
      <SaidHere query={searchParams} path={address} />
      <CompareView
        comparison={found.value}
        decide={({ linkId, status }) => (
          <LinkDecision linkId={linkId} status={status} back={address} isEditor={audience === "editors"} />
        )}
      />
    </>
  );
}
