import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ROOT } from "./start-server";

export type ServerAction = { id: string; name: string; file: string; page: string };

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({ exportedName: z.string(), filename: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

/** Every server action that the build holds, with the path of a page that takes it: whoever can POST can call them. */
export function listActions(): ServerAction[] {
  const file = join(ROOT, process.env.BACKFILE_DIST ?? ".next", "server/server-reference-manifest.json");
  const { node } = manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.entries(node).map(([id, { exportedName, filename, workers }]) => {
    const pages = Object.keys(workers).map((worker) => worker.replace(/^app/, "").replace(/\/page$/, "") || "/");
    // A page without a number in its address exists in every archive.
    const page = pages.find((path) => !path.includes("[")) ?? pages[0]?.replace(/\[\w+\]/g, "1") ?? "/";
    return { id, name: exportedName, file: filename, page };
  });
}
