import { readdirSync, readFileSync } from "node:fs";

/** The processes that this one started, and those that they started, itself among them; where the system says so (Linux). */
export function listProcesses(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    const stat = readProc(`/proc/${name}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    parents.set(Number(name), parent);
  }
  const found = [root];
  for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.push(child);
  return found;
}

/** Resident memory of processes together, in MB. */
export function measureMemory(pids: readonly number[]): number {
  const kB = pids.map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readProc(`/proc/${pid}/status`))?.[1] ?? 0));
  return kB.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Proportional memory (PSS) of processes together, in MB: what they share is counted once. */
export function measureShare(pids: readonly number[]): number {
  const kB = pids.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(readProc(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return kB.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Empty where the process has ended meanwhile. */
function readProc(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
