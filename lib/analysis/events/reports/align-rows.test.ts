import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Anchor, alignRows } from "./align-rows";

/** Blocks of ten letters each. */
const blocks = (count: number) => Array.from({ length: count }, (_, i) => ({ start: i * 10, end: i * 10 + 9 }));
const at = (i: number, j: number, weight = 1): Anchor => ({
  a: { start: i * 10 + 2, end: i * 10 + 5 },
  b: { start: j * 10 + 3, end: j * 10 + 7 },
  weight,
});
/** Rows as the numbers of the blocks in them. */
const rows = (countA: number, countB: number, anchors: Anchor[]) =>
  alignRows(blocks(countA), blocks(countB), anchors).map(({ a, b }) =>
    [a, b].map((span) => (span ? [span.start / 10, (span.end - 9) / 10] : null)),
  );

describe("alignRows", () => {
  test.each<[string, number, number, Anchor[], (number[] | null)[][]]>([
    [
      "nothing shared: one row",
      2,
      3,
      [],
      [
        [
          [0, 1],
          [0, 2],
        ],
      ],
    ],
    ["texts without blocks: no row", 0, 0, [], []],
    ["one side empty", 2, 0, [], [[[0, 1], null]]],
    [
      "a row begins where both share something",
      3,
      3,
      [at(1, 2)],
      [
        [
          [0, 0],
          [0, 1],
        ],
        [
          [1, 2],
          [2, 2],
        ],
      ],
    ],
    [
      "the first blocks share something: no row before them",
      2,
      2,
      [at(0, 0)],
      [
        [
          [0, 1],
          [0, 1],
        ],
      ],
    ],
    [
      "one side begins earlier",
      2,
      2,
      [at(0, 1)],
      [
        [null, [0, 0]],
        [
          [0, 1],
          [1, 1],
        ],
      ],
    ],
    [
      "what crosses gives way to what weighs more",
      2,
      2,
      [at(0, 1, 5), at(1, 0, 2)],
      [
        [null, [0, 0]],
        [
          [0, 1],
          [1, 1],
        ],
      ],
    ],
    [
      "two light anchors outweigh one that crosses both",
      3,
      3,
      [at(0, 2, 3), at(1, 1, 2), at(2, 2, 2)],
      [
        [
          [0, 0],
          [0, 0],
        ],
        [
          [1, 1],
          [1, 1],
        ],
        [
          [2, 2],
          [2, 2],
        ],
      ],
    ],
    [
      "an anchor outside every block is passed over",
      1,
      1,
      [at(7, 0)],
      [
        [
          [0, 0],
          [0, 0],
        ],
      ],
    ],
  ])("%s", (_, countA, countB, anchors, expected) => {
    expect(rows(countA, countB, anchors)).toEqual(expected);
  });

  test("every block stands in one row, in its order, whatever is shared", () => {
    const anchor = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 9 })).map(([i, j, w]) => at(i, j, w));
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), fc.array(anchor, { maxLength: 12 }), (countA, countB, anchors) => {
        const found = rows(countA, countB, anchors);
        for (const [side, count] of [countA, countB].entries()) {
          const listed = found.flatMap((row) => {
            const [from, to] = row[side] ?? [0, -1];
            return Array.from({ length: (to ?? -1) - (from ?? 0) + 1 }, (_, k) => (from ?? 0) + k);
          });
          expect(listed).toEqual(Array.from({ length: count }, (_, k) => k));
        }
      }),
    );
  });
});
