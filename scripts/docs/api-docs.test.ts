import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERROR_CATALOGUE } from "@/lib/errors";

const ROOT = join(import.meta.dirname, "../..");
const guide = readFileSync(join(ROOT, "docs/api.md"), "utf8");

/** Where route handlers stand, as the guide writes it: `/api/issues/{publication}`. */
function listRoutes(name: RegExp): string[] {
  return readdirSync(join(ROOT, "app"), { recursive: true, encoding: "utf8" })
    .filter((path) => name.test(path))
    .map(
      (path) =>
        `/${path
          .replace(/\/route\.ts$/, "")
          .replaceAll("[", "{")
          .replaceAll("]", "}")}`,
    )
    .filter((route) => !route.includes("{..."));
}

test("the guide names every address of the API, and none that is not there", () => {
  const routes = listRoutes(/^api\/(?:.*\/)?route\.ts$/);
  const named = [...guide.matchAll(/`(?:GET|POST) (\/api[^`]*)`/g)].map(([, path = ""]) => path);
  expect([...new Set(named)].sort()).toEqual(routes.sort());
});

test("the guide names every feed", () => {
  for (const feed of listRoutes(/feed\.xml\/route\.ts$/)) expect(guide).toContain(`\`${feed}`);
});

test("the error codes of the guide are those of the catalogue, with their status", () => {
  const rows = [...guide.matchAll(/^\| ([\d, ]+) \| (`[^|]+`) \|/gm)];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, statuses = "", codes = ""] of rows) {
    const named = [...codes.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
    const catalogue: Record<string, { status: number }> = ERROR_CATALOGUE;
    expect(named.map((code) => catalogue[code]?.status)).toEqual(statuses.split(",").map(Number));
  }
});
