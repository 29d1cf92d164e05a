import "server-only";
import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { inLanguage } from "@/lib/language/address";
import { log } from "@/lib/log";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";
import { answerWithStatus } from "./answer-status";

/** What a page found: the thing itself, or why there is none. */
export type Found<T> = { isGone: false; value: T } | Gone;
export type Gone = { isGone: true; status: 404 | 410 | 503; words: string };

/**
 * Reads what stands at an address. What moved leads on for good, an older version for now. For what never was (404) or was taken back (410) the page
 * still gets something to show, so that the address does not fall silent; so it does for what can be read again in a moment (503).
 */
export async function readForPage<T>(address: string, read: () => Promise<T>): Promise<Found<T>> {
  try {
    return { isGone: false, value: await read() };
  } catch (error) {
    const fault = toFault(error);
    if (fault) {
      log.warn({ err: error, address }, "a page could not be read just now");
      return answerGone(503, fault.message);
    }
    if (!(error instanceof AppError)) throw error;
    if (error.code === "gone") return answerGone(410, error.message);
    if (error.code !== "not-found") throw error;
    // Not for good: readers may be shown the other version again.
    const shown = await getArchive().findShownVersion(address);
    if (shown) redirect(inLanguage(shown));
    const moved = await getArchive().findRedirect(address);
    if (moved) permanentRedirect(inLanguage(moved));
    return answerGone(404, error.message);
  }
}

function answerGone(status: 404 | 410 | 503, words: string): Gone {
  // Rather an empty page until its script has run than a missing one that says it is fine.
  if (!answerWithStatus(status) && status === 404) notFound();
  return { isGone: true, status, words };
}

/** The head of a page that has nothing to show. */
export function describeGone({ status }: Gone): Metadata {
  const { missingShort, title, busy } = words().layout.gone;
  return { title: { 404: missingShort, 410: title, 503: busy }[status], robots: { index: false } };
}
