import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { AppError } from "@/lib/errors";
import type { PersonAnswer } from "@/lib/people/get-person";
import { type AddressQuery, readPersonQuery } from "@/lib/people/schema";
import { getArchive } from "@/lib/server";

type Standing = Exclude<PersonAnswer, { state: "moved" }>;

/** Who stands at `/people/<slug>`, once a request; a merged or renamed person leads to where it is now. */
export async function loadPerson(slug: string, query: AddressQuery): Promise<Standing> {
  return load(slug, JSON.stringify(readPersonQuery(query)), typeof query.said === "string" ? query.said : "");
}

const load = cache(async (slug: string, query: string, said: string): Promise<Standing> => {
  const answer = await getArchive().people.getPerson(slug, JSON.parse(query)).catch(toNotFound);
  // An editor who renames is led back to the old address: what came of it is told at the new one.
  if (answer.state === "moved") permanentRedirect(said ? `${answer.to}?${new URLSearchParams({ said })}` : answer.to);
  return answer;
});

function toNotFound(error: unknown): never {
  if (error instanceof AppError && error.code === "not-found") notFound();
  throw error;
}
