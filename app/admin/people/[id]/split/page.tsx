import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { splitPersonAction } from "@/app/_desk/people-actions";
import { orNotFound } from "@/app/_web/or-not-found";
import { type PageQuery, readPage } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { SplitForm } from "@/components/people-desk/split-form";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { personAddress, readId, splitAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { title: "Some mentions are someone else" };

type Props = { params: Promise<{ id: string }>; searchParams: PageQuery };

export default async function SplitPage({ params, searchParams }: Props) {
  const id = readId((await params).id) ?? notFound();
  await admitEditor(splitAddress(id));
  const { peopleDesk } = getArchive();
  const person = await peopleDesk.getPerson(id).catch(orNotFound);
  const page = readPage(await searchParams);
  const mentions = await peopleDesk.listMentions(person.id, page);
  return (
    <AdminPage current="/admin/people" path={splitAddress(id)} query={searchParams}>
      <PageHeader
        kicker="Some mentions are someone else"
        title={person.name}
        lead="Choose the mentions that belong to someone else, and say who. This lasts when documents are read again, and you can undo it."
      >
        <p>
          <a href={personAddress(person.slug)}>The person's page</a>
        </p>
      </PageHeader>
      <SplitForm person={person} articles={mentions.items} action={splitPersonAction} />
      <Pagination {...mentions} toHref={(number) => `${splitAddress(id)}?page=${number}`} />
    </AdminPage>
  );
}
