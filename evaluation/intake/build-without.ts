import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { readIssue } from "@/lib/analysis/intake/read-issue";
import { ROOT } from "@/lib/root";

/** A step of reading, and what it answers when it is left out: an expression of its arguments, which are listed in `given`. */
export type Step = { name: string; file: string; fn: string; answer: string };

type Reader = { readIssue: typeof readIssue };

/**
 * The reader of issues with one function in it replaced, so that the product needs no switches for being measured. It is bundled into
 * a folder of its own and loaded from there.
 *
 * @throws Error where the function is not there: a step that was renamed is not measured as worth nothing
 */
export async function buildWithout(step: Step): Promise<Reader> {
  // Below the packages, which it imports from there.
  const folder = mkdtempSync(join(ROOT, "node_modules/.ablation-"));
  try {
    const outfile = join(folder, "reader.mjs");
    await build({
      stdin: {
        contents: 'export { readIssue } from "@/lib/analysis/intake/read-issue";',
        resolveDir: ROOT,
        loader: "ts",
      },
      ...{ outfile, bundle: true, platform: "node", format: "esm", target: "node20", packages: "external" },
      ...{ alias: { "@": ROOT }, logLevel: "warning", plugins: [replaceStep(step)] },
    });
    return (await import(pathToFileURL(outfile).href)) as Reader;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function replaceStep({ file, fn, answer }: Step): Plugin {
  const path = join(ROOT, "lib/analysis/intake", file);
  const declaration = new RegExp(`^(export )?function ${fn}\\(`, "m");
  return {
    name: "leave-out",
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, (loaded) => {
        if (loaded.path !== path) return undefined;
        const source = readFileSync(path, "utf8");
        if (!declaration.test(source)) throw new Error(`There is no function ${fn} in ${file}.`);
        const contents = source.replace(
          declaration,
          (_, exported = "") =>
            `${exported}function ${fn}(...given: any[]): any { return ${answer}; }\nfunction ${fn}AsItIs(`,
        );
        return { contents, loader: "ts" };
      });
    },
  };
}
