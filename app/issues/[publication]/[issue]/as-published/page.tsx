import type { Metadata } from "next";
import { readForPage } from "@/app/_web/read-for-page";
import { PublishedView } from "@/components/issues/published-view";
import { GonePage } from "@/components/layout/gone-page";
import { issueAddress } from "@/lib/addresses";
import { type AddressQuery, readPart } from "@/lib/archive/reading/issues/schema";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

type Props = { params: Promise<{ publication: string; issue: string }>; searchParams: Promise<AddressQuery> };

// The articles stand for the issue in search engines; this is the same words again.
export const generateMetadata = (): Metadata => ({ title: words().issues.asPublished, robots: { index: false } });

export default async function AsPublishedPage({ params, searchParams }: Props) {
  const { publication, issue } = await params;
  const part = readPart(await searchParams);
  const address = issueAddress(publication, issue);
  const { issues } = getArchive();
  const found = await readForPage(`${address}/as-published`, async () => ({
    issue: await issues.getIssue(publication, issue),
    form: await issues.getPublishedForm(publication, issue, part),
  }));
  return found.isGone ? <GonePage {...found} /> : <PublishedView {...found.value} part={part} />;
}
