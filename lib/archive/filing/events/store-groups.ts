import type { Db } from "@/lib/db/client";
import { LIVE } from "@/lib/db/states";
import type { ReachedArticle } from "./list-reach";
import { retireEvent } from "./move-members";
import { refreshEvents } from "./refresh-event";

type Membership = { articleId: number; eventId: number; isSure?: boolean | null };

/** Articles of one event together, and which of them readers are told so. */
type Formed = { groups: readonly number[][]; sure: ReadonlySet<number> };

/** Writes groups as events, each under the address most of it had before; answers with the events that changed. */
export async function storeGroups(
  db: Db,
  articles: readonly ReachedArticle[],
  { groups, sure }: Formed,
  now: Date,
): Promise<ReadonlySet<number>> {
  const ids = articles.map((article) => article.id);
  const before: Membership[] = await db.eventArticle.findMany({ where: { articleId: { in: ids } } });
  const eventOf = new Map<string, number>();
  for (const [eventId, members] of listMembers(before)) eventOf.set(members.join(" "), eventId);
  const isUnchanged = (group: number[]) => eventOf.has(group.join(" "));
  const untouched = new Set(groups.flatMap((group) => eventOf.get(group.join(" ")) ?? []));
  const changed = before.filter((row) => !untouched.has(row.eventId));
  await db.eventArticle.deleteMany({ where: { articleId: { in: changed.map((row) => row.articleId) } } });
  const votes = [...changed, ...(await listFormer(db, articles, before))];
  const kept = new Set<number>();
  for (const group of groups.filter((one) => !isUnchanged(one)).sort((a, b) => b.length - a.length)) {
    const eventId = chooseEventId(group, votes, kept) ?? (await createEvent(db, now));
    kept.add(eventId);
    await db.eventArticle.createMany({
      data: group.map((articleId) => ({ articleId, eventId, isSure: sure.has(articleId) })),
    });
  }
  const gone = new Set(changed.map((row) => row.eventId).filter((eventId) => !kept.has(eventId)));
  for (const eventId of gone) {
    const members = changed.filter((row) => row.eventId === eventId).map((row) => row.articleId);
    await retireEvent(db, eventId, members, now);
  }
  for (const eventId of await markSure(db, before, { untouched, sure })) kept.add(eventId);
  // An editor's name goes to the event that holds most of the articles it was given to, so all must stand first.
  await refreshEvents(db, [...kept]);
  return kept;
}

/** Marks what has become sure, or no longer is, of events whose members are the same. Answers with these events. */
async function markSure(
  db: Db,
  before: readonly Membership[],
  { untouched, sure }: Pick<Formed, "sure"> & { untouched: ReadonlySet<number> },
): Promise<number[]> {
  const changed = before.filter(
    ({ eventId, articleId, isSure }) => untouched.has(eventId) && (isSure ?? true) !== sure.has(articleId),
  );
  for (const isSure of [true, false]) {
    const ids = changed.filter((row) => (row.isSure ?? true) !== isSure).map((row) => row.articleId);
    if (ids.length > 0) await db.eventArticle.updateMany({ where: { articleId: { in: ids } }, data: { isSure } });
  }
  return changed.map((row) => row.eventId);
}

/** Article ids by event, in order. */
function listMembers(rows: readonly Membership[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const { articleId, eventId } of [...rows].sort((a, b) => a.articleId - b.articleId)) {
    const ids = members.get(eventId);
    if (ids) ids.push(articleId);
    else members.set(eventId, [articleId]);
  }
  return members;
}

/**
 * Where newcomers stood in an import that was taken back, or as an older version: the same articles bring their event's address with them,
 * unless others hold it.
 */
async function listFormer(
  db: Db,
  articles: readonly ReachedArticle[],
  before: readonly Membership[],
): Promise<Membership[]> {
  const placed = new Set(before.map((row) => row.articleId));
  const fresh = articles.filter((article) => !placed.has(article.id));
  if (fresh.length === 0) return [];
  const former = await db.eventArticle.findMany({
    where: {
      article: {
        status: { in: ["withdrawn", "superseded"] },
        fingerprint: { in: fresh.map((article) => article.fingerprint) },
      },
      event: { articles: { none: { article: LIVE } } },
    },
    select: { eventId: true, article: { select: { fingerprint: true } } },
    orderBy: { articleId: "asc" },
  });
  return former.flatMap(({ eventId, article }) =>
    fresh.filter((one) => one.fingerprint === article.fingerprint).map(({ id }) => ({ articleId: id, eventId })),
  );
}

/** The event most of the group stood in before, unless another group took it. */
function chooseEventId(
  group: readonly number[],
  before: readonly Membership[],
  kept: ReadonlySet<number>,
): number | null {
  const votes = new Map<number, number>();
  for (const { articleId, eventId } of before) {
    if (group.includes(articleId) && !kept.has(eventId)) votes.set(eventId, (votes.get(eventId) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

async function createEvent(db: Db, now: Date): Promise<number> {
  const { id } = await db.event.create({ data: { name: "", slug: "event", createdAt: now }, select: { id: true } });
  return id;
}
