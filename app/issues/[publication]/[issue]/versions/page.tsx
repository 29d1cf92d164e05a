import type { Metadata } from "next";
import { SaidHere } from "@/app/_desk/said-here";
import { decideOnVersion } from "@/app/_desk/version-decisions";
import { readForPage } from "@/app/_web/read-for-page";
import { findEditor } from "@/app/_web/session";
import { nameIssue } from "@/components/issues/name-issue";
import { GonePage } from "@/components/layout/gone-page";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { VersionList } from "@/components/versions/version-list";
import { versionsAddress } from "@/lib/addresses";
import type { AddressQuery } from "@/lib/archive/reading/issues/schema";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

type Props = { params: Promise<{ publication: string; issue: string }>; searchParams: Promise<AddressQuery> };

// The issue stands for its versions in search engines.
export const generateMetadata = (): Metadata => ({ title: words().versions.title, robots: { index: false } });

export default async function VersionsPage({ params, searchParams }: Props) {
  const { publication, issue } = await params;
  const address = versionsAddress(publication, issue);
  const [found, editor] = await Promise.all([
    readForPage(address, () => getArchive().issues.getIssue(publication, issue)),
    findEditor(),
  ]);
  if (found.isGone) return <GonePage {...found} />;
  const { title, lead } = words().versions;
  return (
    <>
      <SaidHere query={searchParams} path={address} />
      <PageHeader kicker={<Link href={found.value.address}>{nameIssue(found.value)}</Link>} title={title} lead={lead} />
      <VersionList versions={found.value.versions} decide={editor ? decideOnVersion(address) : undefined} />
    </>
  );
}
