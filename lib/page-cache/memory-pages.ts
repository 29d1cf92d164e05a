import type { Page } from "./page";

/** Pages of one process by key; beyond so many bytes those that were asked for longest ago go. */
export class MemoryPages {
  private readonly pages = new Map<string, Page>();
  private bytes = 0;

  constructor(private readonly maxBytes: number) {}

  find(key: string): Page | null {
    const page = this.pages.get(key);
    if (!page) return null;
    this.pages.delete(key);
    this.pages.set(key, page);
    return page;
  }

  keep(key: string, page: Page): void {
    const before = this.pages.get(key);
    if (before) this.bytes -= sizeOf(before);
    this.pages.delete(key);
    this.pages.set(key, page);
    this.bytes += sizeOf(page);
    for (const [oldest, { body }] of this.pages) {
      if (this.bytes <= this.maxBytes) break;
      this.pages.delete(oldest);
      this.bytes -= sizeOf({ body });
    }
  }

  clear(): void {
    this.pages.clear();
    this.bytes = 0;
  }
}

/** With room for the compressed body and what is beside it. */
const sizeOf = ({ body }: Pick<Page, "body">) => Math.ceil(body.length * 1.3) + 2_000;
