import "server-only";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { answerWithStatus } from "@/app/_web/answer-status";
import { findAudience } from "@/app/_web/audience";
import { type Found, readForPage } from "@/app/_web/read-for-page";
import { personAddress } from "@/lib/addresses";
import type { PersonAnswer } from "@/lib/archive/reading/people/get-person";
import { type AddressQuery, readPersonQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";

type NotMoved = Exclude<PersonAnswer, { state: "moved" }>;

/**
 * Who stands at `/people/<slug>`, once a request; a merged or renamed person leads to where it is now. What is no person,
 * or hidden, is gone: the page says so, with the status of it.
 */
export async function loadPerson(slug: string, query: AddressQuery): Promise<Found<NotMoved>> {
  return load(slug, JSON.stringify(readPersonQuery(query)), typeof query.said === "string" ? query.said : "");
}

const load = cache(async (slug: string, query: string, said: string): Promise<Found<NotMoved>> => {
  const audience = await findAudience();
  const found = await readForPage(personAddress(slug), () =>
    getArchive().people.getPerson(slug, JSON.parse(query), audience),
  );
  if (found.isGone) return found;
  const answer = found.value;
  // An editor who renames is led back to the old address: what came of it is told at the new one.
  if (answer.state === "moved")
    permanentRedirect(inLanguage(said ? `${answer.to}?${new URLSearchParams({ said })}` : answer.to));
  if (answer.state !== "active") answerWithStatus(410);
  return { isGone: false, value: answer };
});
