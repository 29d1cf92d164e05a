import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import { buildAtomFeed } from "./build-atom-feed";

const NOW = new Date("2026-01-02T03:04:05Z");
const FEED = { title: "New issues", address: "/feed.xml", pageAddress: "/issues", author: "Backfile" };
const ENTRY = {
  id: "/issues/1",
  address: "/issues/harbour-letter/2014-03-03-1",
  title: "Harbour Letter no. 1",
  updated: new Date("2014-04-01T09:00:00Z"),
  day: "2014-03-03",
  html: "<ul><li>Quay &amp; market</li></ul>",
};

test("a feed names itself, its page and when it last changed", () => {
  const xml = buildAtomFeed({ ...FEED, entries: [ENTRY, { ...ENTRY, updated: NOW }] }, "https://example.org", NOW);
  expect(xml).toContain("<id>https://example.org/feed.xml</id>");
  expect(xml).toContain('rel="alternate" type="text/html" href="https://example.org/issues"');
  expect(xml.match(/<updated>(.*?)<\/updated>/)?.[1]).toBe("2026-01-02T03:04:05.000Z");
  expect(xml.match(/<entry>\n<id>(.*?)<\/id>/)?.[1]).toBe("https://example.org/issues/1");
  expect(xml).toContain("<published>2014-03-03T00:00:00Z</published>");
});

test("an entry's HTML arrives as it was sent", () => {
  const xml = buildAtomFeed({ ...FEED, entries: [ENTRY] }, "https://example.org", NOW);
  const content = parseHTML(`<html><body>${xml.split("?>")[1]}</body></html>`).document.querySelector("content");
  expect(content?.textContent).toBe(ENTRY.html);
});

test("no title can leave its element", () => {
  const xml = buildAtomFeed({ ...FEED, entries: [{ ...ENTRY, title: `</title><x a="1">&` }] }, "https://e.org", NOW);
  expect(xml).toContain("<title>&lt;/title&gt;&lt;x a=&quot;1&quot;&gt;&amp;</title>");
});

test.each([
  ["a control character", "a\u0007b", "a\uFFFDb"],
  ["half of a pair", "a\uD83Db", "a\uFFFDb"],
  ["a whole pair", "a\u{1F600}b", "a\u{1F600}b"],
])("%s is fit for XML", (_, text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
