import type { Metadata } from "next";
import { describeGone } from "@/app/_web/read-for-page";
import { personHref } from "@/components/people/people-href";
import { type AddressQuery, readPersonQuery } from "@/lib/archive/reading/people/schema";
import { loadPerson } from "./load-person";

export type PersonPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<AddressQuery> };

/** What search engines, tabs and feed readers are told of a person's page. */
export async function generateMetadata({ params, searchParams }: PersonPageProps): Promise<Metadata> {
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
