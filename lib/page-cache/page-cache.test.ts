import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { spoil } from "./hold-answer";
import { createPageCache } from "./page-cache";

type Make = (request: IncomingMessage, answer: ServerResponse) => Promise<void>;

// The last opened is closed first: servers before the folder they write to.
const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

const LONG = "Ferry to run all year. ".repeat(200);
const SESSION = { cookie: "theme=dark; backfile.session_token=abc" };

/** The page of an address says who it was made for and how many pages were made before it. */
function maker() {
  const made: string[] = [];
  const make: Make = async ({ url = "", headers, method }, answer) => {
    made.push(url);
    const reader = headers.cookie?.includes("backfile") ? "an editor" : "a reader";
    answer.setHeader("content-type", "text/html");
    answer.setHeader("cache-control", "private, no-store");
    answer.setHeader("vary", "rsc");
    answer.write(`${method} for ${reader}${headers["x-forwarded-host"] ?? ""} ${headers.host} `);
    answer.end(`${made.length} ${LONG}`);
  };
  return { made, make };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "backfile-pages-"));
  // A page may still be on its way to the disk: what is written meanwhile is removed with the next try.
  endings.push(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }));
  return folder;
}

type Archive = { version: string; folder: string; now?: () => Date; buildId?: string };

/** The pages that are whole on disk; those being written have a longer name. */
const filesOf = ({ folder }: Archive): string[] =>
  existsSync(join(folder, "pages"))
    ? readdirSync(join(folder, "pages"), { recursive: true, encoding: "utf8" }).filter((name) =>
        /\/[\da-f]{64}$/.test(name),
      )
    : [];

