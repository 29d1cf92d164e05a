import type { Metadata } from "next";
import { IssueBrowser } from "@/components/issues/issue-browser";
import { PublicationList } from "@/components/issues/publication-list";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { type AddressQuery, readIssueQuery } from "@/lib/archive/reading/issues/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

export const generateMetadata = (): Metadata => ({
  title: words().issues.title,
  alternates: { canonical: inLanguage("/issues"), types: { "application/json": "/api/issues" } },
});

export default async function IssuesPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const { issues, publications } = getArchive();
  const query = readIssueQuery(await searchParams, null);
  const [list, counts, all] = await Promise.all([
    issues.listIssues(query),
    issues.countByMonth(),
    publications.listPublications(),
  ]);
  const says = words().issues;
  return (
    <>
      <PageHeader title={says.title} lead={says.lead} />
      <section aria-labelledby="publications-heading" className="mb-6 md:mb-14">
        <SectionHeading id="publications-heading" aside={words().parts.publications(all.length)}>
          {says.publications}
        </SectionHeading>
        <PublicationList publications={all} />
      </section>
      <IssueBrowser list={list} counts={counts} query={query} />
    </>
  );
}
