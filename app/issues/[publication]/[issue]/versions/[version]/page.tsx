import type { Metadata } from "next";
import { readForPage } from "@/app/_web/read-for-page";
import { readVersionKey, type VersionParams } from "@/app/_web/read-version-key";
import { GonePage } from "@/components/layout/gone-page";
import { OlderVersion } from "@/components/versions/older-version";
import { versionsAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

// The version that is shown stands for it in search engines.
export const generateMetadata = (): Metadata => ({ title: words().versions.older, robots: { index: false } });

export default async function VersionPage({ params }: { params: Promise<VersionParams> }) {
  const asked = await params;
  const address = `${versionsAddress(asked.publication, asked.issue)}/${asked.version}`;
  const found = await readForPage(address, async () => getArchive().versions.getVersion(readVersionKey(asked)));
  return found.isGone ? <GonePage {...found} /> : <OlderVersion {...found.value} />;
}
