import type { Metadata } from "next";
import { type PageQuery, readPage } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { INBOX_KINDS } from "@/components/inbox/inbox-kinds";
import { InboxList } from "@/components/inbox/inbox-list";
import { InboxTabs } from "@/components/inbox/inbox-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { inboxKind } from "@/lib/archive/desk/inbox/types";
import { getArchive } from "@/lib/server";
import { decideInboxAction } from "./actions";

export const metadata: Metadata = { title: "Inbox" };

export default async function InboxPage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor("/admin/inbox");
  const query = await searchParams;
  const wanted = inboxKind.safeParse(query.kind);
  const inbox = await getArchive().inbox.list(wanted.success ? wanted.data : null, readPage(query));
  const { kind, counts, items, page, pageCount, total } = inbox;
  const toHref = (number: number) => `/admin/inbox?kind=${kind}&page=${number}`;
  const path = page > 1 ? toHref(page) : `/admin/inbox?kind=${kind}`;
  return (
    <AdminPage current="/admin/inbox" path={path} query={searchParams}>
      <PageHeader title="Inbox" lead={INBOX_KINDS[kind].lead} />
      <InboxTabs current={kind} counts={counts} />
      {items.length === 0 ? (
        <EmptyState title={total === 0 ? "Nothing waits here." : "All of this page is decided."} />
      ) : (
        <InboxList kind={kind} items={items} back={path} action={decideInboxAction} />
      )}
      <Pagination page={page} pageCount={pageCount} toHref={toHref} />
    </AdminPage>
  );
}
