import { test as base, expect, type Page } from "@playwright/test";
import { type ArchiveName, type Engine, findServer, type RunningServer, sessionFile } from "./servers/running-server";
import { watchContext } from "./watch-context";

export { expect } from "@playwright/test";

export type Options = { engine: Engine; archive: ArchiveName };

type Fixtures = {
  /** What the browser may complain of in these tests; anything else fails them. */
  allowed: RegExp | null;
  /** A page of the editor in chief, in a context of its own; `page` stays a reader's. */
  editor: Page;
};

export const test = base.extend<Fixtures, Options & { server: RunningServer }>({
  engine: ["sqlite", { option: true, scope: "worker" }],
  archive: ["editing", { option: true, scope: "worker" }],
  server: [async ({ engine, archive }, use) => use(findServer(engine, archive)), { scope: "worker" }],
  baseURL: async ({ server }, use) => use(server.url),
  allowed: [null, { option: true }],
  context: async ({ context, server, allowed }, use) => {
    const watched = watchContext(context, server.url);
    await use(context);
    expect(watched.problems(allowed), "what a reader's browser must not do or complain of").toEqual([]);
  },
  editor: async ({ browser, server, allowed, contextOptions }, use) => {
    const context = await browser.newContext({
      ...contextOptions,
      baseURL: server.url,
      storageState: sessionFile(server),
    });
    const watched = watchContext(context, server.url);
    await use(await context.newPage());
    await context.close();
    expect(watched.problems(allowed), "what an editor's browser must not do or complain of").toEqual([]);
  },
});
