import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { QUERY_LANGUAGE } from "@/components/search/query-language";
import { parseQuery } from "@/lib/analysis/search/parse-query";
import * as en from "@/messages/en/en";

const FORMS = QUERY_LANGUAGE.flatMap(({ forms }) => forms);
const page = readFileSync("docs/search.md", "utf8");

test.each(FORMS)("$written is understood, and is on the page", ({ written, finds }) => {
  const { clauses, notes } = parseQuery(written, "2026-01-15");
  expect(clauses.length).toBeGreaterThan(0);
  expect(notes).toEqual([]);
  expect(page).toContain(`| \`${written}\` | ${en.search.help.finds[finds]} |`);
});
