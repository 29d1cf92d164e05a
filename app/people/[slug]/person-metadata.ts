import type { Metadata } from "next";
import { describeGone } from "@/app/_web/read-for-page";
import { personHref } from "@/components/people/people-href";
import { type AddressQuery, readPersonQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";
import { loadPerson } from "./load-person";

export type PersonPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<AddressQuery> };

/** What search engines, tabs and feed readers are told of a person's page. */
export async function generateMetadata({ params, searchParams }: PersonPageProps): Promise<Metadata> {
  const { slug } = await params;
  const found = await loadPerson(slug, await searchParams);
  if (found.isGone) return describeGone(found);
  const { value } = found;
  const says = words().people;
  if (value.state === "rejected") return { title: says.noPerson.tab(value.name), robots: { index: false } };
  if (value.state === "hidden") return { title: says.hidden.tab, robots: { index: false } };
  const { name, address } = value.person;
  const feed = personHref(`${address}/feed.xml`, { ...readPersonQuery(await searchParams), page: 1 });
  const types = { "application/atom+xml": feed, "application/json": `/api${address}` };
  return {
    title: name,
    description: says.articlesThatName(name),
    alternates: { canonical: inLanguage(address), types },
  };
}
