import type { ContainerKind } from "@/lib/analysis/intake/containers/identify-container";
import { isByProduct, leavesArchive } from "@/lib/analysis/intake/containers/member-names";
import { listEntryPages } from "@/lib/analysis/intake/list-entry-pages";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { ContainerError, type Entry, MAX_MEMBERS } from "@/lib/archive/filing/containers/container";
import { listEntries } from "@/lib/archive/filing/containers/list-entries";
import type { HeldJob } from "@/lib/archive/filing/jobs/held-job";
import { originalPath } from "@/lib/db/originals";
import { toFault } from "@/lib/faults";
import { markFailed } from "./file-document";
import { type Member, readMember, writeMembers } from "./keep-members";

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

const LEAVES = { code: "unreadable", words: "Its name leads out of the archive it lies in, so it was not unpacked." };

/** Takes out what was not taken out before, and says on the container's own row what came of it. */
export async function unpackContainer(
  context: Context,
  job: HeldJob,
  file: ContainerFile & { kind: ContainerKind },
): Promise<void> {
  const last = await context.db.importFile.aggregate({ where: { containerId: file.id }, _max: { entryIndex: true } });
  const done = last._max.entryIndex ?? -1;
  const batch: Member[] = [];
  let [index, leftOutCount, sizeBytes] = [-1, 0, 0];
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
      if (entry.isLeftOut || isByProduct(entry.name)) leftOutCount += 1;
      else if (index > done) batch.push(await takeOut(context, index, entry));
      sizeBytes += batch.at(-1)?.bytes?.length ?? 0;
      if (batch.length >= BATCH || sizeBytes > BATCH_BYTES) await flush();
    }
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error;
    problem = error;
  }
  await flush();
  await conclude(context, file.id, leftOutCount, problem);
}

function toContainer(context: Context, file: ContainerFile & { kind: ContainerKind }) {
  const listPages = context.listPages ?? (async (upload: Upload) => listEntryPages(upload));
  return { ...file, path: originalPath(context.dataFolder, file.sha256), listPages };
}

/** What its library finds wrong is said of the container; what fails on our side is thrown as it is. */
async function* listSoundly(container: Parameters<typeof listEntries>[0]): AsyncGenerator<Entry> {
  const entries = listEntries(container);
  try {
    for (;;) {
      const next = await entries.next().catch(throwAsContainers);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await entries.return(undefined).catch(() => {});
  }
}

function throwAsContainers(error: unknown): never {
  if (error instanceof ContainerError || toFault(error)) throw error;
  throw new ContainerError("unreadable", "It is damaged or incomplete. Look for another copy of it.");
}

async function takeOut(context: Context, index: number, entry: Entry): Promise<Member> {
  const member = { index, name: entry.name, mediaType: entry.mediaType };
  const refusal = leavesArchive(entry.name) ? LEAVES : entry.refusal;
  return refusal ? { ...member, refusal } : { ...member, ...(await readMember(context, entry)) };
}

/** "12 files taken out. 3 pictures and the like were left out." */
async function conclude(
  context: Context,
  id: number,
  leftOutCount: number,
  problem: ContainerError | null,
): Promise<void> {
  const count = await context.db.importFile.count({ where: { containerId: id } });
  if (count === 0) {
    const empty = { code: "empty", words: leftOutCount > 0 ? NO_DOCUMENT : "It holds no files." };
    await markFailed(context, id, problem ? { code: problem.code, words: problem.message } : empty);
    return;
  }
  const said = [count === 1 ? "1 file was taken out of it." : `${count} files were taken out of it.`];
  if (leftOutCount > 0) said.push(`${leftOutCount} pictures, style sheets, drafts and the like were left out.`);
  if (problem) said.push(problem.message);
  const data = { status: "unpacked", failureCode: problem?.code ?? null, failureWords: said.join(" ") };
  await context.db.importFile.update({ where: { id }, data });
}

const NO_DOCUMENT = "It holds pictures, style sheets, drafts and the like, but no document.";
