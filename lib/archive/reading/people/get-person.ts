import { personAddress } from "@/lib/addresses";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { EventRef } from "@/lib/archive/reading/articles/types";
import { findRedirect } from "@/lib/archive/reading/find-redirect";
import { followMerges, listMergedInto } from "@/lib/archive/reading/merge-chain";
import { type Audience, admit } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { type ArticlesOverTime, countArticlesOverTime } from "./articles-over-time";
import { type Company, listCompany } from "./list-company";
import { listPersonArticles, type NamingArticles } from "./list-person-articles";
import { listPersonEvents } from "./list-person-events";
import { listPersonQuotations, type PersonQuotations } from "./list-person-quotations";
import { listMainRoles, listRoles, type RoleUse } from "./list-roles";
import { listSpellings, type Spelling } from "./list-spellings";
import type { PersonQuery } from "./schema";

/** All a person's page tells. `role` and `overTime` are of all articles, so that a reader sees what there is beside what
 * is shown; the rest follows the filter. */
export type PersonView = {
  id: number;
  slug: string;
  name: string;
  address: string;
  /** Who it is in one line, in the words of an editor or an authority file. */
  note: string | null;
  /** Wikidata item, such as `Q56226`. */
  wikidataId: string | null;
  /** The role that tells best who it is; null when none is printed. */
  role: string | null;
  spellings: Spelling[];
  roles: RoleUse[];
  overTime: ArticlesOverTime;
  company: Company;
  events: { events: EventRef[]; total: number };
  quotations: PersonQuotations;
  articles: NamingArticles;
};

/**
 * What stands at a person's address: a person, one merged into another, an entry editors found to be no person, or one
 * they hid, with what readers are told instead.
 */
export type PersonAnswer =
  | { state: "active"; person: PersonView }
  | { state: "moved"; to: string }
  | { state: "rejected"; id: number; name: string }
  | { state: "hidden"; id: number; name: string; notice: string | null };

/**
 * @throws AppError `not-found` when no person has or had this slug, or nothing that names it was published yet; `gone` for
 * readers when all articles that name it were taken back.
 */
export async function getPerson(
  db: Db,
  slug: string,
  query: PersonQuery,
  audience: Audience = "readers",
): Promise<PersonAnswer> {
  const found = await db.person.findUnique({ where: { slug }, select: PERSON });
  if (!found) return { state: "moved", to: await findNewAddress(db, slug) };
  if (found.status === "waiting") throw new AppError("not-found", WORDS.missing);
  if (audience === "readers" && found.articleCount === 0) await requireNamed(db, found.id);
  if (found.status === "merged") return { state: "moved", to: await findMergeTarget(db, found.id) };
  if (found.status === "rejected") return { state: "rejected", id: found.id, name: found.name };
  if (found.status === "hidden") return { state: "hidden", id: found.id, name: found.name, notice: found.notice };
  const { id, name, note, wikidataId } = found;
  const [mainRoles, spellings, roles, overTime, company, events, quotations, articles] = await Promise.all([
    listMainRoles(db, [id]),
    listSpellings(db, id, query),
    listRoles(db, id, query),
    countArticlesOverTime(db, id, found.articleCount),
    listCompany(db, id, query),
    listPersonEvents(db, id, query),
    listPersonQuotations(db, id, query),
    listPersonArticles(db, found, query),
  ]);
  const summaries = await findSummaries(db, [...roles.articleIds, ...quotations.articleIds, ...articles.articleIds]);
  const view = {
    id,
    slug,
    name,
    note,
    wikidataId,
    role: mainRoles.get(id) ?? null,
    address: personAddress(slug),
    spellings,
    roles: roles.fill(summaries),
    overTime,
    company,
    events,
    quotations: quotations.fill(summaries),
    articles: articles.fill(summaries),
  };
  return { state: "active", person: view };
}

const WORDS = {
  missing: "The archive knows no person at this address.",
  gone: "All articles that name this person were taken back.",
};

/** Whom no published article names, readers are not told of: not what became of it either. */
async function requireNamed(db: Db, personId: number): Promise<void> {
  const heir = (await followMerges(db, [personId])).get(personId);
  if (!heir) throw new AppError("not-found", WORDS.missing);
  if (heir.articleCount > 0) return;
  // The mentions of whom editors struck out or hid show nobody, but keep whom they were found to name.
  const ids = { in: await listMergedInto(db, [heir.id]) };
  const some =
    heir.status === "active" ? { personId: heir.id } : { OR: [{ foundPersonId: ids }, { decidedPersonId: ids }] };
  const states = await db.article.groupBy({ by: ["status"], where: { mentions: { some } } });
  admit(
    states.map((row) => row.status),
    "readers",
    WORDS,
  );
}

const PERSON = {
  id: true,
  slug: true,
  name: true,
  note: true,
  notice: true,
  wikidataId: true,
  status: true,
  articleCount: true,
} as const;

async function findNewAddress(db: Db, slug: string): Promise<string> {
  const to = await findRedirect(db, personAddress(slug));
  if (to === null) throw new AppError("not-found", WORDS.missing);
  return to;
}

async function findMergeTarget(db: Db, id: number): Promise<string> {
  const person = (await followMerges(db, [id])).get(id);
  if (!person) throw new AppError("not-found");
  return personAddress(person.slug);
}
