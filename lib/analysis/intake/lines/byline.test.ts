import { describe, expect, it } from "vitest";
import { splitAuthors } from "./authors";
import { readByline, readClosingByline, readLeadByline, readNameAndDate, tidyAuthor } from "./byline";

describe("readByline", () => {
  it.each([
    ["By Jane Roe", "Jane Roe"],
    ["BY JANE ROE", "Jane Roe"],
    ["By Kim Young-jin, staff reporter", "Kim Young-jin"],
    ["By Jane van der Roe and John Doe", "Jane van der Roe and John Doe"],
    ["Written by Min-jun Park", "Min-jun Park"],
    ["Jane Roe reports from Seoul.", "Jane Roe"],
    ["Jane Roe, staff writer", "Jane Roe"],
    ["(Reporting by Jane Roe in Oslo; editing by John Doe)", "Jane Roe"],
    ["By José Ángel Núñez", "José Ángel Núñez"],
    ["by Jane Roe", "Jane Roe"],
    ["By Jane Roe • Apr 26", "Jane Roe"],
    ["By Jane Roe | 3 May 2019 | 5 min read", "Jane Roe"],
  ])("%s", (line, author) => {
    expect(readByline(line)?.author).toBe(author);
  });

  it.each([
    "By the end of the year the bridge is open.",
    "By Monday, everything had changed",
    "By and by",
    "Jane Roe went to Seoul.",
    "A report by Jane Roe was read to the council on Friday and then put aside for good.",
    "",
  ])("%s is none", (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe("readClosingByline", () => {
  it.each([
    ["They may answer. <The Korea Times/Kim Young-jin>", "The Korea Times", "Kim Young-jin"],
    ["They may answer. [The Post = Jane Roe]", "The Post", "Jane Roe"],
    ["They may answer. (Yonhap/By Jane Roe)", "Yonhap", "Jane Roe"],
  ])("%s", (text, outlet, author) => {
    const closing = readClosingByline(text);
    expect(closing).toMatchObject({ outlet, author });
    expect(text.slice(0, closing?.start).trim()).toBe("They may answer.");
  });

  it.each(["It costs 3/4 of that (one/two).", "He said so (and/or wrote so).", "<b/>", "See [1/2]."])(
    "%s has none",
    (text) => {
      expect(readClosingByline(text)).toBeNull();
    },
  );
});

describe("tidyAuthor", () => {
  it.each([
    ["By\n\t\t\tJane Roe", "Jane Roe"],
    ["Posted by: Jane Roe |", "Jane Roe"],
    ["Jane Roe", "Jane Roe"],
  ])("%s", (raw, name) => expect(tidyAuthor(raw)).toBe(name));
});

describe("readLeadByline", () => {
  it.each([
    ["by jane — The pier was swept away.", "jane", "The pier was swept away."],
    ["by Jane Roe (roe.example)", "Jane Roe", "(roe.example)"],
    ["By brian d foy", "brian d foy", ""],
    ["by u/harbour_cat", "u/harbour_cat", ""],
    ["By Jane Roe\nThe pier was swept away.", "Jane Roe", "The pier was swept away."],
    ["by The Harbour Interlude", "The Harbour Interlude", ""],
  ])("%s", (text, author, rest) => {
    const byline = readLeadByline(text);
    expect(byline?.author).toBe(author);
    expect(text.slice(byline?.end)).toBe(rest === "(roe.example)" ? ` ${rest}` : rest);
  });

  it.each([
    "By the sea — a letter",
    "by using a net",
    "By default: nothing",
    "By the end of the year the bridge is open.",
    "by and by",
    "By Monday — or later",
    "Von der Leyen (CDU) sagte am Montag, die Brücke werde gebaut.",
    "Di Maio (M5S) ha detto di no.",
    "By Christmas (25 December) all ferries will run again.",
    "By Rail: Europe's night trains return",
    "Von Ankara — so hofft man",
  ])("%s has none", (text) => expect(readLeadByline(text)).toBeNull());
});

describe("readNameAndDate", () => {
  it.each([
    ["Jane Roe • Jul 20, 2018", "Jane Roe"],
    ["December 12, 2014 · Jane van der Roe", "Jane van der Roe"],
  ])("%s", (line, author) => expect(readNameAndDate(line)?.author).toBe(author));

  it.each(["Jul 20, 2018", "The pier fell on 3 May 2019", "3 May 2019 | Oslo", "Jane Roe"])("%s has none", (line) => {
    expect(readNameAndDate(line)).toBeNull();
  });
});

describe("splitAuthors", () => {
  it.each([
    ["Jane Roe, John Doe and Kim Poe", ["Jane Roe", "John Doe", "Kim Poe"]],
    ["Jane Roe & John Doe", ["Jane Roe", "John Doe"]],
    ["Dr. Jane Roe, PhD, staff writer, and Prof. John Doe, The Gutter", ["Jane Roe", "John Doe"]],
    ["Martin Luther King, Jr.", ["Martin Luther King"]],
    ["The Harbour Team", ["The Harbour Team"]],
    ["u/harbour_cat", ["u/harbour_cat"]],
    ["JANE ROE", ["Jane Roe"]],
    ["Jane Roe und John Doe", ["Jane Roe", "John Doe"]],
    ["", []],
  ])("%s", (byline, names) => expect(splitAuthors(byline)).toEqual(names));
});

it.each([
  ["文：田口まさる", "田口まさる"],
  ["글 정유라", "정유라"],
  ["بقلم كريم نصار", "كريم نصار"],
  ["Автор: Игорь Сомов", "Игорь Сомов"],
])("%s is a byline", (line, author) => expect(readByline(line)?.author).toBe(author));

it.each(["文化の日に港が開く", "글쓰기 모임이 열렸다", "Авторы письма просят о встрече"])("%s is no byline", (line) =>
  expect(readByline(line)).toBeNull(),
);
