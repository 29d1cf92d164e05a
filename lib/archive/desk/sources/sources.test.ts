import { afterEach, beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";
import { serve, type TestSite } from "@/lib/fetch/testing/serve";
import { editedSourceSchema, newSourceSchema } from "./schema";

const BY = { id: "e1", name: "Edda" };
const MINUTE_MS = 60_000;

const STORIES: Record<string, string> = {
  ferry: "The ferry to the islands runs again since Monday, and it carries forty cars on each of its six crossings.",
  market: "The market hall opens on Friday with forty stalls, as the council had promised to the traders last year.",
  clock: "The tower clock of the museum loses one second a month since a brass pendulum was brought from Vienna.",
};
const entry = (name: string) =>
  `<item><title>About the ${name}</title><link>https://harbour.example/${name}</link><description>${STORIES[name]}</description></item>`;
const feed = (...names: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>${names.map(entry).join("")}</channel></rss>`;
const page = (name: string) =>
  `<html><head><meta property="og:site_name" content="Harbour News"><title>About the ${name}</title></head><body><h1>About the ${name}</h1><p>${STORIES[name]}</p></body></html>`;
const archivePage = (...paths: string[]) =>
  `<ul>${paths.map((path) => `<li><a href="${path}">Issue</a>`).join("")}</ul>`;

onBothEngines("sources", (open) => {
  let database: TestDatabase;
  let archive: Archive;
  let site: TestSite;
  let now: number;
  const pages: Parameters<typeof serve>[0] = {};

  beforeEach(async () => {
    for (const path of Object.keys(pages)) delete pages[path];
    now = Date.parse("2019-04-01T12:00:00Z");
    database = await open();
    site = await serve(pages);
    const network = { allowsLoopback: true, pauseMs: 0 };
    archive = createArchive(database, { dataFolder: database.dataFolder, now: () => new Date(now), network });
  });
  afterEach(() => site.close());

  const add = async (kind: string, path: string, more: object = {}) => {
    const given = { kind, address: `${site.address}${path}`, everyMinutes: "60", ...more };
    expect(await archive.sources.add(newSourceSchema.parse(given), BY)).toEqual({ ok: true });
    await archive.jobs.runDue();
  };
  const source = async () => (await archive.sources.list())[0] ?? expect.unreachable();
  const later = async (minutes: number) => {
    now += minutes * MINUTE_MS;
    await archive.jobs.runDue();
    return source();
  };
  const listTitles = async () => {
    const rows = await database.client.article.findMany({ orderBy: { id: "asc" }, select: { title: true } });
    return rows.map(({ title }) => title.replace("About the ", ""));
  };

  test("a feed gives each of its entries once, on its schedule", async () => {
    pages["/feed"] = feed("ferry", "market");
    await add("feed", "/feed");
    expect(await source()).toMatchObject({
      importCount: 1,
      isBusy: false,
      last: { result: "ok", words: "2 found, 2 new." },
    });
    pages["/feed"] = feed("clock", "ferry", "market");
    expect((await later(59)).importCount).toBe(1);
    expect(await later(1)).toMatchObject({ importCount: 2, last: { words: "3 found, 1 new." } });
    expect(await later(60)).toMatchObject({ importCount: 2, last: { words: "3 found, none new." } });
    expect((await listTitles()).sort()).toEqual(["clock", "ferry", "market"]);
    const { id, lastImportId } = await source();
    const found = await archive.imports.get(lastImportId ?? 0);
    expect(found).toMatchObject({ status: "open", sourceId: id });
    expect(found.previews[0]?.origin).toEqual({ address: "https://harbour.example/clock" });
  });

  test("is asked whether anything has changed, by what its server said", async () => {
    const known: unknown[] = [];
    pages["/feed"] = (request, response) => {
      known.push(request.headers["if-none-match"]);
      response.writeHead(known.length > 1 ? 304 : 200, { etag: '"a"', "content-type": "application/rss+xml" });
      response.end(known.length > 1 ? undefined : feed("ferry"));
    };
    await add("feed", "/feed");
    expect(await later(60)).toMatchObject({ importCount: 1, last: { result: "ok", words: "Nothing has changed." } });
    expect(known).toEqual([undefined, '"a"']);
  });

  test("an archive page gives the issues it links to; what cannot be had is said, and asked for again where that may help", async () => {
    let isUp = false;
    pages["/all"] = archivePage("/p/1-ferry", "/p/2-gone", "/p/3-inside", "/p/4-half");
    pages["/p/1-ferry"] = page("ferry");
    pages["/p/3-inside"] = (_, response) => void response.writeHead(302, { location: "http://10.0.0.1/" }).end();
    pages["/p/4-half"] = (_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": String(page("market").length) });
      if (isUp) response.end(page("market"));
      else response.write(page("market").slice(0, 40), () => response.destroy());
    };
    await add("archive", "/all", { publishes: "on" });
    const { words = "" } = (await source()).last ?? {};
    expect(words).toMatch(
      /^4 found, 1 new\. 1 left for the next time\. Some could not be fetched: The server answers 404/,
    );
    expect(await database.client.issue.count({ where: { status: "published" } })).toBe(1);
    isUp = true;
    expect((await later(60)).last?.words).toBe("4 found, 1 new.");
    expect(await listTitles()).toEqual(["ferry", "market"]);
    expect(site.asked.filter((path) => path === "/p/3-inside")).toHaveLength(1);
    expect(site.asked.filter((path) => path === "/p/1-ferry")).toHaveLength(1);
  });

  test("a page gives an issue whenever it changes", async () => {
    pages["/latest"] = page("ferry");
    await add("page", "/latest");
    await later(60);
    pages["/latest"] = page("market");
    expect((await later(60)).importCount).toBe(2);
    expect(await listTitles()).toEqual(["ferry", "market"]);
  });

  test("is tested without an import, paused, resumed and removed; what came from it stays", async () => {
    pages["/feed"] = feed("ferry");
    await add("feed", "/feed");
    const { id } = await source();
    await archive.sources.decide(id, "pause");
    pages["/feed"] = feed("ferry", "market");
    expect(await later(600)).toMatchObject({ state: "paused", importCount: 1 });
    expect(await archive.sources.decide(id, "visit")).toMatchObject({ ok: false, reason: "conflict" });
    await archive.sources.decide(id, "test");
    expect(await later(0)).toMatchObject({
      importCount: 1,
      last: { result: "tested", words: "2 found, 1 not imported yet." },
    });
    await archive.sources.decide(id, "resume");
    expect(await later(0)).toMatchObject({ state: "active", importCount: 2 });
    await archive.sources.decide(id, "remove");
    expect(await archive.sources.list()).toEqual([]);
    expect(await listTitles()).toEqual(["ferry", "market"]);
    expect(await archive.sources.decide(id, "test")).toMatchObject({ ok: false, reason: "not-found" });
  });

  const edit = async (changes: object) => {
    const { id: sourceId, publishes, ...said } = await source();
    const form = { ...said, containing: said.containing ?? "", publication: said.publication ?? "", sourceId };
    return archive.sources.edit(
      editedSourceSchema.parse({ ...form, ...(publishes ? { publishes: "on" } : {}), ...changes }),
    );
  };

  test("is changed where it stands: what came from it stays known, and it is asked at its new place", async () => {
    const asked: unknown[] = [];
    pages["/feed"] = (_, response) =>
      void response.writeHead(200, { etag: '"a"', "content-type": "application/rss+xml" }).end(feed("ferry"));
    pages["/moved"] = (request, response) => {
      asked.push(request.headers["if-none-match"]);
      response.writeHead(200, { "content-type": "application/rss+xml" }).end(feed("ferry", "market"));
    };
    await add("feed", "/feed");
    expect(
      await edit({ address: `${site.address}/moved`, publication: "The Quay", publishes: "on", everyMinutes: "360" }),
    ).toEqual({ ok: true });
    expect(await source()).toMatchObject({ isBusy: true, last: null, publication: "The Quay" });
    expect(await later(0)).toMatchObject({ importCount: 2, everyMinutes: 360, last: { words: "2 found, 1 new." } });
    // The validators are those of the old place.
    expect(asked).toEqual([undefined]);
    expect(await listTitles()).toEqual(["ferry", "market"]);
    expect(await database.client.issue.count({ where: { status: "published" } })).toBe(1);
    expect(await edit({ publishes: undefined, everyMinutes: "60" })).toEqual({ ok: true });
    expect(await source()).toMatchObject({ isBusy: false, publishes: false, last: { words: "2 found, 1 new." } });
    expect((await source()).nextAt?.getTime()).toBe(now + 60 * MINUTE_MS);
  });

  test("is not asked at its new place while it is paused, nor by a visit that was under way", async () => {
    pages["/feed"] = feed("ferry");
    await add("feed", "/feed");
    const { id } = await source();
    await archive.sources.decide(id, "pause");
    await edit({ address: `${site.address}/other` });
    expect(await later(6000)).toMatchObject({ state: "paused", last: null });
    expect(site.asked.filter((path) => path === "/other")).toEqual([]);
    pages["/other"] = feed("ferry", "market");
    await archive.sources.decide(id, "resume");
    // Sent elsewhere while it answers: what it says is of another place.
    pages["/other"] = async (_, response) => {
      await edit({ address: `${site.address}/third` });
      response.writeHead(200, { etag: '"other"', "content-type": "application/rss+xml" }).end(feed("ferry"));
    };
    const known: unknown[] = [];
    pages["/third"] = (request, response) => {
      known.push(request.headers["if-none-match"]);
      response.writeHead(200, { "content-type": "application/rss+xml" }).end(feed("market"));
    };
    await later(0);
    expect(await later(0)).toMatchObject({ last: { result: "ok", words: "1 found, 1 new." } });
    expect(known).toEqual([undefined]);
  });

  test("keeps what it is, and the address of no other", async () => {
    pages["/feed"] = feed("ferry");
    await add("feed", "/feed");
    await add("page", "/page");
    expect(await edit({ address: `${site.address}/feed` })).toMatchObject({ reason: "duplicate" });
    expect(await edit({ kind: "feed" })).toMatchObject({ reason: "conflict" });
    expect(await edit({ sourceId: 999 })).toMatchObject({ reason: "not-found" });
    const wrong = { kind: "feed", sourceId: "1", address: "file:///etc/passwd", everyMinutes: "60" };
    expect(editedSourceSchema.safeParse(wrong).success).toBe(false);
  });

  test("that fails says why, and is asked more and more seldom until it answers", async () => {
    pages["/news"] =
      `<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>News</body></html>`;
    await add("feed", "/news");
    const words = `This is a page. Its feed is at ${site.address}/rss`;
    expect(await source()).toMatchObject({ importCount: 0, last: { result: "failed", words } });
    const waits: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { nextAt } = await source();
      waits.push(((nextAt?.getTime() ?? 0) - now) / MINUTE_MS);
      await later(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([60, 120, 240]);
    pages["/news"] = feed("ferry");
    expect((await later(480)).nextAt?.getTime()).toBe(now + 60 * MINUTE_MS);
  });

  test("hundreds of issues come some at a time, each once", async () => {
    const paths = Array.from({ length: 60 }, (_, at) => `/p/${at}`);
    pages["/all"] = archivePage(...paths);
    // Without a text: what it costs to read them is not what is asked here.
    for (const path of paths) pages[path] = `<title>${path}</title>`;
    await add("archive", "/all");
    expect((await source()).last?.words).toBe("60 found, 50 new. 10 left for the next time.");
    expect((await later(1)).last?.words).toBe("60 found, 10 new.");
    expect(await database.client.importFile.count()).toBe(60);
    expect(site.asked.filter((path) => path.startsWith("/p/"))).toHaveLength(60);
  });

  test("what it has given before is not taken in again by whoever brings it at the same time", async () => {
    pages["/feed"] = feed("ferry");
    await add("feed", "/feed");
    const { id } = await source();
    const item = await database.client.sourceItem.findFirstOrThrow();
    const bytes = new TextEncoder().encode(page("ferry"));
    const arrival = { key: item.key, origin: { address: "https://harbour.example/ferry" } };
    const file = { fileName: "ferry.html", mediaType: "text/html", bytes, arrival };
    expect(await archive.imports.receive([file], { sourceId: id })).toBe(item.importId);
    expect(await database.client.import.count()).toBe(1);
  });

  test("addresses that are none, that are there already, and intervals that are none are refused", async () => {
    pages["/feed"] = feed("ferry");
    const given = { kind: "feed", address: `${site.address}/feed`, everyMinutes: "60" };
    await add("feed", "/feed");
    expect(await archive.sources.add(newSourceSchema.parse(given), BY)).toMatchObject({ reason: "duplicate" });
    const wrong = [
      { address: "file:///etc/passwd" },
      { address: "https://me:secret@harbour.example" },
      { everyMinutes: "1" },
    ];
    expect(wrong.map((one) => newSourceSchema.safeParse({ ...given, ...one }).success)).toEqual([false, false, false]);
  });
});
