import type { Metadata } from "next";
import { SearchBox } from "@/components/layout/search-box";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

export default function NotFound() {
  return (
    <>
      <PageHeader
        title="There is nothing at this address"
        lead="It may have been mistyped. What the archive ever held keeps its address, also when it moves or is taken back."
      />
      <div className="max-w-[34rem]">
        <SearchBox size="large" />
      </div>
      <p className="mt-6">
        <a href="/issues">All issues</a>
      </p>
    </>
  );
}
