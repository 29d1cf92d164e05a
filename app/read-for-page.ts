import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

/** What a page found: the thing itself, or the words that say it was taken back. */
export type Found<T> = { isGone: false; value: T } | { isGone: true; words: string };

/**
 * Reads what stands at an address. What moved leads on for good, what never was ends in 404; what an editor took back is
 * answered, since a permanent address does not fall silent.
 */
export async function readForPage<T>(address: string, read: () => Promise<T>): Promise<Found<T>> {
  try {
    return { isGone: false, value: await read() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "gone") return { isGone: true, words: error.message };
    if (error.code !== "not-found") throw error;
  }
  const moved = await getArchive().findRedirect(address);
  if (moved) permanentRedirect(moved);
  notFound();
}
