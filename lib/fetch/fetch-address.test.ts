import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchAddress } from "./fetch-address";
import { isPublicAddress } from "./public-address";
import { requestOnce } from "./request-once";
import { openRobots } from "./robots";
import { serve, type TestSite } from "./testing/serve";

const HERE = { allowsLoopback: true };
const FEW = 100_000;

let site: TestSite;
beforeAll(async () => {
  const redirect = (location: string) => (_: unknown, response: import("node:http").ServerResponse) => {
    response.writeHead(302, { location }).end();
  };
  site = await serve({
    "/robots.txt": "User-agent: *\nDisallow: /closed\nCrawl-delay: 7\n",
    "/page": "<p>A page</p>",
    "/to-page": redirect("/page"),
    "/loop": redirect("/loop"),
    "/to-router": redirect("http://192.168.1.1/setup"),
    "/to-metadata": redirect("http://169.254.169.254/latest/meta-data"),
    "/to-file": redirect("file:///etc/passwd"),
    "/to-closed": redirect("/closed"),
    "/closed": "<p>Not for robots</p>",
    "/tagged": (request, response) => {
      const isKnown = request.headers["if-none-match"] === '"1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"', "last-modified": "Tue, 05 Mar 2019 08:00:00 GMT" });
      response.end(isKnown ? undefined : "<p>Tagged</p>");
    },
    "/packed": (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "text/html" });
      response.end(gzipSync("<p>Packed</p>"));
    },
    "/bomb": (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50 * FEW)));
    },
    "/large": (_, response) => {
      response.writeHead(200).end(Buffer.alloc(2 * FEW));
    },
    "/half": (_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("<p>The first hal", () => response.destroy());
    },
    "/half-packed": (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "transfer-encoding": "chunked" });
      response.write(gzipSync("<p>A page of some length</p>").subarray(0, 20), () => response.destroy());
    },
    "/silent": () => {},
    "/film": (_, response) => {
      response.writeHead(200, { "content-type": "video/mp4" }).end("film");
    },
    "/busy": (_, response) => {
      response.writeHead(503, { "retry-after": "120" }).end();
    },
  });
});
afterAll(() => site.close());

const at = (path: string) => `${site.address}${path}`;

test("a page comes with its type, the address it was found at, and what to ask with next time", async () => {
  const page = await fetchAddress(at("/to-page"), HERE);
  expect(page).toMatchObject({ ok: true, mediaType: "text/html; charset=utf-8", address: at("/page") });
  const tagged = await fetchAddress(at("/tagged"), HERE);
  expect(tagged).toMatchObject({ validators: { etag: '"1"', lastModified: "Tue, 05 Mar 2019 08:00:00 GMT" } });
  const again = { ...HERE, validators: { etag: '"1"', lastModified: null } };
  expect(await fetchAddress(at("/tagged"), again)).toEqual({ ok: true, isUnchanged: true });
  const packed = await fetchAddress(at("/packed"), HERE);
  expect(packed.ok && !packed.isUnchanged && new TextDecoder().decode(packed.bytes)).toBe("<p>Packed</p>");
});

test.each([
  ["a redirect into the network", "/to-router", /^192\.168\.1\.1 is not on the public Internet/, true],
  ["a redirect to the machine's cloud", "/to-metadata", /^169\.254\.169\.254 is not on the public Internet/, true],
  ["a redirect to a file", "/to-file", /^It is no address of the web/, true],
  ["redirects without end", "/loop", /redirects more than 5 times/, true],
  ["more than it may have", "/large", /larger than/, true],
  ["more than it may have once unpacked", "/bomb", /larger than/, true],
  ["another type", "/film", /video\/mp4/, true],
  ["half of it", "/half", /^The connection broke off/, false],
  ["half of it, packed", "/half-packed", /^The connection broke off/, false],
  ["no page", "/none", /404 \(not found\)/, true],
  ["a server that is busy", "/busy", /503 \(not available now\)/, false],
])("%s is refused with the reason", async (_what, path, words, isFinal) => {
  const types = /^text\/html$/;
  const answer = await fetchAddress(at(path), { ...HERE, maxBytes: FEW, types });
  expect(answer).toMatchObject({ ok: false, isFinal, words: expect.stringMatching(words) });
  expect("retryAfterMs" in answer ? answer.retryAfterMs : undefined).toBe(path === "/busy" ? 120_000 : undefined);
});

test("a server that is silent is given up, and one that is not there", async () => {
  expect(await fetchAddress(at("/silent"), { ...HERE, timeoutMs: 100 })).toMatchObject({
    words: expect.stringMatching(/too long/),
  });
  const gone = await serve({});
  await gone.close();
  expect(await fetchAddress(gone.address, HERE)).toMatchObject({
    ok: false,
    words: expect.stringMatching(/refused/),
    isFinal: false,
  });
});

test("nothing of this machine or its network is asked, however the address is written", async () => {
  const before = site.asked.length;
  const port = site.port;
  const hosts = ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433", "0", "127.1"];
  for (const host of hosts) {
    const answer = await fetchAddress(`http://${host}:${port}/page`, { allowsLoopback: false });
    expect(answer, host).toMatchObject({ ok: false, isFinal: true, words: expect.stringMatching(/public Internet/) });
  }
  expect(site.asked).toHaveLength(before);
  const inside = [
    "10.1.2.3",
    "172.16.0.1",
    "100.64.0.1",
    "fe80::1",
    "fc00::1",
    "::",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
  ];
  expect([...inside, "224.0.0.1", "255.255.255.255", "no address"].filter(isPublicAddress)).toEqual([]);
  expect(["8.8.8.8", "2606:4700::1111"].filter((one) => !isPublicAddress(one))).toEqual([]);
});

test("the connection goes to the address that was checked, whatever the name has become", async () => {
  const signal = AbortSignal.timeout(10_000);
  const options = { validators: null, maxBytes: FEW, types: null, signal };
  const url = new URL(`http://harbour.invalid:${site.port}/page`);
  const answer = await requestOnce(url, [{ address: "127.0.0.1", family: 4 }], options);
  expect(answer.status).toBe(200);
});

test.each(["ftp://harbour.example/", "https://me:secret@harbour.example/", "http://harbour.example:25/", "no address"])(
  "%s is no address to fetch",
  async (address) => {
    expect(await fetchAddress(address, { allowsLoopback: false })).toMatchObject({ ok: false, isFinal: true });
  },
);

test("robots.txt is kept to, on redirects too; without one all may be fetched, and where it fails nothing", async () => {
  const robots = openRobots(HERE);
  const polite = { ...HERE, whyNot: robots.whyNot };
  expect(await fetchAddress(at("/page"), polite)).toMatchObject({ ok: true });
  expect(await fetchAddress(at("/to-closed"), polite)).toMatchObject({
    ok: false,
    words: expect.stringMatching(/robots\.txt/),
  });
  expect(await robots.delayMs(new URL(at("/page")))).toBe(7_000);
  expect(site.asked.filter((path) => path === "/robots.txt")).toHaveLength(1);
  const failing = await serve({ "/robots.txt": (_, response) => void response.writeHead(500).end(), "/page": "<p>" });
  const answer = await fetchAddress(`${failing.address}/page`, { ...HERE, whyNot: openRobots(HERE).whyNot });
  expect(answer).toMatchObject({ ok: false, isFinal: false, words: expect.stringMatching(/cannot be read/) });
  await failing.close();
  const open = await serve({ "/page": "<p>" });
  expect(await fetchAddress(`${open.address}/page`, { ...HERE, whyNot: openRobots(HERE).whyNot })).toMatchObject({
    ok: true,
  });
  await open.close();
});
