import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findFreePort } from "@/lib/db/testing/find-free-port";
import { writeNewsletter } from "../documents/newsletter";
import { expect, test } from "../fixtures";
import { runBackfile } from "../servers/run-backfile";
import { ROOT } from "../servers/start-server";

const TITLE = "Terns Are Back on the Breakwater";
const ISSUE = writeNewsletter({
  fileName: "tern-weekly-7.txt",
  publication: "The Tern Weekly",
  number: 7,
  date: "April 9, 2020",
  stories: [
    {
      section: "Birds",
      title: TITLE,
      dateline: "Skerry",
      paragraphs: [
        "The first terns were seen on the breakwater on Monday. Liv Aasen counted forty before the rain came.",
      ],
    },
  ],
});

let second: ChildProcess | null = null;
let secondUrl = "";

test.beforeAll(async ({ server }) => {
  const port = await findFreePort();
  secondUrl = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...server.settings, PORT: String(port), BACKFILE_WORKER: "off" };
  second = spawn(process.execPath, ["scripts/start.mjs"], { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit"] });
});

test.afterAll(async () => {
  if (!second || second.exitCode !== null) return;
  const ended = new Promise((resolve) => second?.once("exit", resolve));
  second.kill("SIGTERM");
  await ended;
});

test("what another process publishes is on the kept pages of two web processes at once", async ({
  server,
  request,
}) => {
  const healthy = () =>
    request.get(`${secondUrl}/api/health`).then(
      (answer) => answer.status(),
      () => 0,
    );
  await expect.poll(healthy, { timeout: 60_000 }).toBe(200);
  const read = async (url: string) => (await request.get(`${url}/issues`)).text();
  for (const url of [server.url, secondUrl, server.url, secondUrl]) {
    expect(await read(url)).not.toContain("The Tern Weekly");
  }
  const file = join(server.folder, ISSUE.name);
  writeFileSync(file, ISSUE.buffer);
  const outcome = await runBackfile(server, ["import", file]);
  expect(outcome.status, outcome.complaints).toBe(0);
  for (const url of [server.url, secondUrl]) expect(await read(url)).toContain("The Tern Weekly");
});

test("a reader's page may be kept and asked about, an editor's is the editor's alone", async ({
  server,
  editor,
  request,
}) => {
  const page = `${server.url}/people`;
  const first = await request.get(page);
  const { etag = "", "cache-control": control, vary } = first.headers();
  expect(control).toBe("public, max-age=0, s-maxage=3, must-revalidate");
  expect(vary).toContain("Cookie");
  const again = await request.get(page, { headers: { "if-none-match": etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);

  const own = await editor.request.get(page, { headers: { "if-none-match": etag } });
  expect(own.status()).toBe(200);
  expect(own.headers()["cache-control"]).toContain("no-store");
  expect(await own.text()).toContain('href="/admin');
  expect(await (await request.get(page)).text()).not.toContain('href="/admin');
});

test("what moved, and what is not there, is not kept", async ({ server, request }) => {
  for (const path of ["/people/nobody-of-this-name", "/articles/1"]) {
    const answer = await request.get(`${server.url}${path}`, { maxRedirects: 0 });
    expect([308, 404]).toContain(answer.status());
    expect(answer.headers()["cache-control"] ?? "").not.toContain("public");
    expect(answer.headers().etag).toBeUndefined();
  }
});
