import { expect, test } from "vitest";
import { countPlaywright, countVitest } from "./count-results";

test("a test file that cannot be loaded counts as a failure", () => {
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numFailedTestSuites: 1 };
  expect(countVitest(JSON.stringify(report))).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("a flaky browser test counts as failed", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } };
  expect(countPlaywright(JSON.stringify(report))).toEqual({ passed: 5, failed: 3, skipped: 0 });
});
