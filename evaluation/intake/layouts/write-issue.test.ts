import { describe, expect, it } from "vitest";
import { DIGESTS } from "./digests";
import { HELD_OUT } from "./held-out";
import { MAILING_TOOLS } from "./mailing-tools";
import { TEXTS } from "./texts";
import { readContents, writeIssue } from "./write-issue";

const ALL = [...MAILING_TOOLS, ...DIGESTS, ...TEXTS, ...HELD_OUT];

describe("layouts of our own", () => {
  it.each(ALL.map((layout) => [layout.name, layout] as const))("%s prints what its key holds", (_, layout) => {
    for (const content of readContents()) {
      const issue = writeIssue(layout, content);
      if (issue === null) continue;
      const printed = fold([layout.html, layout.text].map((write) => write?.(content) ?? "").join("\n"));
      for (const { title, opening, author } of issue.gold.items) {
        for (const words of [title, opening, author]) expect(printed).toContain(fold(words ?? ""));
      }
      for (const words of issue.gold.furniture) expect(printed).toContain(fold(words));
    }
  });

  it("has a third of the layouts held out, each by a name of its own", () => {
    expect(HELD_OUT.length * 3).toBeGreaterThanOrEqual(ALL.length - 2);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });
});

function fold(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
