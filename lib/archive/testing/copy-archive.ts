import { recountAuthors } from "@/lib/archive/filing/authors/keep-author-counts";
import { recountPersons } from "@/lib/archive/filing/people/keep-counts";
import { recountHoldings } from "@/lib/archive/filing/publications/keep-holdings";
import type { Client, Database, Engine } from "@/lib/db/client";
import { type Column, type Model, readModels, sortByReference } from "@/lib/db/read-models";

/** Where a copy begins; everything that refers to one of these is copied with it. Publications and originals are shared. */
const ROOTS = ["Import", "Person", "Event", "SharedQuotation"];
/** References that the data model does not declare. */
const UNDECLARED: Record<string, string> = { earlierId: "Article", versionSet: "Issue" };
/** Every fourth person is named in all copies, as the few are whom an archive names again and again. */
const SHARED_PERSON = `% 4 = 0`;
/** Texts that name one thing: each copy has its own. */
const NAMES: Record<string, readonly string[]> = {
  Issue: ["address"],
  Article: ["fingerprint"],
  Person: ["slug", "name"],
  PersonName: ["form", "key"],
  Quotation: ["key"],
};
/** Keys under which so many articles are filed or fewer are rare: each copy has rare ones of its own. */
const RARE = 4;
const YEARS = 25;
const SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");

/**
 * Makes a filed archive `copies` times larger for measuring, in bulk: its imports, issues, articles and all that hangs on
 * them are written again under other ids, names and dates. Three of four persons are new in each copy, the others are
 * named in all. Terms are counted on and articles come into the search index; the text of a copy is that of its original.
 */
export async function copyArchive(
  { client, engine }: Database,
  copies: number,
  indexArticles: (ids: number[]) => Promise<unknown>,
): Promise<void> {
  const models = listCopied(readModels());
  const last = await readLastIds(client, models);
  for (let copy = 1; copy <= copies; copy += 1) {
    const statements = models.map((model) => copyStatement(model, { copy, last, engine }));
    await client.$transaction(statements.map((statement) => client.$executeRawUnsafe(statement)));
  }
  await client.$executeRawUnsafe(
    `UPDATE "Term" SET "articleCount" = "articleCount" * ${copies + 1} WHERE "articleCount" > ${RARE}`,
  );
  if (engine === "postgresql") await resetSequences(client, models);
  await recountPersons(client);
  await recountAuthors(client);
  await recountHoldings(client);
  await indexCopies(client, last.get("Article") ?? 0, indexArticles);
  await client.$executeRawUnsafe("ANALYZE");
}

/** The roots and what refers to them, directly or not, each after what it refers to. */
function listCopied(models: readonly Model[]): Model[] {
  const copied: Model[] = models.filter(({ name }) => ROOTS.includes(name));
  const names = new Set(ROOTS);
  const depends = ({ columns }: Model) => columns.some(({ refersTo }) => refersTo !== null && names.has(refersTo));
  for (let found = true; found; ) {
    const next = models.filter((model) => !names.has(model.name) && depends(model));
    found = next.length > 0;
    for (const { name } of next) names.add(name);
    copied.push(...next);
  }
  return sortByReference(copied);
}

async function readLastIds(client: Client, models: readonly Model[]): Promise<Map<string, number>> {
  const last = new Map<string, number>();
  for (const { name, columns } of models) {
    if (!columns.some(({ isNumbered }) => isNumbered)) continue;
    const [row] = await client.$queryRawUnsafe<{ last: number | bigint }[]>(
      `SELECT COALESCE(MAX("id"), 0) AS "last" FROM "${name}"`,
    );
    last.set(name, Number(row?.last ?? 0));
  }
  return last;
}

type Copying = { copy: number; last: ReadonlyMap<string, number>; engine: Engine };

function copyStatement(model: Model, copying: Copying): string {
  const names = model.columns.map(({ name }) => `"${name}"`).join(", ");
  const values = model.columns.map((column) => copyColumn(model.name, column, copying)).join(", ");
  return `INSERT INTO "${model.name}" (${names}) SELECT ${values} FROM "${model.name}" WHERE ${originalCondition(model, copying.last)}`;
}

