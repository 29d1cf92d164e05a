import { describe, expect, it } from "vitest";
import { LAYOUT_GROUPS } from "./layouts";
import { readContents, writeIssue } from "./write-issue";

const ALL = LAYOUT_GROUPS.flatMap(({ layouts }) => layouts);

describe("layouts of our own", () => {
  it.each(ALL.map((layout) => [layout.name, layout] as const))("%s prints what its key holds", (_, layout) => {
    for (const content of readContents("all")) {
      const issue = writeIssue(layout, content);
      if (issue === null) continue;
      const printed = fold([layout.html, layout.text].map((write) => write?.(content) ?? "").join("\n"));
      for (const { title, opening, author } of issue.gold.items) {
        for (const words of [title, opening, author]) expect(printed).toContain(fold(words ?? ""));
      }
      for (const words of issue.gold.furniture) expect(printed).toContain(fold(words));
    }
  });

  it("has a name of its own for each", () => {
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });
});

function fold(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
