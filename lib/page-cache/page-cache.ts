import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { VersionWatch } from "@/lib/db/watch-version";
import { findPageKey, isEndless } from "./find-page-key";
import { holdAnswer } from "./hold-answer";
import { MemoryPages } from "./memory-pages";
import type { Page } from "./page";
import { sendPage } from "./send-page";
import { SharedPages } from "./shared-pages";

type Handler = (request: IncomingMessage, answer: ServerResponse) => Promise<void>;

export type PageCacheOptions = {
  version: Pick<VersionWatch, "read">;
  /** Shared by all processes: pages are files below `<dataFolder>/pages`. */
  dataFolder: string;
  siteUrl: string;
  /** What made the pages: another build makes others. */
  buildId: string;
  now?: () => Date;
};

const PAGE_BYTES = 48 * 1024 * 1024;
const QUESTION_BYTES = 12 * 1024 * 1024;

/**
 * Answers readers with finished pages, and has those that are missing made by `make`. A page holds for one state of the
 * archive: its version, which every process gives anew with what it commits (`lib/db/note-changes.ts`), the day, since some
 * pages say what is of today, the build and the site's address. The state is looked up with each request, before a page is
 * made, so no page outlives a change.
 */
export function createPageCache(options: PageCacheOptions, make: Handler): Handler {
  const { version, dataFolder, siteUrl, buildId, now = () => new Date() } = options;
  const pages = new MemoryPages(PAGE_BYTES);
  const questions = new MemoryPages(QUESTION_BYTES);
  const shared = new SharedPages(join(dataFolder, "pages"));
  const inTheMaking = new Map<string, Promise<Page | null>>();
  const host = new URL(siteUrl).host;
  let state = "";

  const enter = (current: string) => {
    if (current === state) return;
    state = current;
    pages.clear();
    questions.clear();
    inTheMaking.clear();
    shared.enter(createHash("sha256").update(current).digest("hex").slice(0, 32));
  };

  const find = async (key: string): Promise<Page | null> => {
    if (isEndless(key)) return questions.find(key);
    const own = pages.find(key);
    if (own) return own;
    const before = state;
    const found = await shared.find(key);
    if (found && state === before) pages.keep(key, found);
    // Another reader's page may have been finished while the file was looked for.
    return found ?? pages.find(key);
  };

  const keep = async (key: string, page: Page): Promise<void> => {
    if (isEndless(key)) return questions.keep(key, page);
    pages.keep(key, page);
    await shared.keep(key, page);
  };

  /** Makes the page for whoever asks for it first, and lets those who ask meanwhile have it too. */
  const makeOnce = async (key: string, request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const asked = { method: request.method, headers: request.headers };
    const made = inTheMaking.get(key);
    const page = await made;
    if (page) return sendPage(asked, answer, page);
    if (made) return make(request, answer);
    const before = state;
    const held = holdAnswer(answer, (finished) => {
      sendPage(asked, answer, finished).catch(() => answer.destroy());
    });
    inTheMaking.set(key, held);
    forgetReader(request, host);
    let finished: Page | null;
    try {
      [finished] = await Promise.all([held, make(request, answer)]);
    } finally {
      if (inTheMaking.get(key) === held) inTheMaking.delete(key);
    }
    if (finished && state === before) await keep(key, finished);
  };

  return async (request, answer) => {
    const key = findPageKey(request);
    const read = key === null ? null : await version.read().catch(() => null);
    if (key === null || read === null) return make(request, answer);
    enter([read, now().toISOString().slice(0, 10), buildId, siteUrl].join("\n"));
    const page = await find(key);
    return page ? sendPage(request, answer, page) : makeOnce(key, request, answer);
  };
}

/** A page that all readers get must not depend on what one of them sent. */
function forgetReader(request: IncomingMessage, host: string): void {
  // A reader who asks for the head alone may be the first: the page is made whole.
  request.method = "GET";
  request.headers = { host, "user-agent": "Backfile" };
  request.rawHeaders = [];
}
