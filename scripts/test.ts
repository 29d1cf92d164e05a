import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfNeeded } from "./start/build-if-needed";
import { type Counts, countPlaywright, countVitest } from "./test/count-results";
import { findChromium } from "./test/find-chromium";

// `npm test`: everything, in the order in which it fails fastest. The last line counts what passed and failed.

const ROOT = join(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "backfile-reports-"));
const bin = (name: string) => join(ROOT, "node_modules/.bin", name);
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

function add(counts: Counts): void {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
}

/** A step that passes or fails as a whole. */
function step(title: string, check: () => boolean): boolean {
  process.stdout.write(`\n— ${title}\n`);
  const isPassed = check();
  add(isPassed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
  return isPassed;
}

/** A step whose tests are counted from the report it writes. */
function suite(title: string, report: string, check: () => boolean, count: (report: string) => Counts): void {
  process.stdout.write(`\n— ${title}\n`);
  const isPassed = check();
  const counts = existsSync(report) ? count(readFileSync(report, "utf8")) : { passed: 0, failed: 0, skipped: 0 };
  // A runner that stops without naming a failed test has failed all the same.
  add(isPassed || counts.failed > 0 ? counts : { ...counts, failed: 1 });
}

async function build(): Promise<boolean> {
  try {
    await buildIfNeeded();
    return true;
  } catch {
    return false;
  }
}

const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

step("lint and walls", () => run(bin("biome"), ["ci", "--error-on-warnings"]));
step("types", () => run(bin("tsc"), ["--noEmit"]));
step("unused exports, files and packages", () => run(bin("knip"), ["--no-progress"]));
suite(
  "unit and data tests on both engines",
  vitestReport,
  () => run(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`]),
  countVitest,
);
const isBuilt = await build();
if (step("production build", () => isBuilt)) {
  // With the bundle of the reading thread, as operators run it.
  step("faults on purpose", () => run(bin("tsx"), [join(ROOT, "scripts/faults.ts"), "--only", "kill"]));
  suite(
    "browser tests on both engines",
    playwrightReport,
    () =>
      run(bin("playwright"), ["test", "--reporter=list,json"], {
        CHROMIUM_PATH: findChromium(),
        PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
      }),
    countPlaywright,
  );
}

rmSync(reports, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
