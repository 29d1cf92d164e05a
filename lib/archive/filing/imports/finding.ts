import type { Context } from "@/lib/archive/context";
import type { Db } from "@/lib/db/client";

export type What =
  | "original"
  | "index"
  | "offset"
  | "appearance"
  | "count"
  | "job"
  | "draft"
  | "link"
  | "event"
  | "publication"
  | "picture"
  | "version";

/** What is wrong, in words; and, where that can be mended without a loss, what mends it and says what it did. */
export type Finding = { what: What; words: string; repair?: () => Promise<string> };

/** Mends in one transaction, and says what was done. */
export async function inStep(context: Context, work: (db: Db) => Promise<unknown>, said: string): Promise<string> {
  await context.db.$transaction(work);
  return said;
}
