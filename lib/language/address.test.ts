import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { hasLanguages, inLanguage, readAsked } from "./address";
import { answerInLanguages } from "./answer-in-languages";
import { currentAddress, currentLanguage } from "./current-language";
import { runInLanguage } from "./run-in-language";

test.each([
  ["/people?page=2", { language: "en", url: "/people?page=2" }],
  ["/", { language: "en", url: "/" }],
  ["/ko", { language: "ko", url: "/" }],
  ["/ko?a=b", { language: "ko", url: "/?a=b" }],
  ["/ko/articles/12-ferry", { language: "ko", url: "/articles/12-ferry" }],
  ["/ko/search?q=/ko/", { language: "ko", url: "/search?q=/ko/" }],
  ["/korea", { language: "en", url: "/korea" }],
  ["/xx/people", { language: "en", url: "/xx/people" }],
  ["/ko/", { leadsTo: "/ko" }],
  ["/ko/people/?page=2", { leadsTo: "/ko/people?page=2" }],
  ["/en", { leadsTo: "/" }],
  ["/en/people?page=2", { leadsTo: "/people?page=2" }],
  ["/ko/api/people", { leadsTo: "/api/people" }],
  ["/ko/people/ida-holt/feed.xml", { leadsTo: "/people/ida-holt/feed.xml" }],
  ["/ko/articles/12-ferry/as/epub", { leadsTo: "/articles/12-ferry/as/epub" }],
  ["/ko/issues/a/2013-01-01/as-published/frame?part=2", { leadsTo: "/issues/a/2013-01-01/as-published/frame?part=2" }],
  ["/ko/admin", { leadsTo: "/admin" }],
])("a request for %s is one for %j", (url, asked) => expect(readAsked(url)).toEqual(asked));

test.each(["/en//evil.example", "/ko//evil.example", "/en/\\evil.example", "/ko/\\/evil.example/", "/ko//people"])(
  "%s leads to no other site",
  (url) => {
    const asked = readAsked(url);
    expect("leadsTo" in asked && new URL(asked.leadsTo, "http://archive.example").host).toBe("archive.example");
  },
);

test("an address is put in the language of the page, and read as it was", () => {
  const addresses = ["/", "/?a=b", "/people", "/people?page=2", "/articles/1-ferry#m-3", "/issues/as/2013-01-01"];
  for (const address of addresses) {
    expect(inLanguage(address)).toBe(address);
    const korean = runInLanguage({ language: "ko", url: "/" }, () => inLanguage(address));
    expect(korean).toMatch(/^\/ko(?:[/?#]|$)/);
    expect(readAsked(korean)).toEqual({ language: "ko", url: address });
  }
});

test.each(["#main", "/feed.xml", "/api/people", "/admin", "/originals/abc", "https://example.org/people", "/sign-in"])(
  "%s is the same in all languages",
  (address) => {
    expect(hasLanguages(address)).toBe(false);
    expect(inLanguage(address, "ko")).toBe(address);
  },
);

test("the server answers in the language of the path, also after what it waited for", async () => {
  const seen: string[] = [];
  const server = createServer(
    answerInLanguages(async (request, answer) => {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${currentLanguage()} ${request.url} ${currentAddress()}`);
      answer.end();
    }),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const ask = async (path: string) => {
    const { port } = server.address() as AddressInfo;
    const [answer] = (await once(get({ host: "127.0.0.1", port, path, agent: false }), "response")) as [
      IncomingMessage,
    ];
    answer.resume();
    return [answer.statusCode, answer.headers.location];
  };
  const answers = await Promise.all(["/ko/people?page=2", "/people", "/en/people"].map(ask));
  server.close();
  expect(answers).toEqual([
    [200, undefined],
    [200, undefined],
    [308, "/people"],
  ]);
  expect(seen.sort()).toEqual(["en /people /people", "ko /people?page=2 /people?page=2"]);
  expect([currentLanguage(), currentAddress()]).toEqual(["en", null]);
});
