import { expect, test } from "vitest";
import { MAX_LIST_LINES, readList } from "./read-list";

test("a list has one query a line, blank and repeated ones left out", () => {
  expect(readList("  Jane  Doe \r\n\n“harbour wall”\rJane Doe\n", false)).toEqual({
    lines: ["Jane Doe", "“harbour wall”"],
    leftOut: 0,
  });
});

test("a comma is part of a name in a text, and parts the columns of a table", () => {
  expect(readList("Doe, Jane\nRoe, Ann", false).lines).toEqual(["Doe, Jane", "Roe, Ann"]);
  expect(readList('"Doe, Jane",1950\n"Roe, Ann",1960', true).lines).toEqual(["Doe, Jane", "Roe, Ann"]);
});

test("what is longer than a list may be is cut, and its lines are counted", () => {
  const text = Array.from({ length: MAX_LIST_LINES + 7 }, (_, at) => `name ${at}`).join("\n");
  const { lines, leftOut } = readList(text, false);
  expect([lines.length, leftOut]).toEqual([MAX_LIST_LINES, 7]);
  expect(readList("x".repeat(10_000), false).lines[0]).toHaveLength(200);
});
