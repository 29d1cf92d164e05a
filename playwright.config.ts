import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import type { Options } from "./e2e/fixtures";

// `scripts/test.ts` names the Chromium it found or installed; alone, an installed one is taken before Playwright's own.
const installed = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const executablePath = existsSync(installed) ? installed : undefined;

// A window of Chromium loads two pages of its own for its address bar, which cost more than most pages of the archive.
// The last list of switched-off features is the one that counts, so those that Playwright names stand here again.
const SWITCHED_OFF = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

// What a page looks like, says and does in a browser depends on nothing the database does: one engine is enough. On the other
// run the specs that lead through a room's reads and writes; each of these is tested on both engines below the pages too.
const ON_BOTH = [
  ...["api", "browse", "people-and-events", "search"].map((name) => `reading/${name}.spec.ts`),
  ...[
    "decisions",
    "event-corrections",
    "import",
    "kept-pages",
    "people-corrections",
    "sign-in",
    "sources",
    "versions",
  ].map((name) => `editing/${name}.spec.ts`),
];
const listSpecs = (engine: "sqlite" | "postgresql", room: string) => ({
  testMatch: engine === "sqlite" ? `${room}/*.spec.ts` : ON_BOTH.filter((spec) => spec.startsWith(room)),
  ...(engine === "sqlite" ? {} : { grepInvert: /axe finds nothing/ }),
});

/** The production build, served by both engines, in one Chromium that knows no other host than the test's own. */
export default defineConfig<Options>({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/servers/global-setup.ts",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A page of this archive takes a tenth of a second; the rest is for machines that are busy with other things.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    trace: "off",
    screenshot: "only-on-failure",
    locale: "en-GB",
    // Neither the server's zone nor the archive's: a date that passes through a timestamp shows itself.
    timezoneId: "America/Anchorage",
    contextOptions: { reducedMotion: "reduce" },
    navigationTimeout: 30_000,
    actionTimeout: 15_000,
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        `--disable-features=${SWITCHED_OFF.join(",")}`,
        "--disable-sync",
        "--no-first-run",
        "--no-pings",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    },
  },
  projects: (["sqlite", "postgresql"] as const).flatMap((engine) => [
    {
      // Nothing writes to this archive: any number of specs may count what it holds.
      name: `${engine}: reading`,
      use: { engine, archive: "reading" },
      ...listSpecs(engine, "reading"),
    },
    { name: `${engine}: first sign-in`, use: { engine }, testMatch: "editing/first-sign-in.setup.ts" },
    {
      name: `${engine}: editing`,
      use: { engine },
      ...listSpecs(engine, "editing"),
      // One spec after the other: no spec sees what another one is publishing.
      workers: 1,
      dependencies: [`${engine}: first sign-in`],
    },
  ]),
});
