import type { Metadata } from "next";
import { cache } from "react";
import { decideOnPublication } from "@/app/_desk/publication-decisions";
import { SaidHere } from "@/app/_desk/said-here";
import { describeGone, readForPage } from "@/app/_web/read-for-page";
import { findEditor } from "@/app/_web/session";
import { IssueBrowser } from "@/components/issues/issue-browser";
import { IssueGaps } from "@/components/issues/issue-gaps";
import { PublicationHeader } from "@/components/issues/publication-header";
import { PublicationNames } from "@/components/issues/publication-names";
import { GonePage } from "@/components/layout/gone-page";
import { publicationAddress } from "@/lib/addresses";
import { type AddressQuery, readIssueQuery } from "@/lib/archive/reading/issues/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";

type Props = { params: Promise<{ publication: string }>; searchParams: Promise<AddressQuery> };

const loadPublication = cache((slug: string) =>
  readForPage(publicationAddress(slug), () => getArchive().publications.getPublication(slug)),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadPublication((await params).publication);
  if (found.isGone) return describeGone(found);
  const { name, address } = found.value;
  const types = { "application/json": `/api${address}`, "application/atom+xml": `${address}/feed.xml` };
  return { title: name, alternates: { canonical: inLanguage(address), types } };
}

export default async function PublicationPage({ params, searchParams }: Props) {
  const { publication: slug } = await params;
  const [found, editor] = await Promise.all([loadPublication(slug), findEditor()]);
  if (found.isGone) return <GonePage {...found} />;
  const publication = found.value;
  const decisions = editor === null ? null : await decideOnPublication(publication);
  const { issues, publications } = getArchive();
  const query = readIssueQuery(await searchParams, slug);
  const [list, counts, gaps] = await Promise.all([
    issues.listIssues(query),
    issues.countByMonth(slug),
    publications.listGaps(slug, query.year),
  ]);
  return (
    <>
      <SaidHere query={searchParams} path={publication.address} />
      <PublicationHeader publication={publication} />
      <PublicationNames names={publication.alsoCalled} decide={decisions?.decide} />
      {decisions?.merge}
      <IssueGaps gaps={gaps} />
      <IssueBrowser list={list} counts={counts} query={query} />
    </>
  );
}