/** A web process of an archive. */
async function serve(archive: Archive, make: Make) {
  const { folder: dataFolder, buildId = "build", now } = archive;
  const version = { read: async () => archive.version };
  const answer = createPageCache({ version, dataFolder, buildId, siteUrl: "http://archive.example", now }, make);
  const server = createServer((asked, given) => void answer(asked, given).catch(() => given.destroy()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  endings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") => ask(port, path, headers, method);
  return Object.assign(get, { port });
}

async function ask(port: number, path: string, headers: Record<string, string>, method: string) {
  const asked = request({ host: "127.0.0.1", port, path, headers, method, agent: false }).end();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  const body = Buffer.concat(await answer.toArray());
  const text = answer.headers["content-encoding"] === "gzip" ? gunzipSync(body).toString() : body.toString();
  return { status: answer.statusCode, headers: answer.headers, text, bytes: body.length };
}

const newArchive = (): Archive => ({ version: "one", folder: newFolder() });

test("a page is made once for all readers, until the archive changes", async () => {
  const { made, make } = maker();
  const archive = newArchive();
  const get = await serve(archive, make);
  const first = await get("/articles/1-ferry");
  expect(await get("/articles/1-ferry", { cookie: "theme=dark" })).toMatchObject({ text: first.text, status: 200 });
  expect(first.text).toContain("GET for a reader archive.example 1 ");
  archive.version = "two";
  expect((await get("/articles/1-ferry")).text).toContain(" 2 ");
  expect((await get("/articles/1-ferry")).text).toContain(" 2 ");
  expect(made).toHaveLength(2);
});

test("readers who ask at the same time share one page", async () => {
  const { made, make } = maker();
  const get = await serve(newArchive(), async (asked, answer) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await make(asked, answer);
  });
  const pages = await Promise.all(Array.from({ length: 8 }, () => get("/people/ida-holt")));
  expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
  expect(made).toHaveLength(1);
});

test("two processes share pages, and each knows of the other's changes", async () => {
  const { made, make } = maker();
  const archive = newArchive();
  const [one, two] = [await serve(archive, make), await serve(archive, make)];
  const first = await one("/events/3-storm");
  await expect.poll(() => filesOf(archive)).toHaveLength(1);
  const second = await two("/events/3-storm");
  expect(second.text).toBe(first.text);
  expect(second.headers.etag).toBe(first.headers.etag);
  expect(made).toHaveLength(1);
  archive.version = "two";
  expect((await two("/events/3-storm")).text).toContain(" 2 ");
  expect((await one("/events/3-storm")).text).not.toBe(first.text);
});

test("an editor's page is made for the editor, and no reader gets it", async () => {
  const { make } = maker();
  const archive = newArchive();
  const get = await serve(archive, make);
  for (const cookie of [SESSION.cookie, "__Secure-backfile.session_token=x", "backfile.said=words"]) {
    const page = await get("/articles/1-ferry", { cookie });
    expect(page.text).toContain("for an editor");
    expect(page.headers["cache-control"]).toBe("private, no-store");
    expect(page.headers.etag).toBeUndefined();
  }
  expect((await get("/articles/1-ferry")).text).toContain("for a reader");
  expect((await get("/articles/1-ferry", SESSION)).text).toContain("for an editor");
});

test("nothing that one reader sends shows on another's page", async () => {
  const { make } = maker();
  const get = await serve(newArchive(), make);
  const poison = { "x-forwarded-host": "evil.example", host: "evil.example", "accept-language": "xx" };
  await get("/issues", poison);
  const page = await get("/issues");
  expect(page.text).not.toContain("evil");
});

test("says to caches what they may keep, and to browsers when their copy holds", async () => {
  const { make } = maker();
  const get = await serve(newArchive(), make);
  const page = await get("/feed.xml", { "accept-encoding": "gzip, br" });
  expect(page.headers).toMatchObject({
    "cache-control": "public, max-age=0, s-maxage=3, must-revalidate",
    "content-encoding": "gzip",
    vary: "rsc, Cookie, Accept-Encoding",
    "content-type": "text/html",
  });
  expect(page.bytes).toBeLessThan(LONG.length / 4);
  const etag = page.headers.etag ?? "";
  const again = await get("/feed.xml", { "if-none-match": `"other", ${etag}` });
  expect([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
  expect(again.headers["cache-control"]).toContain("public");
  expect((await get("/feed.xml", { "if-none-match": '"other"' })).status).toBe(200);
  expect((await get("/feed.xml", { "accept-encoding": "gzip;q=0" })).headers["content-encoding"]).toBeUndefined();
  const head = await get("/feed.xml", {}, "HEAD");
  expect([head.status, head.text, Number(head.headers["content-length"])]).toEqual([200, "", page.text.length]);
});

test("a page that is first asked for by its head is whole for the next", async () => {
  const { make } = maker();
  const get = await serve(newArchive(), make);
  expect((await get("/about", {}, "HEAD")).text).toBe("");
  expect((await get("/about")).text).toContain(LONG);
});

test.each<[string, Make]>([
  ["missing", async (_, answer) => void answer.writeHead(404, { "content-type": "text/plain" }).end("no")],
  ["moved", async (_, answer) => void answer.writeHead(308, { location: "/people/other" }).end()],
  ["taken back", async (_, answer) => void answer.writeHead(410).end("gone")],
  ["failed", async (_, answer) => void answer.writeHead(500).end("no")],
  ["busy", async (_, answer) => void answer.writeHead(503, { "retry-after": "5" }).end("later")],
  ["with a cookie", async (_, answer) => void answer.writeHead(200, { "set-cookie": "a=b" }).end("yours")],
  [
    "failed on the way",
    async (_, answer) => {
      answer.write("half");
      spoil(answer);
      answer.end(" of it");
    },
  ],
  ["too long", async (_, answer) => void answer.end(Buffer.alloc(5 * 1024 * 1024, "a"))],
])("what is %s goes out as it is, and is made anew each time", async (_, make) => {
  const bare = createServer((asked, given) => void make(asked, given));
  bare.listen(0, "127.0.0.1");
  await once(bare, "listening");
  endings.push(() => bare.close());
  const expected = await ask((bare.address() as AddressInfo).port, "/people/ida", {}, "GET");
  let count = 0;
  const get = await serve(newArchive(), (asked, answer) => {
    count += 1;
    return make(asked, answer);
  });
  for (const times of [1, 2]) {
    const { status, text, headers } = await get("/people/ida");
    expect([status, text.length, headers.location, headers["retry-after"], headers["set-cookie"]]).toEqual([
      expected.status,
      expected.text.length,
      expected.headers.location,
      expected.headers["retry-after"],
      expected.headers["set-cookie"],
    ]);
    expect(headers.etag).toBeUndefined();
    expect(count).toBe(times);
  }
});

test("pages of today are made again tomorrow, and another build makes its own", async () => {
  const { made, make } = maker();
  let day = "2024-05-01T23:59:59Z";
  const archive = { ...newArchive(), now: () => new Date(day) };
  const get = await serve(archive, make);
  await get("/");
  await get("/");
  expect(made).toHaveLength(1);
  day = "2024-05-02T00:00:00Z";
  await get("/");
  expect(made).toHaveLength(2);
  await (await serve({ ...archive, buildId: "next" }, make))("/");
  expect(made).toHaveLength(3);
});

test("a reader who leaves keeps nobody else from the page", async () => {
  const { make } = maker();
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let count = 0;
  const get = await serve(newArchive(), async (asked, answer) => {
    count += 1;
    if (count > 1) return make(asked, answer);
    begin();
    // As the framework does: it stops when the connection closes.
    await once(answer, "close");
  });
  const gone = request({ host: "127.0.0.1", port: get.port, path: "/calendar", agent: false }).end();
  gone.on("error", () => {});
  await begun;
  const waiting = get("/calendar");
  gone.destroy();
  expect((await waiting).text).toContain("for a reader");
});

test("a page that failed once is made, and kept, when it is asked for again", async () => {
  const { made, make } = maker();
  let count = 0;
  const get = await serve(newArchive(), async (asked, answer) => {
    count += 1;
    if (count === 1) throw new Error("once");
    await make(asked, answer);
  });
  await expect(get("/articles/1-ferry")).rejects.toThrow();
  for (const _ of [1, 2, 3]) expect((await get("/articles/1-ferry")).text).toContain("a reader");
  expect(made).toHaveLength(1);
});

test("addresses of which there is no end take no room among the files", async () => {
  const { make } = maker();
  const archive = newArchive();
  const get = await serve(archive, make);
  for (const words of ["a", "b", "c"]) {
    await get(`/articles/1-${words}/as/epub`);
    await get(`/api/articles/1-${words}`);
    await get(`/articles/%31-${words}`);
  }
  await get("/articles/1-ferry");
  await expect.poll(() => filesOf(archive)).not.toHaveLength(0);
  expect(filesOf(archive)).toHaveLength(1);
});

test("where the version cannot be read, pages are made for each reader", async () => {
  const { made, make } = maker();
  const folder = newFolder();
  const version = { read: () => Promise.reject(new Error("the database does not answer")) };
  const answer = createPageCache({ version, dataFolder: folder, buildId: "b", siteUrl: "http://a.example" }, make);
  const server = createServer((asked, given) => void answer(asked, given)).listen(0, "127.0.0.1");
  await once(server, "listening");
  endings.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  for (const _ of [1, 2]) expect((await ask(port, "/people", {}, "GET")).status).toBe(200);
  expect(made).toHaveLength(2);
});
