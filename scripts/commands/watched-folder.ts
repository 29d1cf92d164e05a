import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { isByProduct } from "@/lib/analysis/intake/containers/member-names";

// What browsers, mail programs and file transfers call a file until it is whole.
const UNFINISHED = /\.(?:part|partial|crdownload|download|tmp|filepart|!ut)$|~$/i;

type Seen = { sizeBytes: number; changedAtMs: number; sinceMs: number };

/** A folder into which files are put for the archive: taken once they are whole, then moved to `done` or `failed` in it. */
export class WatchedFolder {
  private seen = new Map<string, Seen>();
  private readonly left = new Set<string>();

  /** @param settleMs how long a file must not have changed to be whole: copying pauses on slow disks and networks */
  constructor(
    readonly path: string,
    private readonly settleMs: number,
  ) {}

  /** Names of files that have not changed for long enough, in order. What still grows is named by a later call. */
  async listWhole(nowMs: number): Promise<string[]> {
    const now = new Map<string, Seen>();
    for (const entry of await readdir(this.path, { withFileTypes: true })) {
      if (!entry.isFile() || UNFINISHED.test(entry.name) || isByProduct(entry.name)) continue;
      const found = await stat(join(this.path, entry.name)).catch(() => null);
      if (!found) continue;
      const before = this.seen.get(entry.name);
      const isSame = before?.sizeBytes === found.size && before.changedAtMs === found.mtimeMs;
      const sinceMs = isSame ? before.sinceMs : nowMs;
      now.set(entry.name, { sizeBytes: found.size, changedAtMs: found.mtimeMs, sinceMs });
    }
    this.seen = now;
    const whole = [...now].filter(([name, { sinceMs }]) => nowMs - sinceMs >= this.settleMs && !this.left.has(name));
    return whole.map(([name]) => name).sort();
  }

  /** Whether no file is left that may still become whole. */
  isSettled(): boolean {
    return [...this.seen.keys()].every((name) => this.left.has(name));
  }

  /** Leaves a file where it is, and does not name it again: its import goes on elsewhere. */
  leave(name: string): void {
    this.left.add(name);
  }

  /** Moves a file that was imported. */
  async moveToDone(name: string): Promise<void> {
    await this.move(name, "done");
  }

  /** Moves a file that could not be imported, and writes beside it why. */
  async moveToFailed(name: string, reasons: readonly string[]): Promise<void> {
    const moved = await this.move(name, "failed");
    await writeFile(`${moved}.reason.txt`, `${reasons.join("\n")}\n`);
  }

  private async move(name: string, to: "done" | "failed"): Promise<string> {
    const folder = join(this.path, to);
    await mkdir(folder, { recursive: true });
    const path = await findFree(folder, name);
    await rename(join(this.path, name), path);
    this.seen.delete(name);
    return path;
  }
}

/** "issue.eml", then "issue (2).eml": nothing that was moved before is written over. */
async function findFree(folder: string, name: string): Promise<string> {
  const extension = extname(name);
  const base = name.slice(0, name.length - extension.length);
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${base} (${count})${extension}`);
    if (!(await stat(path).catch(() => null))) return path;
  }
}
