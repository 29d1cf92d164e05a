import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { JobList } from "@/components/jobs/job-list";
import { JobWatch } from "@/components/jobs/job-watch";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { getArchive } from "@/lib/server";
import { decideJobAction } from "./actions";

export const metadata: Metadata = { title: "Jobs" };

const PATH = "/admin/jobs";

export default async function JobsPage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor(PATH);
  const { jobs } = getArchive();
  const [{ mark }, { total, jobs: shown }] = [await jobs.getStatus(), await jobs.list()];
  return (
    <AdminPage current={PATH} query={searchParams}>
      <PageHeader title="Jobs" lead="What is being read, linked and published, and what waits or has failed.">
        <p className="text-plain">
          {countWords(total, "job")}. <a href={PATH}>Look again</a>
        </p>
      </PageHeader>
      {total === 0 ? (
        <EmptyState title="Everything is done.">
          Imports, and changes that links have to follow, stand here until they are.
        </EmptyState>
      ) : (
        <JobList jobs={shown} path={PATH} decide={decideJobAction} />
      )}
      <JobWatch mark={mark} />
    </AdminPage>
  );
}
