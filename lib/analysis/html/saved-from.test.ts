import { expect, test } from "vitest";
import { readPageMetadata } from "./page-metadata";
import { parsePage } from "./parse-page";
import { markSavedFrom } from "./saved-from";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const marked = (page: string, address: string) => Buffer.from(markSavedFrom(bytesOf(page), address)).toString("latin1");

function addressesIn(html: string) {
  const page = parsePage(html, { maxElements: 1000, maxDepth: 100 });
  if (!page.ok) throw new Error("not parsed");
  const { canonicalUrl, baseUrl } = readPageMetadata(page.document, html);
  return { canonicalUrl, baseUrl };
}

const PAGE = "<!doctype html><html><head><title>A</title></head><body><p>b</p></body></html>";

test("a page that its browser says where it saved has that address", () => {
  const address = "https://quay.example/p/ferry?a=1&b=two--three";
  const found = "https://quay.example/p/ferry?a=1&b=two-%2Dthree";
  expect(addressesIn(marked(PAGE, address))).toEqual({ canonicalUrl: found, baseUrl: found });
});

test("its own word on its address comes first, and its links lead on from where it was saved", () => {
  const canonical = PAGE.replace("<title>", "<link rel=canonical href='https://quay.example/ferry'><title>");
  expect(addressesIn(marked(canonical, "https://mirror.example/ferry"))).toEqual({
    canonicalUrl: "https://quay.example/ferry",
    baseUrl: "https://mirror.example/ferry",
  });
});

test("what only looks like it, further down or of another kind, is not believed", () => {
  const nothing = { canonicalUrl: null, baseUrl: null };
  expect(addressesIn(PAGE.replace("<p>", "<!-- saved from url=(0022)https://other.example/ --><p>"))).toEqual(nothing);
  expect(addressesIn(`<!-- saved from url=(0014)about:internet -->${PAGE}`)).toEqual(nothing);
});

test("a byte order mark stays first, and a page in UTF-16 is left as it is", () => {
  expect(marked(`\u00ef\u00bb\u00bf${PAGE}`, "https://quay.example/")).toMatch(/^\u00ef\u00bb\u00bf<!-- saved from/);
  for (const page of [`\u00ff\u00fe<\0p\0`, "\0<\0p", "<\0p\0"])
    expect(marked(page, "https://quay.example/")).toBe(page);
});
