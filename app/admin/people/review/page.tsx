import type { Metadata } from "next";
import { rejectPersonAction } from "@/app/_desk/actions";
import { confirmPersonAction, decideMentionsAction } from "@/app/_desk/people-actions";
import { type PageQuery, readPage } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { OpenNames } from "@/components/people-desk/open-names";
import { WaitingList } from "@/components/people-desk/waiting-list";
import { countWords } from "@/components/ui/count-words";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { title: "Names to review" };

const PATH = "/admin/people/review";

export default async function ReviewPage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor(PATH);
  const page = readPage(await searchParams);
  const { peopleDesk } = getArchive();
  const [open, waiting] = [await peopleDesk.listOpenNames(page), await peopleDesk.listWaiting(page)];
  const pageCount = Math.max(open.pageCount, waiting.pageCount);
  const toHref = (number: number) => `${PATH}?page=${number}`;
  const back = page > 1 ? toHref(page) : PATH;
  return (
    <AdminPage current="/admin/people" path={PATH} query={searchParams}>
      <PageHeader
        title="Names to review"
        lead="Names the program could not decide alone. Readers see them as plain text until you say who they are."
      />
      <div className="grid gap-12">
        <section aria-labelledby="open">
          <SectionHeading id="open" aside={countWords(open.total, "name")}>
            Could be more than one person
          </SectionHeading>
          {open.items.length === 0 ? <p>Nothing is open.</p> : null}
          <OpenNames names={open.items} back={back} action={decideMentionsAction} />
        </section>
        <section aria-labelledby="waiting">
          <SectionHeading id="waiting" aside={countWords(waiting.total, "name")}>
            Possibly not a person
          </SectionHeading>
          {waiting.items.length === 0 ? <p>Nobody waits.</p> : null}
          <WaitingList people={waiting.items} back={back} confirm={confirmPersonAction} reject={rejectPersonAction} />
        </section>
      </div>
      <Pagination page={page} pageCount={pageCount} toHref={toHref} />
    </AdminPage>
  );
}
