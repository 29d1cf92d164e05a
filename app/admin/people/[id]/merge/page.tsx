import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { mergePeopleAction } from "@/app/_desk/actions";
import { orNotFound } from "@/app/_web/or-not-found";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { BackField } from "@/components/decisions/back-field";
import { MergeChoices } from "@/components/decisions/merge-choices";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { mergeAddress, personAddress, readId } from "@/lib/addresses";
import { toLocalPath } from "@/lib/archive/accounts/local-path";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { title: "The same person as another" };

type Props = { params: Promise<{ id: string }>; searchParams: PageQuery };

export default async function MergePage({ params, searchParams }: Props) {
  const id = readId((await params).id) ?? notFound();
  await admitEditor(mergeAddress(id));
  const query = await searchParams;
  const typed = String(query.q ?? "").slice(0, 200);
  const { person, isWaiting, candidates } = await getArchive().people.listMergeCandidates(id, typed).catch(orNotFound);
  return (
    <AdminPage current="/admin/people" path={mergeAddress(id)} query={searchParams}>
      <PageHeader
        kicker="The same person as another"
        title={person.name}
        lead="The two become one person. All mentions count for it, and the other address redirects. You can undo this."
      >
        <p>
          <a href={personAddress(person.slug)}>The person's page</a>
        </p>
      </PageHeader>
      <form className="mb-8 flex max-w-measure flex-wrap items-end gap-3">
        {query.back ? <BackField path={toLocalPath(query.back)} /> : null}
        <Field name="q" type="search" label="Another person: a name or a page address" defaultValue={typed} />
        <Button>Look</Button>
      </form>
      {candidates.length === 0 ? (
        <EmptyState title={typed ? "Nobody fits this." : "Nobody shares a word of the name."} />
      ) : (
        <MergeChoices
          person={person}
          candidates={candidates}
          isWaiting={isWaiting}
          back={query.back ? toLocalPath(query.back) : null}
          action={mergePeopleAction}
        />
      )}
    </AdminPage>
  );
}
