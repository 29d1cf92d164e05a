import { describe, expect, it } from "vitest";
import { findPeople } from "@/lib/analysis/people/find-people";
import { readRoleDates } from "./role-dates";

describe("readRoleDates", () => {
  it.each([
    ["army chief|, until July 2012, was", "army chief", null, "2012-07"],
    ["army chief until July 2012|, was", "army chief", null, "2012-07"],
    ["premier|, from 2003 to 2007, said", "premier", "2003", "2007"],
    ["premier from April 2003 until May 12, 2007|.", "premier", "2003-04", "2007-05-12"],
    ["leader| (since December 2011) spoke", "leader", "2011-12", null],
    ["leader since 17 December 2011|, spoke", "leader", "2011-12-17", null],
    ["mayor| (1998–2004)", "mayor", "1998", "2004"],
    ["governor| (2015-present), and", "governor", "2015", null],
    ["party secretary in charge of culture|, said", "party secretary in charge of culture", null, null],
    ["head of the bank since its founding|, said", "head of the bank since its founding", null, null],
    ["mayor from Springfield|, said", "mayor from Springfield", null, null],
    ["chief of the 1989 commission|, said", "chief of the 1989 commission", null, null],
  ])("%s", (marked, role, from, until) => {
    const text = marked.replace("|", "");
    expect(readRoleDates(text, marked.indexOf("|"))).toMatchObject({ role, from, until });
  });

  it("ends on hostile input in bounded time", () => {
    for (const text of ["since ".repeat(20_000), "from 2003 to ".repeat(20_000), ", (".repeat(50_000)]) {
      expect(readRoleDates(text, text.length).from).toBeNull();
    }
  });

  it("stands at the mention, and the office without it among the roles of the person", () => {
    const text = "Ri Yong-ho, army chief until July 2012, was dismissed. Ri had been close to Premier Choe Yong-rim.";
    const { persons, mentions } = findPeople(text, { title: null, author: null });
    expect(mentions[0]).toMatchObject({ form: "Ri Yong-ho", role: "army chief", roleFrom: null, roleUntil: "2012-07" });
    expect(persons[0]?.roles).toEqual(["army chief"]);
    expect(mentions[2]).toMatchObject({ role: "Premier", roleFrom: null, roleUntil: null });
  });
});
