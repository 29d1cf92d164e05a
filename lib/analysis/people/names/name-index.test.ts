import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWord } from "@/lib/analysis/text/fold";
import { createNameIndex } from "./name-index";
import { typingDistance } from "./typing-distance";

const NAMES = [
  "Kim Jong-un",
  "Kim Jong-il",
  "Kim Yo-jong",
  "Ri Yong-ho",
  "Choe Ryong-hae",
  "Vera Markovska",
  "Éva Szűcs",
  "Anna Berg",
  "Jonas Berg",
  "Mohammed al-Farsi",
  "Sergei Lavrov",
  "김정은",
];

function fill(names: string[]) {
  const index = createNameIndex();
  for (const [id, name] of names.entries()) index.add(id, foldWord(name).replace(/[^\p{L}\p{N}]+/gu, " "));
  return index;
}

describe("looking a name up as it is typed", () => {
  const index = fill(NAMES);
  const find = (typed: string) => index.find(typed).map((match) => NAMES[match.personId]);

  test.each([
    ["kim jongun", "Kim Jong-un"],
    ["Kim Chong Un", "Kim Jong-un"],
    ["Gim Jeong-eun", "Kim Jong-un"],
    ["jong un kim", "Kim Jong-un"],
    ["kimjongun", "Kim Jong-un"],
    ["Markovksa", "Vera Markovska"],
    ["markovk", "Vera Markovska"],
    ["vera mar", "Vera Markovska"],
    ["Szucs", "Éva Szűcs"],
    ["Choi Ryong Hae", "Choe Ryong-hae"],
    ["Muhammad Al Farsi", "Mohammed al-Farsi"],
    ["Sergey Lavrof", "Sergei Lavrov"],
    ["berg anna", "Anna Berg"],
    ["김정은", "김정은"],
  ])("%s finds %s first", (typed, name) => {
    expect(find(typed)[0]).toBe(name);
  });

  test.each([["%"], [""], ["   "], ["nobody at all"], ["kim berg"], ["x"]])("%j finds nobody", (typed) => {
    expect(find(typed)).toEqual([]);
  });

  test("tells names as typed from names spelled otherwise", () => {
    const exact = (typed: string) => index.find(typed).map((match) => match.isExact);
    expect(exact("yo jong")[0]).toBe(true);
    expect(exact("yo jong").slice(1)).not.toContain(true);
    expect(exact("lavrof")).toEqual([false]);
  });

  test("the more often named comes first, behind names and words typed whole", () => {
    const family = fill(["Berg", "Anna Berg", "Jonas Berg", "Maria Bergman"]);
    family.rankBy(
      new Map([
        [2, 5],
        [3, 9],
      ]),
    );
    expect(family.find("berg").map((match) => match.personId)).toEqual([0, 2, 1, 3]);
    expect(family.find("ber").map((match) => match.personId)).toEqual([3, 2, 0, 1]);
  });
});

test("other spellings are left out where enough are named as typed", () => {
  const index = fill(["Anna Markov", "Jonas Markov", "Vera Markova", "Mara Marokv"]);
  const find = (enough?: number) => index.find("markov", enough).map((match) => match.personId);
  expect(find(3)).toEqual([0, 1, 2]);
  expect(find(4)).toEqual(find());
  expect(find()).toEqual([0, 1, 2, 3]);
});

const letters = fc.string({ unit: fc.constantFrom(..."abcdeghiklmnorstuv"), minLength: 5, maxLength: 10 });

test("any one letter left out, doubled, changed or swapped still finds the name", () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(), fc.constantFrom("drop", "double", "swap", "change"), (a, b, at, slip) => {
      const index = fill([`${a} ${b}`]);
      const k = 1 + (at % (b.length - 2));
      const [start, letter, rest] = [b.slice(0, k), b.charAt(k), b.slice(k + 1)];
      const typed = {
        drop: start + rest,
        double: start + letter + letter + rest,
        change: `${start}z${rest}`,
        swap: start + rest.charAt(0) + letter + rest.slice(1),
      }[slip];
      expect(index.find(`${a} ${typed}`).map((match) => match.personId)).toEqual([0]);
    }),
  );
});

test("a name is found by the beginnings of its words in any order", () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(), fc.nat(), (a, b, m, n) => {
      const typed = `${b.slice(0, 1 + (m % b.length))} ${a.slice(0, 1 + (n % a.length))}`;
      expect(fill([`${a} ${b}`]).find(typed)).toMatchObject([{ personId: 0 }]);
    }),
  );
});

/** The textbook table, all of it. */
function distanceByTable(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, k) => (i === 0 ? k : i)),
  );
  const at = (i: number, k: number) => d[i]?.[k] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let k = 1; k <= b.length; k += 1) {
      let cost = Math.min(at(i - 1, k) + 1, at(i, k - 1) + 1, at(i - 1, k - 1) + (a[i - 1] === b[k - 1] ? 0 : 1));
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) cost = Math.min(cost, at(i - 2, k - 2) + 1);
      d[i]?.splice(k, 1, cost);
    }
  }
  return at(a.length, b.length);
}

test("the distance of two words, and to the nearest beginning, is that of the full table", () => {
  const few = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 9 });
  fc.assert(
    fc.property(few, few, (typed, word) => {
      const { whole, beginning } = typingDistance(typed, word, 20);
      expect(whole).toBe(distanceByTable(typed, word));
      const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
      expect(beginning).toBe(Math.min(...beginnings.map((start) => distanceByTable(typed, start))));
    }),
  );
});
