import type { Context } from "@/lib/archive/context";
import type { Arrival } from "@/lib/archive/filing/imports/arrivals";
import { type IncomingFile, receiveFiles } from "@/lib/archive/filing/imports/receive-files";
import type { HeldJob } from "@/lib/archive/filing/jobs/held-job";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { look } from "./look";
import { noteVisit, type Visit } from "./note-visit";
import { readVisitOptions } from "./queue-source";
import { askedKind, type Found, type Item, readValidators } from "./source";

/** Taken in by one visit: the rest comes a minute later, so that imports of others pass in between. */
const MAX_NEW = 50;
/** A visit that has to wait long between two pages ends after so long; the rest comes later. */
const MAX_VISIT_MS = 120_000;

const VISITED = {
  ...{ id: true, kind: true, address: true, containing: true, validators: true, state: true },
  ...{ publication: true, publishes: true, createdById: true, createdByName: true },
} as const satisfies Prisma.SourceSelect;

type Row = Prisma.SourceGetPayload<{ select: typeof VISITED }>;

/** Asks a source for what is new, and queues it as an import; a test only says what is there. */
export async function visitSource(context: Context, job: HeldJob): Promise<void> {
  const id = job.subject("source");
  const { isTest } = readVisitOptions(job.options);
  const row = await context.db.source.findUnique({ where: { id }, select: VISITED });
  const kind = askedKind.safeParse(row?.kind);
  if (!row || !kind.success || (row.state === "paused" && !isTest)) return;
  await job.progress({ step: "visiting" });
  const source = { ...row, kind: kind.data, validators: readValidators(row.validators) };
  const found = await look(context, source, !isTest);
  if (!found.ok) return noteVisit(context, row, { isTest, ...found });
  try {
    await noteVisit(context, row, await takeFound(context, job, row, found));
  } finally {
    await found.close?.();
  }
}

/** Takes in what is new of what was found; a test only counts it. */
async function takeFound(
  context: Context,
  job: HeldJob,
  row: Row,
  found: Extract<Found, { ok: true }>,
): Promise<Visit> {
  const { isTest } = readVisitOptions(job.options);
  const { id } = row;
  const fresh = await listFresh(context, id, found.items);
  const seen = { isTest, ok: true, isUnchanged: found.isUnchanged, count: found.items.length } as const;
  if (isTest) return { ...seen, newCount: fresh.length, leftCount: 0, problem: null };
  const taken = await takeIn(context, job, row, fresh);
  // Asked with these, the server would not show again what is still left.
  const validators = taken.leftCount === 0 ? found.validators : null;
  return { ...seen, ...taken, validators };
}

/** Keys asked for at a time: a mailbox has more than one statement binds. */
const TOGETHER = 5_000;

/** In its order, each once. */
async function listFresh(context: Context, sourceId: number, items: readonly Item[]): Promise<Item[]> {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const keys = [...byKey.keys()];
  for (let at = 0; at < keys.length; at += TOGETHER) {
    const key = { in: keys.slice(at, at + TOGETHER) };
    const known = await context.db.sourceItem.findMany({ where: { sourceId, key }, select: { key: true } });
    for (const row of known) byKey.delete(row.key);
  }
  return [...byKey.values()];
}

type Taken = Pick<Extract<Visit, { ok: true }>, "newCount" | "leftCount" | "problem">;

async function takeIn(context: Context, job: HeldJob, source: Row, fresh: readonly Item[]): Promise<Taken> {
  const refused: string[] = [];
  const taken: Taken = { newCount: 0, leftCount: fresh.length, problem: null };
  const uploads = openAll(context, job, fresh, taken, refused);
  const first = await uploads.next();
  if (!first.done) {
    const by = { id: source.createdById ?? "source", name: source.createdByName };
    const given = { hints: { publication: source.publication, date: null }, by };
    const receipt = { sourceId: source.id, createdById: source.createdById, publishes: source.publishes, given };
    await receiveFiles(context, withFirst(first.value, uploads), receipt);
  }
  await setAside(context, source.id, refused);
  return taken;
}

/** Opens what is new, one after the other; what cannot be had at all is not asked for again. */
async function* openAll(
  context: Context,
  job: HeldJob,
  fresh: readonly Item[],
  taken: Taken,
  refused: string[],
): AsyncGenerator<IncomingFile & { arrival: Arrival }> {
  const end = context.now().getTime() + MAX_VISIT_MS;
  for (const [at, { key, open }] of fresh.slice(0, MAX_NEW).entries()) {
    if (context.now().getTime() > end) return;
    await job.progress({ doneCount: at, totalCount: fresh.length });
    const opened = await open();
    if (!opened.ok) {
      taken.problem ??= opened.words;
      if (!opened.isFinal) continue;
      refused.push(key);
    } else {
      yield { ...opened.upload, arrival: { key, origin: { address: opened.address } } };
      taken.newCount += 1;
    }
    taken.leftCount -= 1;
  }
}

async function* withFirst<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}

async function setAside({ db, now }: Context, sourceId: number, keys: readonly string[]): Promise<void> {
  const seenAt = now();
  if (keys.length > 0) await db.sourceItem.createMany({ data: keys.map((key) => ({ sourceId, key, seenAt })) });
}
