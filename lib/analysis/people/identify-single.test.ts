import { describe, expect, it } from "vitest";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import { identifyPerson } from "./identify-person";
import type { Companion, FoundPerson, KnownPerson } from "./types";

const alone = (name: string, roles: string[] = []): FoundPerson => ({ name, forms: [name], surname: null, roles });
const known = (id: number, name: string, rest: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{ id, name, forms: [name], roles: [], articleCount: 1 },
  ...rest,
});
const beside = (...articles: number[]): Companion[] =>
  articles.map((articleCount, index) => ({ id: 100 + index, name: `Companion ${articleCount}`, articleCount }));

const PELL = known(4, "Anna Pell");
const OTHER = known(9, "Otto Pell");

describe("a surname alone", () => {
  it.each([
    ["nobody of that surname", [known(4, "Pell Anders")], { kind: "new" }],
    ["its bearer, once named before, is not enough", [PELL], { kind: "new" }],
    ["company of its bearer", [{ ...PELL, company: beside(2) }], { kind: "known", id: 4 }],
    ["company of one of two", [{ ...PELL, company: beside(2) }, OTHER], { kind: "known", id: 4 }],
    [
      "company of both",
      [
        { ...PELL, company: beside(2) },
        { ...OTHER, company: beside(3) },
      ],
      { kind: "new" },
    ],
    [
      "much more company of one",
      [
        { ...PELL, company: beside(2, 3, 2) },
        { ...OTHER, company: beside(400) },
      ],
      { kind: "known", id: 4 },
    ],
    ["a companion whom half the archive names", [{ ...PELL, company: beside(2000) }], { kind: "new" }],
    ["whom editors call that", [{ ...OTHER, forms: ["Otto Pell", "Grumpel"] }], { kind: "known", id: 9 }, "Grumpel"],
    [
      "an editor's word goes before company",
      [
        { ...OTHER, forms: ["Otto Pell", "PELL"] },
        { ...PELL, company: beside(2) },
      ],
      { kind: "known", id: 9 },
    ],
    ["an unusual surname of one well known", [known(4, "Zita Quorvath", { articleCount: 3 })], { id: 4 }, "Quorvath"],
    ["an unusual surname of two", two("Quorvath", 3), { kind: "new" }, "Quorvath"],
    ["a usual surname of one well known", [known(4, "Zita Johnson", { articleCount: 30 })], { kind: "new" }, "Johnson"],
  ])("%s", (_, candidates, expected, name = "Pell") => {
    const answer = identifyPerson(alone(name), candidates);
    expect(answer).toMatchObject(expected);
    expect(identifyPerson(alone(name), [...candidates].reverse())).toMatchObject(expected);
    expect(describeMention(answer.reason).words).toMatch(/\.$/);
  });

  it("is told by a role, but not by a form of address", () => {
    const [mayor, doctor] = [known(4, "Anna Pell", { roles: ["Mayor"] }), known(9, "Otto Pell", { roles: ["Dr."] })];
    expect(identifyPerson(alone("Pell", ["mayor"]), [mayor, doctor])).toMatchObject({ kind: "known", id: 4 });
    expect(identifyPerson(alone("Pell", ["Dr."]), [mayor, doctor])).toMatchObject({ kind: "new" });
  });

  it("says with whom both are named, the rarest first", () => {
    const answer = identifyPerson(alone("Pell"), [{ ...PELL, company: beside(40, 2, 7) }]);
    expect(describeMention(answer.reason).words).toBe(
      "“Pell” is the surname of “Anna Pell”, who is named with Companion 2, Companion 7 and Companion 40 as well.",
    );
  });
});

describe("namesakes", () => {
  it("are told apart by the company they keep", () => {
    const kim = (id: number, company: Companion[]) => known(id, "Kim Yong-chol", { company });
    const person = { ...alone("Kim Yong Chol"), surname: "Kim" };
    expect(identifyPerson(person, [kim(1, beside(3)), kim(2, [])])).toMatchObject({ kind: "known", id: 1 });
    expect(identifyPerson(person, [kim(1, beside(3)), kim(2, beside(3))])).toMatchObject({ kind: "ambiguous" });
    expect(identifyPerson(person, [kim(1, []), kim(2, [])])).toMatchObject({ kind: "ambiguous", ids: [1, 2] });
  });
});

function two(surname: string, articleCount: number): KnownPerson[] {
  return [known(4, `Zita ${surname}`, { articleCount }), known(9, `Otto ${surname}`, { articleCount })];
}
