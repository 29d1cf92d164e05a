import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asTextCell, readCsv, writeCsvRow } from "./csv";

const cellsOf = (text: string) => readCsv(text).map((row) => row.cells);

describe("a table", () => {
  test.each([
    [
      "plain",
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "without a last line end",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["with quotes in it", 'a,"b ""c"", d"\n', [["a", 'b "c", d']]],
    [
      "with a line end in a cell",
      '"a\nb",c\nd,e',
      [
        ["a\nb", "c"],
        ["d", "e"],
      ],
    ],
    [
      "of semicolons, with a mark in front",
      "\uFEFFa;b\nc,d;e",
      [
        ["a", "b"],
        ["c,d", "e"],
      ],
    ],
    [
      "of tabs",
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "with blank lines",
      "a,b\n\n , \nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["with an open quote", 'a,"b\nc', [["a", "b\nc"]]],
    ["with a quote inside a plain cell", 'a "b",c', [['a "b"', "c"]]],
    ["that is empty", "", []],
  ])("%s", (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test("begins no formula in a cell for people", () => {
    const cells = ['=HYPERLINK("https://a.example")', "+1", "-1", "@a", "\ta", "\ra"];
    expect(cells.map(asTextCell)).toEqual(cells.map((cell) => `'${cell}`));
    expect(["Foreland Review", "a=b", "'a", ""].map(asTextCell)).toEqual(["Foreland Review", "a=b", "'a", ""]);
  });

  test("tells the line each row begins on", () => {
    expect(readCsv('a,b\n"c\nd",e\n\nf,g').map((row) => row.line)).toEqual([1, 2, 5]);
  });

  test("reads back whatever was written", () => {
    const cell = fc.string({ unit: "grapheme" }).filter((text) => text.trim() !== "");
    const head = ["name", "note"];
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const text = [head, ...rows].map(writeCsvRow).join("");
        expect(cellsOf(text)).toEqual([head, ...rows]);
      }),
    );
  });
});
