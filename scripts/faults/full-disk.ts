import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Extent, ended, type Fault, findProblems, makePlace, openPlace, run } from "./place";

const MESSAGES = 24;
const ROOM_KB = 256 * 1024;
/** What is said of a full disk, whoever meets it first. */
const WORDS = /disk of this archive is full|no space left|disk is full/i;

/**
 * A disk that is full after so many bytes more: what was begun is finished when there is room, by the same command. The folder is a
 * file system of its own with a size (tmpfs), which takes the right to mount one. On PostgreSQL it holds the originals only.
 */
export const fullDisk: Fault = {
  name: "full disk",
  engines: ["sqlite", "postgresql"],
  run: async (engine, extent, note) => {
    const whole = await runOn(engine, extent, null);
    if (!whole) {
      note("not run: a file system cannot be mounted here");
      return { problems: [], said: [] };
    }
    const sizes = Array.from({ length: extent.diskSizes }, (_, at) =>
      Math.ceil((whole.usedKb * (at + 0.5)) / extent.diskSizes),
    );
    const problems = [...whole.problems];
    const said = [...whole.said];
    let full = 0;
    for (const sizeKb of sizes) {
      const one = await runOn(engine, extent, sizeKb);
      if (one?.wasFull) full += 1;
      problems.push(...(one?.problems.map((words) => `${sizeKb} kB: ${words}`) ?? []));
      said.push(...(one?.problems.length ? one.said : []));
    }
    note(`${sizes.length} sizes between ${sizes[0]} and ${sizes.at(-1)} kB beyond the empty archive, full at ${full}`);
    return { problems, said };
  },
};

type Outcome = { problems: string[]; said: string[]; usedKb: number; wasFull: boolean };

/** @param sizeKb the room there is beyond the empty archive, null for enough; null is answered where nothing can be mounted */
async function runOn(engine: "sqlite" | "postgresql", extent: Extent, sizeKb: number | null): Promise<Outcome | null> {
  const disk = mkdtempSync(join(tmpdir(), "backfile-disk-"));
  if (!mount(["-t", "tmpfs", "-o", `size=${ROOM_KB}k`, "tmpfs", disk])) {
    rmSync(disk, { recursive: true, force: true });
    return null;
  }
  const dataFolder = join(disk, "data");
  mkdirSync(dataFolder);
  const place = await makePlace(engine, extent, MESSAGES, { dataFolder });
  const problems: string[] = [];
  try {
    const emptyKb = usedKb(disk);
    if (sizeKb !== null) mount(["-o", `remount,size=${emptyKb + sizeKb}k`, disk]);
    const first = await ended(run(place, ["import", ...place.files]));
    const [used, wasFull] = [usedKb(disk) - emptyKb, first !== 0];
    if (wasFull && !place.said.some((said) => WORDS.test(said))) problems.push("nobody said that the disk is full");
    if (wasFull && sizeKb === null) problems.push("it failed where there is room");
    mount(["-o", `remount,size=${ROOM_KB}k`, disk]);
    if (wasFull) {
      const again = await ended(run(place, ["import", ...place.files]));
      if (again !== 0) problems.push(`with room again it ended with ${again}`);
    }
    const archive = openPlace(place);
    problems.push(...(await findProblems(archive, MESSAGES)));
    await archive.close();
    return { problems, said: place.said, usedKb: used, wasFull };
  } finally {
    place.close();
    spawnSync("umount", [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

const mount = (args: string[]): boolean => spawnSync("mount", args).status === 0;

function usedKb(folder: string): number {
  const { blocks, bfree, bsize } = statfsSync(folder);
  return Math.ceil(((blocks - bfree) * bsize) / 1024);
}
