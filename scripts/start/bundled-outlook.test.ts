import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { burn } from "@kenjiuno/msgreader/lib/Burner";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { ROOT } from "@/lib/root";
import { SHARED } from "./bundle";

/** A message with a subject alone: a root, its stream and the list of its properties. */
const MESSAGE = burn([
  { name: "Root Entry", type: 5, length: 0, children: [1, 2] },
  {
    name: "__substg1.0_0037001F",
    type: 2,
    length: 12,
    binaryProvider: () => new Uint8Array(Buffer.from("Letter", "utf16le")),
  },
  { name: "__properties_version1.0", type: 2, length: 32, binaryProvider: () => new Uint8Array(32) },
]);

test("the bundled thread opens messages of Outlook: node imports the package otherwise than vitest does", async () => {
  const read = JSON.stringify(join(ROOT, "lib/analysis/intake/formats/outlook/read-outlook.ts"));
  const contents = `import { readOutlook } from ${read};
    const { ok, email } = await readOutlook(Buffer.from("${Buffer.from(MESSAGE).toString("base64")}", "base64"));
    console.log(ok, email?.subject);`;
  const stdin = { contents, resolveDir: ROOT, loader: "ts" as const };
  const { outputFiles } = await build({ ...SHARED, stdin, alias: { "@": ROOT }, write: false });
  const args = ["--input-type=module", "--eval", outputFiles[0]?.text ?? ""];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  expect(`${stdout}${stderr}`).toBe("true Letter\n");
});
