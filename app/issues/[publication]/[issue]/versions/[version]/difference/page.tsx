import type { Metadata } from "next";
import { readForPage } from "@/app/_web/read-for-page";
import { readVersionKey, type VersionParams } from "@/app/_web/read-version-key";
import { GonePage } from "@/components/layout/gone-page";
import { VersionDifference } from "@/components/versions/version-difference";
import { versionsAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

export const generateMetadata = (): Metadata => ({ title: words().versions.differences, robots: { index: false } });

export default async function DifferencePage({ params }: { params: Promise<VersionParams> }) {
  const asked = await params;
  const address = `${versionsAddress(asked.publication, asked.issue)}/${asked.version}/difference`;
  const found = await readForPage(address, async () => getArchive().versions.getDifference(readVersionKey(asked)));
  return found.isGone ? <GonePage {...found} /> : <VersionDifference {...found.value} />;
}
