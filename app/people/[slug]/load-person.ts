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
  return load(slug, JSON.stringify(readPersonQuery(query)));
}

const load = cache(async (slug: string, query: string): Promise<Standing> => {
  const answer = await getArchive().people.getPerson(slug, JSON.parse(query)).catch(toNotFound);
  if (answer.state === "moved") permanentRedirect(answer.to);
  return answer;
});

function toNotFound(error: unknown): never {
  if (error instanceof AppError && error.code === "not-found") notFound();
  throw error;
}
