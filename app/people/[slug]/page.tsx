import type { Metadata } from "next";
import { PersonDecisions, RestorePerson } from "@/app/decisions/person-decisions";
import { describeGone } from "@/app/read-for-page";
import { SaidHere } from "@/app/said-here";
import { findEditor } from "@/app/session";
import { GonePage } from "@/components/layout/gone-page";
import { HiddenPerson } from "@/components/people/hidden-person";
import { NoPerson } from "@/components/people/no-person";
import { personHref } from "@/components/people/people-href";
import { PersonSheet } from "@/components/people/person-sheet";
import { personAddress } from "@/lib/addresses";
import { type AddressQuery, readPersonQuery } from "@/lib/people/schema";
import { getArchive } from "@/lib/server";
import { loadPerson } from "./load-person";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<AddressQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const found = await loadPerson(slug, await searchParams);
  if (found.isGone) return describeGone(found);
  const { value } = found;
  if (value.state === "rejected") return { title: `${value.name}: not a person`, robots: { index: false } };
  if (value.state === "hidden") return { title: "Not shown", robots: { index: false } };
  const { name, address } = value.person;
  const feed = personHref(`${address}/feed.xml`, { ...readPersonQuery(await searchParams), page: 1 });
  const types = { "application/atom+xml": feed, "application/json": `/api${address}` };
  return { title: name, description: `Articles that name ${name}`, alternates: { canonical: address, types } };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const [found, sources, editor] = await Promise.all([
    loadPerson(slug, await searchParams),
    getArchive().publications.listPublications(),
    findEditor(),
  ]);
  if (found.isGone) return <GonePage {...found} />;
  const { value } = found;
  const editing = { back: personAddress(slug), isEditor: editor !== null };
  return (
    <>
      <SaidHere query={searchParams} path={editing.back} />
      {value.state === "rejected" ? (
        <NoPerson name={value.name}>
          <RestorePerson person={value} {...editing} />
        </NoPerson>
      ) : null}
      {value.state === "hidden" ? (
        <HiddenPerson notice={value.notice}>
          <RestorePerson person={value} {...editing} />
        </HiddenPerson>
      ) : null}
      {value.state === "active" ? (
        <PersonSheet
          person={value.person}
          query={readPersonQuery(await searchParams)}
          publications={sources}
          corrections={<PersonDecisions person={value.person} {...editing} />}
        />
      ) : null}
    </>
  );
}
