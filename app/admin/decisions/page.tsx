import type { Metadata } from "next";
import { undoDecisionAction } from "@/app/_desk/actions";
import { type PageQuery, readPage } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { DecisionList } from "@/components/decisions/decision-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { title: "Decisions" };

export default async function DecisionsPage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor("/admin/decisions");
  const page = readPage(await searchParams);
  const toHref = (number: number) => `/admin/decisions?page=${number}`;
  const { decisions, pageCount } = await getArchive().decisions.list({ page });
  return (
    <AdminPage current="/admin/decisions" path={toHref(page)} query={searchParams}>
      <PageHeader
        title="Decisions"
        lead="Each one still applies when the same document is read or uploaded again. You can undo any of them."
      />
      {decisions.length === 0 ? (
        <EmptyState title="Nothing has been decided yet.">
          <p>Confirm or reject a link, rename or merge a person, correct a title: it will be listed here.</p>
        </EmptyState>
      ) : (
        <DecisionList decisions={decisions} path={toHref(page)} undo={undoDecisionAction} />
      )}
      <Pagination page={page} pageCount={pageCount} toHref={toHref} />
    </AdminPage>
  );
}
