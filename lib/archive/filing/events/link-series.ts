import { isPublished } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { findBeside, follows, type Item, type Neighbours, summarizeSeries } from "./series-items";
import { type InSeries, ITEMS_AT_ONCE, readSeries } from "./series-rows";
import { storeLinks } from "./store-links";

/**
 * Links articles with the one before and the one after each in its series, in place of a link those two had. Readers do not
 * see drafts: what is published is linked past them as well, until they are published. A few statements for all of them.
 */
export async function linkSeries(db: Db, articles: readonly InSeries[]): Promise<void> {
  await inBatches(db, articles, (plan, item, { all, told }) => {
    for (const { before, after } of isPublished(item) ? [all, told] : [all]) {
      plan.put(before, item);
      plan.put(item, after);
    }
    for (const before of [all.before, told.before]) {
      for (const after of [all.after, told.after]) {
        const isPast = !isPublished(item) && before === told.before && after === told.after;
        if (isPast) plan.put(before, after);
        else plan.take(before, after);
      }
    }
  });
}

/** Links the one before with the one after articles that have left their series. */
export async function closeSeries(db: Db, articles: readonly InSeries[]): Promise<void> {
  await inBatches(db, articles, (plan, _, { all, told }) => {
    plan.put(all.before, all.after);
    plan.put(told.before, told.after);
  });
}

type Beside = { all: Neighbours; told: Neighbours };

async function inBatches(
  db: Db,
  articles: readonly InSeries[],
  link: (plan: SeriesPlan, item: Item, beside: Beside) => void,
): Promise<void> {
  for (let at = 0; at < articles.length; at += ITEMS_AT_ONCE) {
    const plan = new SeriesPlan();
    for (const { item, filed } of await readSeries(db, articles.slice(at, at + ITEMS_AT_ONCE))) {
      link(plan, item, findBeside(item, filed));
    }
    await plan.carryOut(db);
  }
}

/** What is to become of pairs of a series: what was asked last of a pair counts. */
class SeriesPlan {
  private readonly pairs = new Map<string, { before: Item; after: Item; isPut: boolean }>();

  put(before: Item | undefined, after: Item | undefined): void {
    if (before && after && follows(before, after))
      this.pairs.set(nameOf(before, after), { before, after, isPut: true });
  }

  take(before: Item | undefined, after: Item | undefined): void {
    if (before && after) this.pairs.set(nameOf(before, after), { before, after, isPut: false });
  }

  async carryOut(db: Db): Promise<void> {
    const planned = [...this.pairs.values()];
    if (planned.length === 0) return;
    const rows = await db.link.findMany({
      where: { kind: "series", aId: { in: planned.map(({ before, after }) => Math.min(before.id, after.id)) } },
      select: { id: true, aId: true, bId: true, status: true },
    });
    const known = new Map(rows.map((row) => [`${row.aId} ${row.bId}`, row]));
    const gone = planned.flatMap(({ before, after, isPut }) => {
      const link = known.get(nameOf(before, after));
      return !isPut && link?.status === "found" ? [link.id] : [];
    });
    if (gone.length > 0) await db.link.deleteMany({ where: { id: { in: gone } } });
    const fresh = planned.filter(({ before, after, isPut }) => isPut && !known.has(nameOf(before, after)));
    await storeLinks(
      db,
      fresh.map(({ before, after }) => ({
        ...{ aId: Math.min(before.id, after.id), bId: Math.max(before.id, after.id), kind: "series" as const },
        ...{ earlierId: before.id, score: 1, isShown: true, status: "found" as const, parts: [] },
        evidence: { summary: summarizeSeries(before, after), pairs: [] },
      })),
    );
  }
}

const nameOf = (one: Item, other: Item) => `${Math.min(one.id, other.id)} ${Math.max(one.id, other.id)}`;
