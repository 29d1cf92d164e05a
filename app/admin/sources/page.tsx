import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { JobWatch } from "@/components/jobs/job-watch";
import { SourceForm } from "@/components/sources/source-form";
import { SourceList } from "@/components/sources/source-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { getArchive } from "@/lib/server";
import { addSourceAction, decideSourceAction, editSourceAction } from "./actions";

export const metadata: Metadata = { title: "Sources" };

const PATH = "/admin/sources";

export default async function SourcesPage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor(PATH);
  const { sources, jobs } = getArchive();
  const [{ mark }, found] = [await jobs.getStatus(), await sources.list()];
  return (
    <AdminPage current={PATH} query={searchParams}>
      <PageHeader
        title="Sources"
        lead="Feeds, pages and mailboxes that are checked for new issues on a schedule, and addresses that take mail."
      />
      {found.length === 0 ? (
        <EmptyState title="There are no sources yet.">
          Add a feed, an archive page, a mailbox or an address for mail below. What is new is imported by itself.
        </EmptyState>
      ) : (
        <SourceList sources={found} path={PATH} decide={decideSourceAction} edit={editSourceAction} />
      )}
      <section aria-labelledby="add-source" className="mt-12">
        <SectionHeading id="add-source">Add a source</SectionHeading>
        <SourceForm path={PATH} action={addSourceAction} />
      </section>
      <JobWatch mark={mark} />
    </AdminPage>
  );
}
