import { readFile } from "node:fs/promises";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartGallery } from "@/components/parts/part-gallery";
import { TokenList } from "@/components/parts/token-list";
import { PageHeader } from "@/components/ui/page-header";
import { readTokens } from "./read-tokens";

export const metadata: Metadata = { title: "Parts", robots: { index: false } };

/** For those who build pages: there while they develop, and not in production. */
export default async function PartsPage() {
  if (process.env.NODE_ENV === "production") notFound();
  const tokens = readTokens(await readFile("app/tokens.css", "utf8"));
  return (
    <>
      <PageHeader title="Parts" lead="What pages are made of. docs/design.md says what each is for." />
      <TokenList tokens={tokens} />
      <PartGallery />
    </>
  );
}
