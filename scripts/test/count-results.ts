import { z } from "zod";

export type Counts = { passed: number; failed: number; skipped: number };

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** Counts Vitest's JSON report. A file that fails before its tests run counts as one failure. */
export function countVitest(report: string): Counts {
  const parsed = vitest.parse(JSON.parse(report));
  const failed = parsed.numFailedTests > 0 ? parsed.numFailedTests : parsed.numFailedTestSuites;
  return { passed: parsed.numPassedTests, failed, skipped: parsed.numPendingTests };
}

const playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Counts Playwright's JSON report. A test that passed only when repeated counts as failed. */
export function countPlaywright(report: string): Counts {
  const { stats } = playwright.parse(JSON.parse(report));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
