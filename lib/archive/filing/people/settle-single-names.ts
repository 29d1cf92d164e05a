import { personAddress } from "@/lib/addresses";
import { identifyPerson } from "@/lib/analysis/people/identify-person";
import type { FoundPerson } from "@/lib/analysis/people/types";
import type { Context } from "@/lib/archive/context";
import { removeCreated } from "@/lib/archive/filing/people/remove-created";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { Directory } from "./directory";
import { findKnown, listToDescribe } from "./known-people";
import { refreshAppearances } from "./refresh-appearances";

/** Articles in one transaction: readers' writes pass between them. */
const BATCH = 20;

/**
 * Asks once more who is called by one word alone, now that these articles' full names are known: in these articles, and in
 * earlier ones that could not know yet. Without it the order in which articles arrive would tell.
 */
export async function settleSingleNames(context: Context, articleIds: readonly number[]): Promise<void> {
  const earlier = await listEarlier(context.db, articleIds);
  const all = [...new Set([...articleIds, ...earlier])];
  for (let at = 0; at < all.length; at += BATCH) {
    await context.db.$transaction((db) => settle(db, all.slice(at, at + BATCH), context.now()));
  }
}

/** More articles that name somebody by one word would take longer than an import should wait. */
const MAX_EARLIER = 1000;
// SQLite takes some thousands of values in one statement.
const VALUES = 2000;

/** Articles that call somebody by the surname alone of a person whom these articles name in full. */
async function listEarlier(db: Db, articleIds: readonly number[]): Promise<number[]> {
  const earlier: number[] = [];
  for (let at = 0; at < articleIds.length && earlier.length < MAX_EARLIER; at += VALUES) {
    const rows = await db.$queryRaw<{ articleId: number }[]>(sql`
      SELECT DISTINCT m."articleId" FROM "PersonName" n
      JOIN "PersonName" alone ON alone."key" = n."key" AND alone."personId" <> n."personId"
      JOIN "Mention" m ON m."foundPersonId" = alone."personId" AND m."kind" = 'single'
      WHERE n."key" LIKE 's:%' AND n."personId" IN (
        SELECT a."personId" FROM "Appearance" a WHERE a."articleId" IN (${join(articleIds.slice(at, at + VALUES))}))
      ORDER BY 1 LIMIT ${MAX_EARLIER}`);
    earlier.push(...rows.map((row) => row.articleId));
  }
  return earlier.slice(0, MAX_EARLIER);
}

async function settle(db: Db, articleIds: readonly number[], now: Date): Promise<void> {
  const articles = await loadSingles(db, articleIds);
  const directory = await Directory.open(
    db,
    articles.map(({ articleId, company, names }) => ({
      articleId,
      persons: names.map(({ person }) => person),
      companions: company,
    })),
    articles.flatMap(({ names }) => names.flatMap(({ own }) => own.flatMap((mention) => mention.foundPersonId ?? []))),
  );
  const persons = articles.flatMap(({ names }) => names.map(({ person }) => person));
  await directory.readMissing(persons.flatMap((person) => listToDescribe(directory, person)));
  const changed = new Set<number>();
  for (const article of articles) {
    for (const name of article.names) {
      if (await settleName(db, directory, article, name, now)) changed.add(article.articleId);
    }
  }
  await refreshAppearances(db, [...changed]);
}

type SingleMention = { id: number; role: string | null; foundPersonId: number | null };
/** A name that an article gives by one word alone, with its mentions. */
type SingleName = { person: FoundPerson; own: SingleMention[] };
/** An article with such names; `company` is whom it names in full. */
type SingleArticle = { articleId: number; company: number[]; names: SingleName[] };

/** Of these articles, those that name somebody by one word alone, by whose names no editor has decided. */
async function loadSingles(db: Db, articleIds: readonly number[]): Promise<SingleArticle[]> {
  const rows = await db.mention.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: {
      ...{ id: true, articleId: true, form: true, kind: true, role: true },
      ...{ personId: true, foundPersonId: true, decisionId: true },
    },
    orderBy: { id: "asc" },
  });
  return articleIds.flatMap((articleId) => {
    const mentions = rows.filter((row) => row.articleId === articleId);
    const alone = mentions.filter((mention) => mention.kind === "single" && mention.decisionId === null);
    if (alone.length === 0) return [];
    const others = mentions.filter((mention) => mention.kind !== "single");
    const company = [...new Set(others.flatMap((mention) => mention.personId ?? []))];
    const forms = [...new Set(alone.map((mention) => mention.form))];
    return [{ articleId, company, names: forms.map((form) => toName(form, alone)) }];
  });
}

function toName(form: string, alone: readonly (SingleMention & { form: string })[]): SingleName {
  const own = alone.filter((mention) => mention.form === form);
  const roles = [...new Set(own.flatMap((mention) => mention.role ?? []))];
  return { person: { name: form, forms: [form], surname: null, roles }, own };
}

async function settleName(
  db: Db,
  directory: Directory,
  { articleId, company }: SingleArticle,
  { person, own }: SingleName,
  now: Date,
): Promise<boolean> {
  const groups = await findKnown(directory, person, { articleId, company });
  const answer = identifyPerson(
    person,
    groups.map((one) => one.known),
  );
  const before = new Set(own.flatMap((mention) => mention.foundPersonId ?? []));
  const chosen = answer.kind === "known" ? groups.find((one) => one.known.id === answer.id) : undefined;
  if (answer.kind !== "known" || chosen?.status !== "active" || before.has(chosen.foundId)) return false;
  const who = { foundPersonId: chosen.foundId, personId: chosen.known.id };
  await db.mention.updateMany({
    where: { id: { in: own.map((mention) => mention.id) } },
    data: { ...who, args: { archive: answer.reason }, confidence: answer.confidence, candidates: [], isOpen: false },
  });
  const address = personAddress(directory.canonicalOf(chosen.known.id).slug);
  for (const id of before) {
    if (directory.canonicalOf(id).id === id && (await removeCreated(db, id, address, now))) directory.forget(id);
  }
  return true;
}
