import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

export type Import = { from: string; isType: boolean };

/** Source files below a folder of the project, tests left out. Node 20 has no glob of its own. */
export function listSources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|js)$/.test(name) && !/generated|\.test\.|\.spec\./.test(name))
    .map((name) => join(folder, name))
    .sort();
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"/gm;

export function listImports(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(IMPORT)].map(([, type, from = ""]) => ({ from, isType: type !== undefined }));
}

/** The project's file behind an import; null for packages and data. */
export function resolveImport(file: string, from: string): string | null {
  const base = from.startsWith("@/") ? from.slice(2) : from.startsWith(".") ? join(dirname(file), from) : null;
  if (base === null || base.endsWith(".json") || base.includes("generated")) return null;
  const found = [base, `${base}.ts`, `${base}.tsx`].find(
    (path) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile(),
  );
  if (!found) throw new Error(`${file} imports ${from}, which is no file`);
  return relative(".", found);
}

/** Every file that runs when the entry is loaded, and every package they import. */
export function reach(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const { from, isType } of listImports(file)) {
      if (isType) continue;
      const next = resolveImport(file, from);
      if (next) open.push(next);
      else packages.add(from);
    }
  }
  return { files, packages };
}
