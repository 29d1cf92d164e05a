import { describe, expect, it } from "vitest";
import { readByline, readClosingByline, tidyAuthor } from "./byline";

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
