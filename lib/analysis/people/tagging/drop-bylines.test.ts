import { describe, expect, it } from "vitest";
import { parseName } from "@/lib/analysis/people/names/parse-name";
import { dropBylines } from "./drop-bylines";
import type { FoundName } from "./found-name";

/** Whether the name between square brackets stays. */
function stays(marked: string, author: string | null): boolean {
  const text = marked.replace(/[[\]]/g, "");
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const form = text.slice(start, end);
  const name: FoundName = {
    start,
    end,
    form,
    words: form.toLowerCase().split(" "),
    parsed: parseName(form),
    titleBefore: null,
    titleAfter: null,
    roleDates: null,
    generation: null,
    isPossessive: false,
    confidence: 1,
    reason: { rule: "name-in-context", args: { form: "" } },
  };
  return dropBylines(text, [name], author).length === 1;
}

describe("dropBylines", () => {
  it.each([
    ["By [Kim Young-jin]\nThe leader spoke."],
    ["by [Kim Young-jin], staff reporter\nThe leader spoke."],
    ["The leader spoke. <The Courier/[Kim Young-jin]>"],
    ["The leader spoke. ([Kim Young-jin])"],
    ["The leader spoke.\n[Kim Young Jin]\n"],
  ])("leaves out %j", (text) => {
    expect(stays(text, "Kim Young-jin")).toBe(false);
  });

  it.each([
    ["The leader thanked [Kim Young-jin] for the question.", "Kim Young-jin"],
    ["By [Kim Young-jin]\nThe leader spoke.", null],
    ["By [Kim Young-jin]\nThe leader spoke.", "Anna Pell"],
    ["[Kim Young-jin] said so.", "Kim Young-jin"],
  ])("keeps %j by %s", (text, author) => {
    expect(stays(text, author)).toBe(true);
  });
});
