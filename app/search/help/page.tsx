import type { Metadata } from "next";
import { SearchForm } from "@/components/search/search-form";
import { SearchHelp } from "@/components/search/search-help";
import { PageHeader } from "@/components/ui/page-header";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

export function generateMetadata(): Metadata {
  const { title, description } = words().search.help;
  return { title, description, alternates: { canonical: inLanguage("/search/help") } };
}

export default function SearchHelpPage() {
  return (
    <>
      <PageHeader title={words().search.help.title} />
      <SearchForm query="" sort="relevance" />
      <SearchHelp notes={[]} />
    </>
  );
}
