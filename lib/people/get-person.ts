import { personAddress } from "@/lib/addresses";
import type { EventRef } from "@/lib/articles/types";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { findRedirect } from "@/lib/find-redirect";
import { type ArticlesOverTime, countArticlesOverTime } from "./articles-over-time";
import { type Company, listCompany } from "./list-company";
import { listPersonArticles, type NamingArticles } from "./list-person-articles";
import { listPersonEvents } from "./list-person-events";
import { listPersonQuotations, type PersonQuotation } from "./list-person-quotations";
import { chooseMainRole, listRoles, type RoleUse } from "./list-roles";
import { listSpellings, type Spelling } from "./list-spellings";
import type { PersonQuery } from "./schema";

/** All a person's page tells. `overTime`, `spellings` and `roles` are of all articles; the rest follows the filter. */
export type PersonView = {
  id: number;
  slug: string;
  name: string;
  address: string;
  /** The role that tells best who it is; null when none is printed. */
  role: string | null;
  spellings: Spelling[];
  roles: RoleUse[];
  overTime: ArticlesOverTime;
  company: Company;
  events: { events: EventRef[]; total: number };
  quotations: PersonQuotation[];
  articles: NamingArticles;
};

/** What stands at a person's address: a person, one merged into another, or an entry editors found to be no person. */
export type PersonAnswer =
  | { state: "active"; person: PersonView }
  | { state: "moved"; to: string }
  | { state: "rejected"; id: number; name: string };

/** @throws AppError `not-found` when no person has or had this slug. */
export async function getPerson(db: Db, slug: string, query: PersonQuery): Promise<PersonAnswer> {
  const found = await db.person.findUnique({ where: { slug }, select: PERSON });
  if (!found) return { state: "moved", to: await findNewAddress(db, slug) };
  if (found.status === "merged") return { state: "moved", to: await findMergeTarget(db, found.id) };
  if (found.status === "rejected") return { state: "rejected", id: found.id, name: found.name };
  const { id, name } = found;
  const [spellings, roles, overTime, company, events, quotations, articles] = await Promise.all([
    listSpellings(db, id),
    listRoles(db, id),
    countArticlesOverTime(db, id),
    listCompany(db, id, query),
    listPersonEvents(db, id, query),
    listPersonQuotations(db, id, query),
    listPersonArticles(db, id, query),
  ]);
  const view = {
    role: chooseMainRole(roles.map((use) => use.role)),
    id,
    slug,
    name,
    address: personAddress(slug),
    spellings,
    roles,
    overTime,
    company,
    events,
    quotations,
    articles,
  };
  return { state: "active", person: view };
}

const PERSON = { id: true, slug: true, name: true, status: true, mergedIntoId: true } as const;

async function findNewAddress(db: Db, slug: string): Promise<string> {
  const to = await findRedirect(db, personAddress(slug));
  if (to === null) throw new AppError("not-found", "The archive knows no person at this address.");
  return to;
}

// Merges of merges are short; a circle must not hold a request.
const MAX_MERGES = 20;

async function findMergeTarget(db: Db, id: number): Promise<string> {
  let person = await db.person.findUnique({ where: { id }, select: PERSON });
  for (let step = 0; step < MAX_MERGES && person?.status === "merged" && person.mergedIntoId !== null; step += 1) {
    person = await db.person.findUnique({ where: { id: person.mergedIntoId }, select: PERSON });
  }
  if (!person || person.status === "merged") throw new AppError("not-found");
  return personAddress(person.slug);
}