function copyColumn(model: string, column: Column, { copy, last, engine }: Copying): string {
  const name = `"${column.name}"`;
  const target = column.isNumbered ? model : (column.refersTo ?? UNDECLARED[column.name]);
  const shift = target === undefined ? undefined : last.get(target);
  if (shift !== undefined) {
    const moved = `${name} + ${shift * copy}`;
    return target === "Person" ? `CASE WHEN ${name} ${SHARED_PERSON} THEN ${name} ELSE ${moved} END` : moved;
  }
  if (column.type === "String" && /date$/i.test(column.name)) return earlier(name, copy, engine);
  const isName = NAMES[model]?.includes(column.name) || (column.type === "String" && column.isUnique);
  if (isName) return `${name} || '${makeSuffix(copy)}'`;
  if (model === "ArticleKey" && column.name === "key") return rareKey(name, copy, last.get("Article") ?? 0);
  return name;
}

/** Whole weeks earlier, so that weekdays in the text stay true. */
function earlier(name: string, copy: number, engine: Engine): string {
  const days = 364 * (copy % YEARS);
  return engine === "sqlite"
    ? `CASE WHEN LENGTH(${name}) = 10 THEN DATE(${name}, '-${days} days') ELSE ${name} END`
    : `CASE WHEN LENGTH(${name}) = 10 THEN TO_CHAR(${name}::date - ${days}, 'YYYY-MM-DD') ELSE ${name} END`;
}

function rareKey(name: string, copy: number, lastArticle: number): string {
  const rare = `SELECT "key" FROM "ArticleKey" WHERE "articleId" <= ${lastArticle} GROUP BY "key" HAVING COUNT(*) <= ${RARE}`;
  return `CASE WHEN ${name} IN (${rare}) THEN ${name} || '~${makeSuffix(copy)}' ELSE ${name} END`;
}

/** The rows that were there before the first copy; of persons those that are not in all copies. */
function originalCondition({ name, columns }: Model, last: ReadonlyMap<string, number>): string {
  const references = columns.filter(({ refersTo }) => refersTo !== null && last.has(refersTo));
  const owner = references.find(({ refersTo }) => refersTo !== "Person") ?? references[0];
  const [column, bound] = columns.some(({ isNumbered }) => isNumbered)
    ? ["id", last.get(name)]
    : [owner?.name, last.get(owner?.refersTo ?? "")];
  if (column === undefined || bound === undefined) throw new Error(`${name} has no column to copy by.`);
  const person = name === "Person" ? "id" : owner?.refersTo === "Person" ? owner.name : null;
  return `"${column}" <= ${bound}${person === null ? "" : ` AND NOT ("${person}" ${SHARED_PERSON})`}`;
}

/** Letters, for names and addresses alike; all of one length, so that no name and its suffix read as another name and its own. */
function makeSuffix(copy: number): string {
  const places = [1, SYLLABLES.length, SYLLABLES.length ** 2];
  return places.map((place) => SYLLABLES[Math.floor(copy / place) % SYLLABLES.length]).join("");
}

async function resetSequences(client: Client, models: readonly Model[]): Promise<void> {
  for (const { name, columns } of models) {
    if (!columns.some(({ isNumbered }) => isNumbered)) continue;
    await client.$queryRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('"${name}"', 'id'), (SELECT MAX("id") FROM "${name}"))::text`,
    );
  }
}

const INDEXED_TOGETHER = 500;

async function indexCopies(client: Client, after: number, index: (ids: number[]) => Promise<unknown>): Promise<void> {
  for (let from = after; ; ) {
    const rows = await client.article.findMany({
      where: { id: { gt: from } },
      orderBy: { id: "asc" },
      take: INDEXED_TOGETHER,
      select: { id: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    await index(rows.map(({ id }) => id));
    from = last.id;
  }
}
