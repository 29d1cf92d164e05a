import type { Metadata } from "next";
import { LinkDecision } from "@/app/_desk/link-decision";
import { type PageQuery, readPage } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { LinkWays, OpenLinkList } from "@/components/decisions/open-link-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { title: "Links to decide" };

const LEADS = {
  suggested:
    "Pairs of articles that may report the same event, but are not certain enough to show to readers. The least certain come first: your decision helps most there.",
  shown:
    "Links readers are shown, drawn without regard to how sure they are: what you decide of them measures all of them.",
};

export default async function LinksPage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor("/admin/links");
  const query = await searchParams;
  const of = query.of === "shown" ? "shown" : "suggested";
  const toHref = (page: number) => `/admin/links?of=${of}&page=${page}`;
  const { links, total, page, pageCount } = await getArchive().decisions.listOpenLinks({ of, page: readPage(query) });
  return (
    <AdminPage current="/admin/links" path={toHref(page)} query={searchParams}>
      <PageHeader title="Links to decide" lead={LEADS[of]}>
        <LinkWays current={of} />
      </PageHeader>
      {links.length === 0 ? (
        <EmptyState title={total === 0 ? "No link waits for a word." : "All of this page is decided."} />
      ) : (
        <OpenLinkList
          links={links}
          total={total}
          decide={({ id }) => <LinkDecision linkId={id} status="found" back={toHref(page)} isEditor />}
        />
      )}
      <Pagination page={page} pageCount={pageCount} toHref={toHref} />
    </AdminPage>
  );
}
