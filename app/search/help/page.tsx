import type { Metadata } from "next";
import { SearchForm } from "@/components/search/search-form";
import { SearchHelp } from "@/components/search/search-help";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = {
  title: "How to search",
  description: "Everything the search box understands: words, dates, people, publications and parts of an article.",
};

export default function SearchHelpPage() {
  return (
    <>
      <PageHeader title="How to search" />
      <SearchForm query="" sort="relevance" />
      <SearchHelp notes={[]} />
    </>
  );
}
