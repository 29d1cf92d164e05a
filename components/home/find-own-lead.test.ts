import { expect, test } from "vitest";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";
import { findOwnLead } from "./find-own-lead";

const issue = (address: string, firstArticleId: number | null): IssueSummary => ({
  ...{ address, firstArticleId, publication: { slug: "post", name: "Post" }, number: null, date: null, title: null },
  ...{ firstTitles: [], articleCount: 1 },
});

test("an issue is told by the sentence it begins with, unless another begins alike", () => {
  const issues = [issue("a", 1), issue("b", 2), issue("c", 3), issue("d", null)];
  const leads = new Map([
    [1, "Welcome to another issue of the Post."],
    [2, "The ferry ran aground on the bar last night."],
    [3, "Welcome to another issue of the Post."],
  ]);
  expect(issues.map((one) => findOwnLead(one, issues, leads))).toEqual([
    null,
    "The ferry ran aground on the bar last night.",
    null,
    null,
  ]);
});
