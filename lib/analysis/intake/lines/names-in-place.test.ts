import { describe, expect, it } from "vitest";
import { readNamesInPlace } from "./names-in-place";

describe("lines of one place that name persons", () => {
  it.each<[string, string[], (string | null)[]]>([
    [
      "beside the site and the time",
      ["Anna Berg | quay.example | 3 min", "Tom Lund | mole.example | 5 min", "Ruth Hall | 2 min"],
      ["Anna Berg", "Tom Lund", "Ruth Hall"],
    ],
    [
      "behind the site",
      ["quay.example Anna Berg", "mole.example Tom Lund", "pier.example Ruth Hall"],
      ["Anna Berg", "Tom Lund", "Ruth Hall"],
    ],
    ["in capitals", ["ANNA BERG", "TOM LUND", "RUTH HALL"], ["ANNA BERG", "TOM LUND", "RUTH HALL"]],
    [
      "several of them, and what they do",
      ["Anna Berg and Tom Lund", "Ruth Hall, roving editor", "Peter Marsh"],
      ["Anna Berg, Tom Lund", "Ruth Hall", "Peter Marsh"],
    ],
    [
      "behind words of any language that all share",
      ["Kirjoittanut: Anna Berg", "Kirjoittanut: Tom Lund", "Kirjoittanut: Ruth Hall"],
      ["Anna Berg", "Tom Lund", "Ruth Hall"],
    ],
    ["in Japanese", ["田中まさる", "森下えり", "西田ゆう"], ["田中まさる", "森下えり", "西田ゆう"]],
    ["in Chinese", ["王小芳 · 三分钟", "李明 · 五分钟", "陈晓岚"], ["王小芳", "李明", "陈晓岚"]],
    ["in Korean", ["김유라 기자", "오재민 기자", "배수지"], ["김유라 기자", "오재민 기자", "배수지"]],
    ["in Arabic", ["كريم نصار", "هالة منصور", "زياد عون"], ["كريم نصار", "هالة منصور", "زياد عون"]],
    [
      "one of many that names nobody",
      ["Anna Berg", "Tom Lund", "Ruth Hall", "Peter Marsh", "Our own desk"],
      ["Anna Berg", "Tom Lund", "Ruth Hall", "Peter Marsh", null],
    ],
  ])("%s", (_, lines, names) => expect(readNamesInPlace(lines)).toEqual(names));

  it.each([
    ["too few", ["Anna Berg", "Tom Lund"]],
    ["one person again and again", ["Anna Berg", "Anna Berg", "Anna Berg", "Tom Lund"]],
    ["firms", ["Northwind Rigging", "Bluewater Works", "Gullwing Systems"]],
    ["places", ["New York", "Hong Kong", "San Francisco"]],
    ["sections", ["Open Source", "Climate Policy", "Public Transport"]],
    ["Japanese sections", ["国際経済", "地域情報", "文化芸術"]],
    ["sentences", ["参加者は三十人", "火事は消えた", "船は出ない"]],
    ["days", ["3 May 2019", "4 May 2019", "5 May 2019"]],
  ])("are not %s", (_, lines) => expect(readNamesInPlace(lines)).toBeNull());
});
