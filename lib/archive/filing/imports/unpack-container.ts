import type { ContainerKind } from "@/lib/analysis/intake/containers/identify-container";
import type { Context } from "@/lib/archive/context";
import { ContainerError, type Entry, MAX_MEMBERS } from "@/lib/archive/filing/containers/container";
import type { HeldJob } from "@/lib/archive/filing/jobs/held-job";
import { listerOf } from "@/lib/archive/filing/readers";
import { originalPath, storeOriginalPieces } from "@/lib/db/originals";
import { markFailed } from "./file-document";
import { type Member, readMember, writeMembers } from "./keep-members";
import { describeUnpacked, LeftOut, listSoundly, whyNotTaken } from "./list-soundly";

export type ContainerFile = {
  id: number;
  importId: number;
  fileName: string;
  attempts: number;
  sha256: string;
  sizeBytes: number;
};

/** Written together: few enough that a stop costs little, and that their bytes fit in memory. */
const BATCH = 200;
const BATCH_BYTES = 32 * 1024 * 1024;

/** Takes out what was not taken out before, and says on the container's own row what came of it. */
export async function unpackContainer(
  context: Context,
  job: HeldJob,
  file: ContainerFile & { kind: ContainerKind },
): Promise<void> {
  const last = await context.db.importFile.aggregate({ where: { containerId: file.id }, _max: { entryIndex: true } });
  const done = last._max.entryIndex ?? -1;
  const batch: Member[] = [];
  const leftOut = new LeftOut();
  let [index, sizeBytes] = [-1, 0];
  let problem: ContainerError | null = null;
  const flush = async () => {
    await writeMembers(context, file, batch.splice(0));
    sizeBytes = 0;
    await job.progress({ doneCount: index + 1 });
  };
  try {
    for await (const entry of listSoundly(toContainer(context, file))) {
      index += 1;
      if (index === MAX_MEMBERS) throw new ContainerError("too-many-parts", `It holds more than ${MAX_MEMBERS} files.`);
      if (!leftOut.take(entry) && index > done) batch.push(await takeOut(context, index, entry));
      sizeBytes += batch.at(-1)?.bytes?.length ?? 0;
      if (batch.length >= BATCH || sizeBytes > BATCH_BYTES) await flush();
    }
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error;
    problem = error;
  }
  await flush();
  await conclude(context, file.id, leftOut, problem);
}

function toContainer(context: Context, file: ContainerFile & { kind: ContainerKind }) {
  return { ...file, path: originalPath(context.dataFolder, file.sha256), listPages: listerOf(context) };
}

async function takeOut(context: Context, index: number, entry: Entry): Promise<Member> {
  const { name, mediaType, saved } = entry;
  const member = { index, name, mediaType, origin: saved && { address: saved.address, savedAt: saved.at } };
  const refusal = whyNotTaken(entry);
  if (refusal) return { ...member, refusal };
  return { ...member, ...(await readMember(entry, (pieces) => storeOriginalPieces(context.dataFolder, pieces))) };
}

/** Says on the container's row what came of it. */
async function conclude(context: Context, id: number, leftOut: LeftOut, problem: ContainerError | null): Promise<void> {
  const count = await context.db.importFile.count({ where: { containerId: id } });
  const { isUnpacked, code, words } = describeUnpacked(count, leftOut, problem);
  if (!isUnpacked) {
    await markFailed(context, id, { code, words });
    return;
  }
  await context.db.importFile.update({
    where: { id },
    data: { status: "unpacked", failureCode: code, failureWords: words },
  });
}
