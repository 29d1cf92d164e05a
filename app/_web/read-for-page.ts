import "server-only";
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";
import { answerWithStatus } from "./answer-status";

/** What a page found: the thing itself, or why there is none. */
export type Found<T> = { isGone: false; value: T } | Gone;
export type Gone = { isGone: true; status: 404 | 410; words: string };

/**
 * Reads what stands at an address. What moved leads on for good. For what never was (404) or was taken back (410) the page
 * still gets something to show, so that the address does not fall silent.
 */
export async function readForPage<T>(address: string, read: () => Promise<T>): Promise<Found<T>> {
  try {
    return { isGone: false, value: await read() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "gone") return answerGone(410, error.message);
    if (error.code !== "not-found") throw error;
    const moved = await getArchive().findRedirect(address);
    if (moved) permanentRedirect(moved);
    return answerGone(404, error.message);
  }
}

function answerGone(status: 404 | 410, words: string): Gone {
  // Rather an empty page until its script has run than a missing one that says it is fine.
  if (!answerWithStatus(status) && status === 404) notFound();
  return { isGone: true, status, words };
}

/** The head of a page that has nothing to show. */
export function describeGone({ status }: Gone): Metadata {
  return { title: status === 404 ? "Not found" : "Taken back", robots: { index: false } };
}
