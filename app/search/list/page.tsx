import type { Metadata } from "next";
import { bounded } from "@/app/_web/bounded";
import type { PageQuery } from "@/app/_web/page-query";
import { ListForms } from "@/components/search/list-forms";
import { ListRows } from "@/components/search/list-rows";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { readList } from "@/lib/analysis/search/read-list";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

/** Lines answered on the page, whose list stands in its address; a file of more is answered as a table for a spreadsheet. */
const MAX_SHOWN = 50;

export function generateMetadata(): Metadata {
  const { title, lead } = words().search.list;
  return { title, description: lead, robots: { index: false, follow: true } };
}

export default async function SearchListPage({ searchParams }: { searchParams: PageQuery }) {
  const { list } = await searchParams;
  const text = typeof list === "string" ? list : "";
  const { lines, leftOut } = readList(text, false);
  const shown = lines.slice(0, MAX_SHOWN);
  const rows = shown.length === 0 ? [] : await bounded("list", () => getArchive().search.searchList(shown));
  const says = words().search;
  return (
    <>
      <PageHeader kicker={<Link href="/search">{says.title}</Link>} title={says.list.title} lead={says.list.lead} />
      <ListForms text={text} />
      {rows.length > 0 ? <ListRows rows={rows} lines={shown} leftOut={lines.length - shown.length + leftOut} /> : null}
    </>
  );
}
