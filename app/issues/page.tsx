import type { Metadata } from "next";
import { IssueBrowser } from "@/components/issues/issue-browser";
import { PublicationList } from "@/components/issues/publication-list";
import { countWords } from "@/components/ui/count-words";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { type AddressQuery, readIssueQuery } from "@/lib/archive/reading/issues/schema";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = {
  title: "Issues",
  alternates: { canonical: "/issues", types: { "application/json": "/api/issues" } },
};

export default async function IssuesPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const { issues, publications } = getArchive();
  const query = readIssueQuery(await searchParams, null);
  const [list, counts, all] = await Promise.all([
    issues.listIssues(query),
    issues.countByMonth(),
    publications.listPublications(),
  ]);
  return (
    <>
      <PageHeader title="Issues" lead="Every issue as it was published, by publication and by date." />
      <section aria-labelledby="publications-heading" className="mb-6 md:mb-14">
        <SectionHeading id="publications-heading" aside={countWords(all.length, "publication")}>
          Publications
        </SectionHeading>
        <PublicationList publications={all} />
      </section>
      <IssueBrowser list={list} counts={counts} query={query} />
    </>
  );
}
