import { expect, test } from "vitest";
import { findPlace } from "./find-place";

const report = (id: number, text: string, dateline: string | null = null, title = "No place here") => ({
  id,
  title,
  text,
  dateline,
});

test.each<[string, ReturnType<typeof report>[], string | null]>([
  ["two reports name it", [report(1, "The ferry sank off Sandø."), report(2, "Divers near Sandø found it.")], "Sandø"],
  [
    "one names it, one is dated from it",
    [report(1, "They met near Altmark."), report(2, "They met.", "ALTMARK (Post)")],
    "Altmark",
  ],
  [
    "datelines alone say where it was written",
    [report(1, "They met.", "ALTMARK (Post)"), report(2, "They talked.", "ALTMARK (Letter)")],
    null,
  ],
  [
    "two places have as many reports",
    [report(1, "Near Altmark, and near Vik."), report(2, "Near Vik, then near Altmark.")],
    null,
  ],
  ["only one report names a place", [report(1, "They met near Altmark."), report(2, "They met.")], null],
  [
    "months, nations and titles are no places",
    [report(1, "In March, in Korean waters."), report(2, "In March, in Korean waters.")],
    null,
  ],
  [
    "late in the text it may be background",
    [report(1, "They met. It was in Bergen."), report(2, "They met. It was in Bergen.")],
    null,
  ],
  [
    "most name one, one another",
    [report(1, "Near Vik it rained."), report(2, "Rain fell near Vik."), report(3, "Rain near Altmark.")],
    "Vik",
  ],
  [
    "one says so, one has it in its headline",
    [report(1, "The Danish city of Altmark shook."), report(2, "It shook.", null, "Quake shakes Altmark")],
    "Altmark",
  ],
  ["nothing to read", [], null],
])("%s", (_, reports, name) => {
  expect(findPlace(reports)?.name ?? null).toBe(name);
});

test("says how many reports name it", () => {
  const place = findPlace([
    report(1, "They met near Altmark.", "ALTMARK (Post)"),
    report(2, "Talks near Altmark's town hall."),
  ]);
  expect(place).toEqual({
    name: "Altmark",
    articleIds: [1, 2],
    reason: {
      rule: "named-in-leads",
      words: "2 of 2 reports say so in headline or first sentence, 1 is dated from it.",
    },
  });
});
