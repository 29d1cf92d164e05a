import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { listImports, listSources, ROOT, reach, resolveImport } from "./read-tree";

// The linter holds the walls folder by folder (biome.json). These tests hold what a rule about one import cannot say.
const FOLDERS = ["lib", "app", "components", "evaluation", "messages", "scripts"];
const sources = FOLDERS.flatMap(listSources);

test("analysis reaches no database, file, setting or log, however deep its imports go", () => {
  const impure = listSources("lib/analysis").flatMap((entry) => {
    const { files, packages } = reach(entry);
    return [
      ...[...files].filter((file) => !file.startsWith("lib/analysis/")),
      ...[...packages].filter((name) => /^(?:node:(?!crypto$)|better-sqlite3|pg|@prisma|pino)/.test(name)),
    ].map((reached) => `${entry} → ${reached}`);
  });
  expect(impure).toEqual([]);
});

test("no page or route brings the archive, or a list of the analysis, along, however deep its imports go", () => {
  const brought = listSources("app").flatMap((entry) => {
    const { files, packages } = reach(entry);
    // The rules by which links are unwrapped are two pages of text.
    const isHeavy = (name: string) =>
      name === "lib/archive/archive.ts" || /^@prisma|\/db\/generated\/|\/data\/(?!link-rules)[^/]+\.json$/.test(name);
    return [...files, ...packages].filter(isHeavy).map((reached) => `${entry} → ${reached}`);
  });
  expect(brought).toEqual([]);
});

test("components take nothing but types from lib, save what is pure", () => {
  const crossing = listSources("components").flatMap((file) =>
    listImports(file)
      .filter(({ from, isType }) => from.startsWith("@/lib/") && !isType)
      .filter(({ from }) => !/^@\/lib\/(?:analysis\/(?:text|citations)\/|language\/|addresses$)/.test(from))
      .map(({ from }) => `${file} → ${from}`),
  );
  expect(crossing).toEqual([]);
});

// A folder and the folders inside it are one room with its alcoves: a recipe stands at its top and its steps within.
const isInside = (a: string, b: string) => a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

test("no two rooms need each other", () => {
  const arrows = new Map<string, string>();
  for (const file of sources) {
    // What tests share stands beside what it tests and may use all of it.
    if (file.includes("/testing/")) continue;
    for (const { from } of listImports(file)) {
      const target = resolveImport(file, from);
      if (target === null || dirname(target) === dirname(file)) continue;
      arrows.set(`${dirname(file)} → ${dirname(target)}`, `${file} → ${target}`);
    }
  }
  const mutual = [...arrows].filter(([rooms]) => {
    const [a = "", b = ""] = rooms.split(" → ");
    return !isInside(a, b) && arrows.has(`${b} → ${a}`);
  });
  expect(mutual.map(([, example]) => example).sort()).toEqual([]);
});

// About as many names as a reader takes in at a glance. A larger folder has rooms inside it.
const MAX_FILES = 40;

test("no folder holds more files than a reader takes in", () => {
  const counts = new Map<string, number>();
  for (const file of sources) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > MAX_FILES)).toEqual([]);
});

const PATH = /`((?:app|components|docs|e2e|evaluation|lib|prisma|samples|scripts)\/[^`\s*<>…]+)`/g;

const PAGES = [
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(PAGES)("every path that %s names exists", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8");
  const paths = [...text.matchAll(PATH)].map(([, path = ""]) => path);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
