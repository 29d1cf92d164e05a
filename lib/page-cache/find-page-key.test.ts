import { expect, test } from "vitest";
import { findPageKey, isEndless } from "./find-page-key";

const key = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  findPageKey({ url, method, headers });

test.each([
  "/",
  "/articles/12-ferry",
  "/issues/harbour-gazette/2024-05-01",
  "/people/ida-holt?page=2",
  "/compare/1/2",
  "/people/ida-holt/feed.xml",
  "/feed.xml",
  "/sitemaps/people-1",
  "/api/events/3-storm",
  "/ko",
  "/ar/shortcuts",
  "/ko/articles/12-ferry",
  "/ko/people?page=2",
])("%s is the same for all readers", (url) => expect(key(url)).toBe(url));

test.each([
  "/admin",
  "/admin/imports",
  "/account",
  "/sign-in",
  "/api/jobs",
  "/api/imports/1",
  "/api/health",
  "/api/auth/session",
  "/originals/abc",
  "/_next/static/chunks/a.js",
  "/peopled",
  "//evil.example/people",
  "/en/people",
  "/ko/admin",
  "/ko/feed.xml",
  "/ko//people",
  "http://evil.example/people",
  `/search?q=${"a".repeat(600)}`,
])("%s is not", (url) => expect(key(url)).toBeNull());

test.each([
  [{ cookie: "backfile.session_token=a" }],
  [{ cookie: "__Secure-backfile.session_token=a" }],
  [{ authorization: "Bearer a" }],
  [{ rsc: "1" }],
  [{ "next-action": "a" }],
  [{ "next-router-state-tree": "a" }],
  [{ range: "bytes=0-1" }],
])("a request with %o is answered by itself", (headers) => expect(key("/people", headers)).toBeNull());

test.each([
  "/search?q=ferry",
  "/articles/12-%66erry",
  "/articles/12-anything/as/epub",
  "/events/12-anything/as/bibtex",
  "/api/articles/12-anything",
  "/compare/1/2",
  "/ko/compare/1/2",
])("%s is one of endlessly many", (url) => expect(isEndless(url)).toBe(true));

test.each(["/", "/articles/12-ferry", "/issues/harbour-gazette/2024-05-01", "/people/ida-holt/feed.xml", "/feed.xml"])(
  "%s is the one address of its page",
  (url) => expect(isEndless(url)).toBe(false),
);

test("so is everything that is sent", () => expect(key("/people", {}, "POST")).toBeNull());
