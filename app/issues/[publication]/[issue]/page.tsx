import type { Metadata } from "next";
import { describeGone } from "@/app/_web/read-for-page";
import { findEditor } from "@/app/_web/session";
import { CitationTags } from "@/components/citations/citation-tags";
import { CiteAndKeep } from "@/components/citations/cite-and-keep";
import { DownloadLinks } from "@/components/citations/download-links";
import { Crumbs } from "@/components/issues/crumbs";
import { IssueContents } from "@/components/issues/issue-contents";
import { IssueHeader } from "@/components/issues/issue-header";
import { IssueNeighbours } from "@/components/issues/issue-neighbours";
import { IssueOriginals } from "@/components/issues/issue-originals";
import { listCrumbs } from "@/components/issues/list-crumbs";
import { nameIssue } from "@/components/issues/name-issue";
import { GonePage } from "@/components/layout/gone-page";
import { formatDate } from "@/components/ui/format-date";
import { IssueVersions } from "@/components/versions/issue-versions";
import { readSettings } from "@/lib/env";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";
import { loadIssue } from "./load-issue";

type Props = { params: Promise<{ publication: string; issue: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { publication, issue } = await params;
  const found = await loadIssue(publication, issue);
  if (found.isGone) return describeGone(found);
  const { address, date } = found.value;
  const title = [nameIssue(found.value), date ? formatDate(date) : words().parts.undated].join(", ");
  return { title, alternates: { canonical: inLanguage(address), types: { "application/json": `/api${address}` } } };
}

export default async function IssuePage({ params }: Props) {
  const { publication, issue } = await params;
  const [found, editor] = await Promise.all([loadIssue(publication, issue), findEditor()]);
  if (found.isGone) return <GonePage {...found} />;
  const { siteUrl } = readSettings();
  const citable = getArchive().citations.issue(found.value, siteUrl);
  return (
    <div className="max-w-[52rem]">
      <CitationTags {...citable} />
      <Crumbs crumbs={listCrumbs(found.value)} siteUrl={siteUrl} />
      <IssueHeader issue={found.value} />
      <IssueVersions issue={found.value} />
      <div className="grid gap-12">
        <IssueContents articles={found.value.articles} />
        <IssueOriginals issue={found.value} isForEditors={editor !== null} />
        <CiteAndKeep source={citable.source} address={found.value.address}>
          <DownloadLinks address={found.value.address} />
        </CiteAndKeep>
      </div>
      <IssueNeighbours previous={found.value.previous} next={found.value.next} />
    </div>
  );
}
