import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { PUBLIC_READS } from "@/lib/archive/testing/public-reads";
import { ROOT } from "./read-tree";

// Folders and files under app/ that no reader's statement comes from, each with why.
const EDITORS = ["account/", "admin/", "sign-in/", "api/authority/", "api/decisions/", "api/events/[event]/[act]/"];
const EDITORS_DATA = [
  "api/events/[event]/desk/",
  "api/imports/",
  "api/jobs/",
  "api/links/",
  "api/splits/",
  "api/auth/",
];
const WITHOUT_DATABASE = [
  "%5Fparts/",
  "api/[...unknown]/",
  "api/reconcile/properties/",
  "robots.txt/",
  "search/help/",
  "shortcuts/",
];
const ELSEWHERE = [...EDITORS, ...EDITORS_DATA, ...WITHOUT_DATABASE];

const routes = readdirSync(join(ROOT, "app"), { recursive: true, encoding: "utf8" })
  .filter((path) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(path))
  .filter((path) => !ELSEWHERE.some((folder) => path.startsWith(folder)));

test("every public page and twin is among the reads whose statements are counted", () => {
  const measured = new Set(PUBLIC_READS.flatMap((read) => read.routes));
  expect(routes.filter((path) => !measured.has(path))).toEqual([]);
  expect([...measured].filter((path) => !existsSync(join(ROOT, "app", path)))).toEqual([]);
});

// What is told of the service itself (`describe`, `suggestProperties`, `suggestTypes`) asks the database nothing.
const ASKS = "(?:list|get|count|find|check|search|compare|extend|reconcile|suggestPeople|suggestEntities)";
const CALL = new RegExp(
  `(?:issues|articles|authors|destinations|people|events|quotations|outlets|versions|publications|pictures|search|reconciliation|sitemap|getArchive\\(\\))\\.(${ASKS}\\w*)\\(`,
  "g",
);

test("what is counted for a page is what the page calls", () => {
  const missing = routes.flatMap((path) => {
    const counted = PUBLIC_READS.filter((read) => read.routes.includes(path)).map(({ read }) => String(read));
    const calls = [...readRoute(path).matchAll(CALL)].map(([, name = ""]) => name);
    return [...new Set(calls)]
      .filter((name) => !counted.some((text) => text.includes(name)))
      .map((name) => `${path}: ${name}`);
  });
  expect(missing).toEqual([]);
});

/** A route with the files beside it that load for it. */
function readRoute(path: string): string {
  const folder = join(ROOT, "app", dirname(path));
  const loaders = readdirSync(folder).filter((name) => /^load-.*\.ts$/.test(name));
  return ["", ...loaders]
    .map((name) => readFileSync(name ? join(folder, name) : join(ROOT, "app", path), "utf8"))
    .join("\n");
}
