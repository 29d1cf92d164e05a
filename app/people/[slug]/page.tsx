import type { Metadata } from "next";
import { PersonDecisions, RestorePerson } from "@/app/decisions/person-decisions";
import { SaidHere } from "@/app/said-here";
import { findEditor } from "@/app/session";
import { NoPerson } from "@/components/people/no-person";
import { PersonSheet } from "@/components/people/person-sheet";
import { personAddress } from "@/lib/addresses";
import { type AddressQuery, readPersonQuery } from "@/lib/people/schema";
import { getArchive } from "@/lib/server";
import { loadPerson } from "./load-person";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<AddressQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const found = await loadPerson(slug, await searchParams);
  if (found.state === "rejected") return { title: `${found.name}: not a person`, robots: { index: false } };
  const { name, address } = found.person;
  const types = { "application/atom+xml": `${address}/feed.xml`, "application/json": `/api${address}` };
  return { title: name, description: `Articles that name ${name}`, alternates: { canonical: address, types } };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const [found, sources, editor] = await Promise.all([
    loadPerson(slug, await searchParams),
    getArchive().publications.listPublications(),
    findEditor(),
  ]);
  const editing = { back: personAddress(slug), isEditor: editor !== null };
  return (
    <>
      <SaidHere query={searchParams} path={editing.back} />
      {found.state === "rejected" ? (
        <NoPerson name={found.name}>
          <RestorePerson person={found} {...editing} />
        </NoPerson>
      ) : (
        <PersonSheet
          person={found.person}
          query={readPersonQuery(await searchParams)}
          publications={sources}
          corrections={<PersonDecisions person={found.person} {...editing} />}
        />
      )}
    </>
  );
}
