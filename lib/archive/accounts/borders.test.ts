import { describe, expect, test } from "vitest";
import { toLocalPath } from "./local-path";
import { isSameOrigin } from "./same-origin";
import { newAccount } from "./schema";

describe("where to go after signing in", () => {
  test.each([
    ["/admin/imports/3?file=1#article-2", "/admin/imports/3?file=1#article-2"],
    ["/articles/12-a%20b", "/articles/12-a%20b"],
    ["/", "/"],
  ])("%s is a path of this site", (next, path) => expect(toLocalPath(next)).toBe(path));

  test.each([
    "//example.org",
    "/\\example.org",
    "/\t/example.org",
    "/.//example.org",
    "/a/..//example.org",
    "https://example.org/admin",
    "javascript:alert(1)",
    "admin",
    "",
    undefined,
    ["/admin"],
  ])("%j is none", (next) => expect(toLocalPath(next, "/home")).toBe("/home"));
});

describe("a changing request comes from this site", () => {
  const SITE = "https://news.example.org";
  test.each([
    ["the browser says same-origin", { "sec-fetch-site": "same-origin" }, true],
    ["the browser says cross-site", { "sec-fetch-site": "cross-site", origin: SITE }, false],
    ["the browser says same-site", { "sec-fetch-site": "same-site" }, false],
    ["its origin is the archive's address", { origin: SITE, host: "internal:3000" }, true],
    ["its origin is the host asked for", { origin: "http://localhost:3000", host: "localhost:3000" }, true],
    [
      "its origin is the host a proxy was asked for",
      { origin: "https://a.example", host: "x", "x-forwarded-host": "a.example" },
      true,
    ],
    ["its origin is another host", { origin: "https://evil.example", host: "news.example.org" }, false],
    ["its origin is hidden", { origin: "null", host: "news.example.org" }, false],
    ["it says nothing", { host: "news.example.org" }, false],
  ])("when %s: %#", (_case, headers, answer) => {
    expect(isSameOrigin(new Headers(headers as Record<string, string>), SITE)).toBe(answer);
  });
});

describe("a new account", () => {
  test("has a trimmed name and a lower-case address", () => {
    expect(newAccount.parse({ name: " Mira ", email: " Mira@Example.ORG ", password: "0123456789" })).toEqual({
      name: "Mira",
      email: "mira@example.org",
      password: "0123456789",
    });
  });

  test.each([
    ["name", { name: "  " }],
    ["email", { email: "mira" }],
    ["password", { password: "012345678" }],
    ["password", { password: "x".repeat(129) }],
  ])("is refused for its %s", (field, change) => {
    const result = newAccount.safeParse({ name: "M", email: "m@example.org", password: "0123456789", ...change });
    expect(result.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });
});
