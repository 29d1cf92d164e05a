import type { Context } from "@/lib/archive/context";

/**
 * Processes that ended with a file in hand until it is set aside. The first had others in hand as well; the second had this one
 * alone, and another process that lives on saw it end.
 */
const MAX_DEATHS = 2;

/**
 * The same where the process that looked on ended too: the power went, or somebody killed all of them, which may hit the same
 * file by chance.
 */
export const MAX_UNSEEN_DEATHS = 4;

/** Whether a file has had its chances. Without processes for single files no death is seen by another. */
export const isGivenUp = (context: Pick<Context, "fileApart">, deaths: number): boolean =>
  deaths >= (context.fileApart ? MAX_UNSEEN_DEATHS : MAX_DEATHS);

export const setAside = (deaths: number) => ({
  code: "unreadable",
  words: `Reading it brought the worker down ${deaths === 2 ? "twice" : `${deaths} times`}, so it is set aside. The original is kept.`,
});
