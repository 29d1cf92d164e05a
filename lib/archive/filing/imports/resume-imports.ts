import type { Context } from "@/lib/archive/context";
import { log } from "@/lib/log";
import { analyseImport } from "./analyse-import";
import { linkStopped, listStopped } from "./link-read";

/** Reads uploads that a stopped server left unread, and links what it left unlinked; one that fails leaves the others. */
export async function resumeImports(context: Context): Promise<void> {
  const waiting = await context.db.importFile.findMany({
    // What the command line brings in has no account: it may be at work just now.
    where: { status: "stored", import: { createdById: { not: null } } },
    select: { importId: true },
    distinct: ["importId"],
    orderBy: { importId: "asc" },
  });
  for (const { importId } of waiting) await attempt({ importId }, () => analyseImport(context, importId));
  const read = new Set<unknown>(waiting.map((row) => row.importId));
  for (const scope of (await listStopped(context.db)).filter((one) => !read.has(one))) {
    await attempt({ scope }, () => linkStopped(context, scope));
  }
}

async function attempt(what: object, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error, ...what }, "an import that was stopped could not be taken up");
  }
}
