import type { Metadata } from "next";
import { mergePeopleAction } from "@/app/_desk/actions";
import { keepApartAction } from "@/app/_desk/people-actions";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { AuthorityForms } from "@/components/people-desk/authority-forms";
import { TwinsList } from "@/components/people-desk/twins-list";
import { countWords } from "@/components/ui/count-words";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { title: "People, for editors" };

const PATH = "/admin/people";

export default async function AdminPeoplePage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor(PATH);
  const { peopleDesk } = getArchive();
  const [review, twins] = [await peopleDesk.countReview(), await peopleDesk.listTwins()];
  return (
    <AdminPage current={PATH} query={searchParams}>
      <PageHeader title="People" lead="Correct who is who. Changes last and can be undone." />
      <div className="grid gap-12">
        <section aria-labelledby="review">
          <SectionHeading id="review" aside={<a href="/admin/people/review">Review them</a>}>
            Names to review
          </SectionHeading>
          <p>
            {countWords(review.open, "name")} that could be more than one person,{" "}
            {countWords(review.waiting, "new name")} that may be no person's.
          </p>
        </section>
        <section aria-labelledby="twins">
          <SectionHeading id="twins" aside={countWords(twins.length, "pair")}>
            Likely twins
          </SectionHeading>
          {twins.length === 0 ? <p>No two entries look like the same person.</p> : null}
          <TwinsList twins={twins} back={PATH} merge={mergePeopleAction} keepApart={keepApartAction} />
        </section>
        <section aria-labelledby="authority">
          <SectionHeading id="authority">Authority file</SectionHeading>
          <AuthorityForms address="/api/authority" />
        </section>
      </div>
    </AdminPage>
  );
}
