import { open } from "node:fs/promises";
import { HEAD_BYTES, identifyContainer } from "@/lib/analysis/intake/containers/identify-container";
import { MAX_FILE_BYTES } from "@/lib/analysis/intake/limits";
import { formatSize } from "@/lib/analysis/text/format-size";
import type { Context } from "@/lib/archive/context";
import { holdsOneMail } from "@/lib/archive/filing/containers/read-mailbox";
import type { HeldJob } from "@/lib/archive/filing/jobs/held-job";
import { originalPath } from "@/lib/db/originals";
import { markFailed } from "./file-document";
import { MAX_UNSEEN_DEATHS, setAside } from "./set-aside";
import { type ContainerFile, unpackContainer } from "./unpack-container";

/** A container may hold containers, and those hold documents. Deeper is a loop, or packed so that nobody looks. */
export const MAX_DEPTH = 2;

export const TOO_DEEP = {
  code: "too-deep",
  words: "This is an archive inside an archive that is inside an archive itself. Unpack it and upload what it holds.",
};

/**
 * Takes the files out of those files of an import that hold others: each is a file of the same import from then on. What a
 * run that was stopped has taken out stays, and is not taken out again.
 */
export async function unpackContainers(context: Context, job: HeldJob, importId: number): Promise<void> {
  let within: number[] | null = null;
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    for (const file of await listWaiting(context, importId, within)) await unpackOne(context, job, file, depth);
    within = await listUnpacked(context, importId, within);
    if (within.length === 0) return;
  }
}

const inside = (containerIds: number[] | null) => ({
  containerId: containerIds === null ? null : { in: containerIds },
});

async function listUnpacked(context: Context, importId: number, within: number[] | null): Promise<number[]> {
  const where = { importId, status: "unpacked", ...inside(within) };
  return (await context.db.importFile.findMany({ where, select: { id: true } })).map((row) => row.id);
}

async function listWaiting(context: Context, importId: number, within: number[] | null): Promise<ContainerFile[]> {
  const rows = await context.db.importFile.findMany({
    // The mails of a mailbox hold no files but their own parts.
    where: {
      ...{ importId, status: "stored", ...inside(within) },
      OR: [{ mediaType: null }, { mediaType: { not: "message/rfc822" } }],
    },
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, importId: true, fileName: true, attempts: true },
      original: { select: { sha256: true, sizeBytes: true } },
    },
  });
  return rows.flatMap(({ original, ...file }) => (original ? [{ ...file, ...original }] : []));
}

async function unpackOne(context: Context, job: HeldJob, file: ContainerFile, depth: number): Promise<void> {
  const path = originalPath(context.dataFolder, file.sha256);
  // An original that is not there is told when it is read.
  const head = await readHead(path).catch(() => null);
  const kind = head && identifyContainer(head);
  if (!kind) await keepAsDocument(context, file);
  else if (file.attempts >= MAX_UNSEEN_DEATHS) await markFailed(context, file.id, setAside(file.attempts));
  else
    await inHand(context, file.id, async () => {
      if (kind === "mailbox" && (await holdsOneMail(path))) await keepAsDocument(context, file);
      else if (depth === MAX_DEPTH) await markFailed(context, file.id, TOO_DEEP);
      else {
        await job.progress({ step: "unpacking", doneCount: 0, totalCount: 0 });
        await unpackContainer(context, job, { ...file, kind });
      }
    });
}

/** One that brings the process down is known by its attempts, as a file that is read is: counted before anything of it is opened. */
async function inHand(context: Context, id: number, act: () => Promise<void>): Promise<void> {
  const count = (attempts: object) =>
    context.db.$transaction((db) => db.importFile.updateMany({ where: { id }, data: { attempts } }));
  await count({ increment: 1 });
  try {
    await act();
  } finally {
    await count({ decrement: 1 }).catch(() => {});
  }
}

async function keepAsDocument(context: Context, file: ContainerFile): Promise<void> {
  if (file.sizeBytes > MAX_FILE_BYTES) await markFailed(context, file.id, tooLarge(file.sizeBytes));
}

/** The beginning of a file, by which it is told what it is. */
export async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const head = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export function tooLarge(sizeBytes: number) {
  const [size, most] = [formatSize(sizeBytes), formatSize(MAX_FILE_BYTES)];
  return {
    code: "too-large",
    words: `The file has ${size}; a document may have ${most}. Remove its pictures, or split it.`,
  };
}
