import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { fetchAddress } from "./fetch-address";
import { openRobots } from "./robots";
import { serve } from "./testing/serve";

const HERE = { allowsLoopback: true };

/** What comes of a server that says these bytes and keeps the connection, or ends it. */
async function ask(said: string, ends: boolean) {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => (ends ? socket.end(said) : socket.write(said)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetchAddress(`http://127.0.0.1:${port}/`, { ...HERE, timeoutMs: 3_000 });
  server.close();
  return answer.ok ? "ok" : answer.words;
}

test.each([
  [
    "switches to another protocol",
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    false,
  ],
  ["says wait without end", "HTTP/1.1 100 Continue\r\n\r\n", false],
  ["is no web server", "220 mail.example ESMTP\r\n", false],
  ["ends without a word", "", true],
  ["has a head without end", `HTTP/1.1 200 OK\r\n${"x: y\r\n".repeat(20_000)}`, false],
  ["states two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde", true],
])("a server that %s is given up with the reason", async (_, said, ends) => {
  expect(await ask(said, ends)).toMatch(
    /^(?:It took too long|The connection broke off|It could not be fetched|The server wants to go on)/,
  );
});

test("of rules for robots that are too long their beginning holds", async () => {
  const rules = `User-agent: *\nDisallow: /closed\n${`# ${"x".repeat(98)}\n`.repeat(6_000)}`;
  const site = await serve({ "/robots.txt": rules, "/closed": "<p>", "/open": "<p>" });
  const polite = { ...HERE, whyNot: openRobots(HERE).whyNot };
  expect(await fetchAddress(`${site.address}/closed`, polite)).toMatchObject({
    ok: false,
    words: expect.stringMatching(/robots\.txt/),
  });
  expect(await fetchAddress(`${site.address}/open`, polite)).toMatchObject({ ok: true });
  await site.close();
});
