import { listCandidateKeys } from "@/lib/analysis/events/profile/candidate-keys";
import { profileArticle } from "@/lib/analysis/events/profile/profile-article";
import type { ArchiveStatistics, ArticleProfile, LinkableArticle } from "@/lib/analysis/events/types";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { filingKeys } from "@/lib/analysis/people/names/name-keys";
import type { Client } from "@/lib/db/client";
import { storeDocuments } from "@/lib/predict/store-documents";
import type { GeneratedReport } from "./generate-reports";

export type Reports = { names: readonly string[]; report: (index: number) => GeneratedReport };

/** Reports made one by one; a larger archive is these over again, each time with other rare words. */
const MADE = 100_000;
const CHUNK = 2_000;
/** A term of so many articles or fewer is rare: each copy of the archive has rare words of its own. */
const RARE_ARTICLES = 100;

/** Fills an empty SQLite archive with `size` reports as linking files them, without their links. */
export async function fillLinked(db: Client, reports: Reports, size: number): Promise<void> {
  await writePersons(db, reports.names);
  const made = Math.min(size, MADE);
  const counts = new Map<string, number>();
  await inChunks(made, async (from, to) => {
    const chunk = Array.from({ length: to - from }, (_, place) => reports.report(from + place));
    await storeDocuments(
      db,
      chunk.map(({ title, text, day }) => ({ title, text, sortDate: day })),
    );
    for (const [place, report] of chunk.entries()) count(toProfile(from + place + 1, report), counts);
  });
  const statistics = toStatistics(made, counts);
  await inChunks(made, async (from, to) => {
    const profiles = Array.from({ length: to - from }, (_, place) =>
      toProfile(from + place + 1, reports.report(from + place)),
    );
    await db.$transaction(async (tx) => {
      for (const profile of profiles) {
        const keys = JSON.stringify(listCandidateKeys(profile, statistics));
        await tx.$executeRaw`
          INSERT INTO "ArticleKey" ("articleId", "key") SELECT ${profile.id}, value FROM json_each(${keys})`;
        await tx.$executeRaw`
          INSERT INTO "ArticleProfile" ("articleId", "profile") VALUES (${profile.id}, ${JSON.stringify(profile)})`;
      }
    });
  });
  const terms = [...counts].map(([term, articleCount]) => ({ term, articleCount }));
  terms.push({ term: "#", articleCount: made });
  await inChunks(terms.length, (from, to) => db.term.createMany({ data: terms.slice(from, to) }));
  for (let copy = 1; copy < size / MADE; copy += 1) await copyArchive(db, copy);
}

async function writePersons(db: Client, names: readonly string[]): Promise<void> {
  const person = { nameOrigin: "found", status: "active", createdAt: new Date(0) };
  await inChunks(names.length, async (from, to) => {
    const some = names.slice(from, to).map((name, place) => ({ name, id: from + place + 1 }));
    await db.person.createMany({
      data: some.map(({ name, id }) => ({ ...person, id, ...nameColumns(name), slug: `person-${id}` })),
    });
    await db.personName.createMany({
      data: some.flatMap(({ name, id }) =>
        filingKeys(name).map((key) => ({ personId: id, form: name, key, origin: "found" })),
      ),
    });
  });
}

function toProfile(id: number, { title, text, day, source, named }: GeneratedReport): ArticleProfile {
  const article: LinkableArticle = {
    ...{ id, title, text, publication: source },
    date: { date: day, precision: "day" },
    people: named.map((person) => ({ id: person + 1, name: "", mentions: 1 })),
  };
  return profileArticle(article);
}

function count(profile: ArticleProfile, counts: Map<string, number>): void {
  const terms = [...Object.keys(profile.terms), ...profile.people.map(({ id }) => `p:${id}`)];
  for (const term of [...terms, ...(profile.sentences ?? [])]) counts.set(term, (counts.get(term) ?? 0) + 1);
}

function toStatistics(articleCount: number, counts: ReadonlyMap<string, number>): ArchiveStatistics {
  return {
    articleCount,
    articlesWithTerm: (term) => counts.get(term) ?? 0,
    articlesWithPerson: (person) => counts.get(`p:${person}`) ?? 0,
  };
}

/** The first hundred thousand once more: the same common words and people, other rare words. */
async function copyArchive(db: Client, copy: number): Promise<void> {
  const shift = copy * MADE;
  await db.$executeRaw`
    INSERT INTO "Article" ("id", "issueId", "position", "fingerprint", "slug", "status", "title", "date", "sortDate",
      "wordCount")
    SELECT "id" + ${shift}, "issueId", "position" + ${shift}, "fingerprint" || ${`-${copy}`}, "slug", "status", "title",
      "date", "sortDate", 0
    FROM "Article" WHERE "id" <= ${MADE}`;
  await db.$executeRaw`
    INSERT INTO "ArticleText" ("articleId", "text", "blocks", "links", "reasons")
    SELECT "articleId" + ${shift}, '', '[]', '[]', '[]' FROM "ArticleText" WHERE "articleId" <= ${MADE}`;
  await db.$executeRaw`
    INSERT INTO "ArticleProfile" ("articleId", "profile")
    SELECT "articleId" + ${shift}, json_set("profile", '$.id', "articleId" + ${shift})
    FROM "ArticleProfile" WHERE "articleId" <= ${MADE}`;
  await db.$executeRaw`
    INSERT INTO "ArticleKey" ("key", "articleId")
    SELECT k."key" || CASE WHEN t."articleCount" <= ${RARE_ARTICLES} THEN ${`~${copy}`} ELSE '' END, k."articleId" + ${shift}
    FROM "ArticleKey" k LEFT JOIN "Term" t ON t."term" = SUBSTR(k."key", 3) WHERE k."articleId" <= ${MADE}`;
  await db.$executeRaw`
    UPDATE "Term" SET "articleCount" = "articleCount" / ${copy} * ${copy + 1} WHERE "articleCount" > ${RARE_ARTICLES * copy}`;
}

async function inChunks(total: number, write: (from: number, to: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < total; from += CHUNK) await write(from, Math.min(total, from + CHUNK));
}
