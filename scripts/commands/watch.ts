import { stat } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Archive } from "@/lib/archive/archive";
import type { Receipt } from "@/lib/archive/filing/imports/receive-files";
import { COMMAND_LINE, type Command, complain, print, withArchive } from "./command";
import { openFile } from "./list-files";
import { migrateArchive } from "./migrate";
import { WatchedFolder } from "./watched-folder";

const LOOK_EVERY_MS = 2_000;
const SETTLE_MS = 5_000;
const OPTIONS = { draft: { type: "boolean" }, publication: { type: "string" }, once: { type: "boolean" } } as const;

export const watch: Command = {
  usage: "watch [--draft] [--publication NAME] [--once] FOLDER",
  summary:
    "Imports and publishes each file put into FOLDER once it is whole, and moves it to done or failed inside it, until it is stopped; --once ends when nothing is left.",
  run: async (args) => {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) {
      complain(`Usage: npm run backfile -- ${watch.usage}`);
      return 2;
    }
    if (!(await stat(path).catch(() => null))?.isDirectory()) {
      complain(`${path} is no folder.`);
      return 1;
    }
    await migrateArchive();
    const hints = { publication: values.publication?.trim() || null, date: null };
    const receipt = { publishes: !values.draft, given: { hints, by: COMMAND_LINE } };
    const folder = new WatchedFolder(path, SETTLE_MS);
    return withArchive((archive) => lookUntilStopped(archive, folder, receipt, values.once ?? false));
  },
};

async function lookUntilStopped(
  archive: Archive,
  folder: WatchedFolder,
  receipt: Receipt,
  isOnce: boolean,
): Promise<number> {
  const stop = new AbortController();
  // What is begun is taken up by the next worker; a second signal says not to wait.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stop.abort();
      process.once(signal, () => process.exit(1));
    });
  }
  print(`Watching ${folder.path}.`);
  let failedCount = 0;
  while (!stop.signal.aborted) {
    for (const name of await folder.listWhole(Date.now())) {
      if (stop.signal.aborted || (await tryTakeIn(archive, folder, name, receipt))) continue;
      failedCount += 1;
      // Else it would be tried again without end.
      if (isOnce) folder.leave(name);
    }
    if (isOnce && folder.isSettled()) return failedCount === 0 ? 0 : 1;
    await rest(LOOK_EVERY_MS, stop.signal);
  }
  return 0;
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}

/** Whether a file was seen to. What fails by itself, such as a full disk, must not end the watch: the next look tries again. */
export async function tryTakeIn(...[archive, folder, name, receipt]: Parameters<typeof takeIn>): Promise<boolean> {
  try {
    await takeIn(archive, folder, name, receipt);
    return true;
  } catch (error) {
    // Somebody took it away meanwhile.
    if (!(await stat(join(folder.path, name)).catch(() => null))) return true;
    complain(`${name}: ${error instanceof Error ? error.message : String(error)} It stays in the folder.`);
    return false;
  }
}

/** A file of which anything was read, or is in the archive already, is done: the import says what of it was not. */
export async function takeIn(archive: Archive, folder: WatchedFolder, name: string, receipt: Receipt): Promise<void> {
  const file = await openFile({ path: join(folder.path, name), fileName: name, mediaType: null });
  const importId = await archive.imports.receive([file], receipt);
  const ending = await archive.imports.analyse(importId);
  if (ending !== "done") {
    folder.leave(name);
    complain(`${name}: import ${importId} ${ending === "paused" ? "is paused" : "has failed"}: see the page of jobs.`);
    return;
  }
  const { files, previews, draftCount } = await archive.imports.get(importId);
  const isRead = (files.ready ?? 0) + (files.duplicate ?? 0) > 0;
  const reasons = previews.flatMap(({ fileName, failure }) => (failure ? [`${fileName}: ${failure.words}`] : []));
  if (isRead) await folder.moveToDone(name);
  else await folder.moveToFailed(name, reasons);
  const waiting = draftCount > 0 ? `, ${draftCount} wait for their preview` : "";
  print(`${name}: ${isRead ? `import ${importId}, ${files.ready ?? 0} issues${waiting}` : reasons.join(" ")}`);
}
