import type { Metadata } from "next";
import { AboutText } from "@/components/home/about-text";
import { PageHeader } from "@/components/ui/page-header";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = {
  title: "How this archive works",
  alternates: { canonical: "/about", types: { "application/json": "/api" } },
};

export default async function AboutPage() {
  const publications = await getArchive().publications.listPublications();
  return (
    <article>
      <PageHeader
        title="How this archive works"
        lead="“Backfile” is a librarian’s word for the back issues of a periodical. This archive splits them into articles and shows the reason for every tag and link."
      />
      <AboutText publications={publications} />
    </article>
  );
}
