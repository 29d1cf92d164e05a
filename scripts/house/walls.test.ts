import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

// What the linter's rules per folder cannot say: people, events and search hold pure analysis beside their queries, and
// components may take types from lib. ARCHITECTURE.md draws these walls.
const ROOT = join(import.meta.dirname, "..");

const PURE_ENTRIES = [
  "lib/analysis/articles/analyse-article.ts",
  "lib/analysis/articles/fingerprint.ts",
  "lib/analysis/text/align-passages.ts",
  "lib/analysis/events/reports/align-rows.ts",
  "lib/analysis/events/reports/align-sentences.ts",
  "lib/analysis/events/reports/compare-reports.ts",
  "lib/analysis/events/evidence/explain-link.ts",
  "lib/analysis/events/kinds/find-other-links.ts",
  "lib/analysis/events/grouping/group-events.ts",
  "lib/analysis/events/reports/group-utterances.ts",
  "lib/analysis/events/reports/name-event.ts",
  "lib/analysis/events/profile/profile-article.ts",
  "lib/analysis/events/reports/propose-date.ts",
  "lib/analysis/events/grouping/score-pair.ts",
  "lib/analysis/html/main-text.ts",
  "lib/analysis/html/sanitise.ts",
  "lib/analysis/intake/read-issue.ts",
  "lib/analysis/people/find-people.ts",
  "lib/analysis/people/identify-person.ts",
  "lib/analysis/people/names/names.ts",
  "lib/analysis/search/parse-query.ts",
];

// Node 20 has no glob of its own.
function listSources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("generated"))
    .map((name) => join(folder, name));
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"/gm;

type Import = { from: string; isType: boolean };

function listImports(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(IMPORT)].map(([, type, from = ""]) => ({ from, isType: type !== undefined }));
}

/** The project's file behind an import; null for packages. */
function resolve(file: string, from: string): string | null {
  const base = from.startsWith("@/") ? from.slice(2) : from.startsWith(".") ? join(dirname(file), from) : null;
  if (base === null) return null;
  const found = [base, `${base}.ts`, `${base}.tsx`].find(
    (path) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile(),
  );
  if (!found) throw new Error(`${file} imports ${from}, which is no file`);
  return relative(".", found);
}

/** Every file that runs when the entry is loaded, and every package they import. */
function reach(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file; file = open.pop()) {
    if (files.has(file) || file.endsWith(".json") || file.includes("/generated/")) continue;
    files.add(file);
    for (const { from, isType } of listImports(file)) {
      if (isType) continue;
      const next = resolve(file, from);
      if (next) open.push(next);
      else packages.add(from);
    }
  }
  return { files, packages };
}

test.each(PURE_ENTRIES)("%s reaches no database, file, setting or log", (entry) => {
  const { files, packages } = reach(entry);
  const impure = [...files].filter((file) => /^lib\/(?:db\/|env|log|server|archive|context)/.test(file));
  expect(impure).toEqual([]);
  expect([...packages].filter((name) => /^(?:node:(?!crypto$)|better-sqlite3|pg|@prisma|pino)/.test(name))).toEqual([]);
});

test("components take nothing but types from lib, save what is pure", () => {
  const crossing = listSources("components").flatMap((file) =>
    listImports(file)
      .filter(({ from, isType }) => from.startsWith("@/lib/") && !isType)
      .filter(({ from }) => !/^@\/lib\/(?:text\/|addresses$)/.test(from))
      .map(({ from }) => `${file} → ${from}`),
  );
  expect(crossing).toEqual([]);
});

test("pages and routes reach the data through the archive alone", () => {
  const crossing = listSources("app").flatMap((file) =>
    listImports(file)
      .filter(({ from, isType }) => /^@\/lib\/(?:db|predict)\//.test(from) && !isType)
      .map(({ from }) => `${file} → ${from}`),
  );
  expect(crossing).toEqual([]);
});

test("no file imports itself, however far round", () => {
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === "done" || file.endsWith(".json") || file.includes("/generated/")) return;
    if (state.get(file) === "open") {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const { from, isType } of listImports(file)) {
      const next = isType ? null : resolve(file, from);
      if (next) visit(next, [...path, file]);
    }
    state.set(file, "done");
  };
  for (const folder of ["lib", "app", "components"]) for (const file of listSources(folder)) visit(file, []);
  expect(cycles).toEqual([]);
});
