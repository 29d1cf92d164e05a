import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fromFile, type Page, toFile } from "./page";

/** What one process writes for one state of the archive at most. */
const MAX_BYTES = 256 * 1024 * 1024;
/** How often folders of earlier states are removed: an import makes a new state with each of its steps. */
const SWEEP_MS = 10_000;

/**
 * Pages that all processes share, as files below `<folder>/<state>`. Whatever fails here costs a page its place and nothing
 * else: a reader then gets it made anew.
 */
export class SharedPages {
  private state = "";
  private bytes = 0;
  private sweptAt = 0;

  constructor(
    private readonly folder: string,
    private readonly maxBytes = MAX_BYTES,
  ) {}

  /** From now on pages of this state are found and kept. Those of other states are removed in the background. */
  enter(state: string): void {
    this.state = state;
    this.bytes = 0;
    if (performance.now() - this.sweptAt < SWEEP_MS && this.sweptAt > 0) return;
    this.sweptAt = performance.now();
    this.sweep().catch(() => {});
  }

  async find(key: string): Promise<Page | null> {
    try {
      return fromFile(key, await readFile(this.fileOf(key)));
    } catch {
      return null;
    }
  }

  async keep(key: string, page: Page): Promise<void> {
    const bytes = toFile(key, page);
    if (this.bytes + bytes.length > this.maxBytes) return;
    this.bytes += bytes.length;
    const file = this.fileOf(key);
    const partial = `${file}.${randomUUID()}`;
    try {
      await mkdir(join(this.folder, this.state), { recursive: true, mode: 0o700 });
      await writeFile(partial, bytes);
      // Whole or not at all, whoever reads it meanwhile.
      await rename(partial, file);
    } catch {
      await rm(partial, { force: true }).catch(() => {});
    }
  }

  private fileOf(key: string): string {
    return join(this.folder, this.state, createHash("sha256").update(key).digest("hex"));
  }

  private async sweep(): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (name !== this.state) await rm(join(this.folder, name), { recursive: true, force: true });
    }
  }
}
