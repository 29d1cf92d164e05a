import type { Metadata } from "next";
import { AboutText } from "@/components/home/about-text";
import { PageHeader } from "@/components/ui/page-header";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

export function generateMetadata(): Metadata {
  const canonical = inLanguage("/about");
  return { title: words().layout.howItWorks, alternates: { canonical, types: { "application/json": "/api" } } };
}

export default async function AboutPage() {
  const publications = await getArchive().publications.listPublications();
  return (
    <article>
      <PageHeader title={words().layout.howItWorks} lead={words().home.about.lead} />
      <AboutText publications={publications} />
    </article>
  );
}
