import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("an option that a command does not have is answered with its usage", () => {
  const args = ["--import", "tsx", "scripts/backfile.ts", "import", "--publsh", "folder"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^Unknown option '--publsh'\.\nUsage: npm run backfile -- import \[--draft \| --dry-run\].*\n$/,
  );
});
