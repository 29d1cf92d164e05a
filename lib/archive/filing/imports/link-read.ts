import type { Context } from "@/lib/archive/context";
import { refilePeople } from "@/lib/archive/filing/events/refile-people";
import { linkArticles } from "@/lib/archive/filing/link-articles";
import { settleSingleNames } from "@/lib/archive/filing/people/settle-single-names";
import type { Db } from "@/lib/db/client";

/** What is being read and linked: an import, or the whole archive. */
export type Scope = number | "all";

const NOTE = "linking:";
const keyOf = (scope: Scope) => `${NOTE}${scope}`;

/** Earlier articles that now name other persons, linked again along with an import: an article pays for ten at most. */
const MOST_REFILED = 10;
const LEAST_REFILED = 200;

/**
 * Reads articles, then settles their bare names and links them. A note stands in the archive from before the first is read
 * until all are linked; where an earlier run was stopped in between, all articles of its import are linked with these.
 *
 * @param read writes articles and answers with their ids.
 */
export async function linkRead(
  context: Context,
  scopes: readonly Scope[],
  read: () => Promise<number[]>,
): Promise<void> {
  const stopped = await note(context, scopes);
  const fresh = await read();
  const articleIds = [...new Set([...fresh, ...(await listArticles(context.db, stopped))])];
  await settleSingleNames(context, articleIds);
  await linkArticles(context, articleIds);
  await refilePeople(context, Math.max(LEAST_REFILED, MOST_REFILED * articleIds.length));
  await context.db.setting.deleteMany({ where: { key: { in: scopes.map(keyOf) } } });
}

/** Takes up what was read by a run that was stopped before all of it was linked. */
export const linkStopped = (context: Context, scope: Scope) => linkRead(context, [scope], async () => []);

/** Notes what is about to be read; answers with what was noted already. */
async function note(context: Context, scopes: readonly Scope[]): Promise<Scope[]> {
  const rows = await context.db.setting.findMany({ where: { key: { in: scopes.map(keyOf) } }, select: { key: true } });
  const noted = new Set(rows.map((row) => row.key));
  const value = context.now().toISOString();
  for (const key of scopes.map(keyOf)) {
    await context.db.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  }
  return scopes.filter((scope) => noted.has(keyOf(scope)));
}

async function listArticles(db: Db, scopes: readonly Scope[]): Promise<number[]> {
  if (scopes.length === 0) return [];
  const importIds = scopes.flatMap((scope) => (scope === "all" ? [] : [scope]));
  const rows = await db.article.findMany({
    where: {
      status: { not: "withdrawn" },
      ...(scopes.includes("all") ? {} : { issue: { importId: { in: importIds } } }),
    },
    select: { id: true },
    orderBy: [{ issueId: "asc" }, { position: "asc" }],
  });
  return rows.map((row) => row.id);
}

// The command line works in a process of its own, which leaves no other trace; nothing it does takes longer.
const AT_WORK_MS = 24 * 60 * 60 * 1000;

/** What a run read and did not link. The command line may be at work on what has no account: that waits for a day. */
export async function listStopped(context: Context): Promise<Scope[]> {
  const rows = await context.db.setting.findMany({ where: { key: { startsWith: NOTE } }, orderBy: { key: "asc" } });
  const before = new Date(context.now().getTime() - AT_WORK_MS).toISOString();
  const stopped: Scope[] = [];
  for (const { key, value } of rows) {
    const scope = key === keyOf("all") ? "all" : Number(key.slice(NOTE.length));
    if (value < before || (scope !== "all" && (await hasAccount(context.db, scope)))) stopped.push(scope);
  }
  return stopped;
}

async function hasAccount(db: Db, importId: number): Promise<boolean> {
  return (await db.import.count({ where: { id: importId, createdById: { not: null } } })) > 0;
}
