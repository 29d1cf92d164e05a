import { z } from "zod";
import type { Db } from "@/lib/db/client";
import type { ReceivedFile } from "./keep-originals";

/** From where a file came by itself. */
const origin = z.object({
  /** Of the web, or the mail address it was sent to. */
  address: z.string(),
  /** Of a mail: who its server said had sent it. */
  sender: z.string().nullish(),
  /** Of a page of a web archive: when it was saved, as written there. */
  savedAt: z.string().nullish(),
});

export type Origin = z.infer<typeof origin>;

export const readOrigin = (stored: unknown): Origin | null => (stored === null ? null : origin.parse(stored));

/** What a source calls one of the things it gives, as SHA-256: each is taken in once. */
export type Arrival = { key: string; origin: Origin };

export type Received = { file: ReceivedFile; arrival?: Arrival };

/** Of what came, what the source gave before: the import it came in, by its key. */
export async function findArrived(db: Db, sourceId: number | null, received: readonly Received[]) {
  const keys = received.flatMap(({ arrival }) => arrival?.key ?? []);
  if (sourceId === null || keys.length === 0) return new Map<string, number | undefined>();
  const rows = await db.sourceItem.findMany({
    where: { sourceId, key: { in: keys } },
    select: { key: true, importId: true },
  });
  return new Map(rows.map(({ key, importId }) => [key, importId ?? undefined]));
}

export async function keepArrivals(
  db: Db,
  sourceId: number | null,
  importId: number,
  received: readonly Received[],
  seenAt: Date,
): Promise<void> {
  const keys = new Set(received.flatMap(({ arrival }) => arrival?.key ?? []));
  if (sourceId === null || keys.size === 0) return;
  await db.sourceItem.createMany({ data: [...keys].map((key) => ({ sourceId, key, importId, seenAt })) });
}
