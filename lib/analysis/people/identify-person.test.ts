import { describe, expect, it } from "vitest";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import { identifyPerson } from "./identify-person";
import type { FoundPerson, KnownPerson } from "./types";

const found = (
  name: string,
  roles: string[] = [],
  surname: string | null = name.split(" ").at(-1) ?? null,
): FoundPerson => ({
  name,
  forms: [name],
  surname: name.includes(" ") ? surname : null,
  roles,
});
const known = (id: number, name: string, roles: string[] = [], forms = [name]): KnownPerson => ({
  id,
  name,
  forms,
  roles,
  articleCount: 3,
});

describe("identifyPerson", () => {
  it.each(['Mara "Owl" Lind', "Mara “Owl” Lind", "Mara (Owl) Lind", 'M. "Owl" Lind', "Lind, Mara", "Amin 'Adel"])(
    "knows %s again: what stands beside the space does not make one word of two",
    (name) => {
      expect(identifyPerson(found(name), [known(4, name)])).toMatchObject({ kind: "known", id: 4 });
    },
  );

  it.each([
    ["nobody of that name", found("Anna Pell"), [], { kind: "new" }],
    ["the same name", found("Anna Pell"), [known(4, "Anna Pell")], { kind: "known", id: 4 }],
    ["another romanisation", found("Kim Jong Un"), [known(4, "Kim Jŏng-ŭn")], { kind: "known", id: 4 }],
    [
      "a known alias",
      found("Anna Brandt"),
      [known(4, "Anna Pell", [], ["Anna Pell", "Anna Brandt"])],
      { kind: "known", id: 4 },
    ],
    ["another given name", found("Kim Jong-un"), [known(4, "Kim Jong-il")], { kind: "new" }],
    [
      "two of that name",
      found("Kim Yong-chol"),
      [known(9, "Kim Yong-chol"), known(4, "Kim Yong Chol")],
      { kind: "ambiguous", ids: [4, 9] },
    ],
    [
      "two of that name, one of that role",
      found("Kim Yong-chol", ["General"]),
      [known(4, "Kim Yong-chol", ["general"]), known(9, "Kim Yong Chol", ["cyclist"])],
      { kind: "known", id: 4 },
    ],
    ["a middle name left out", found("Regina Benjamin"), [known(4, "Regina M. Benjamin")], { kind: "known", id: 4 }],
    [
      "a middle name left out, two fit",
      found("George Walker"),
      [known(4, "George H. Walker"), known(9, "George W. Walker")],
      { kind: "ambiguous", ids: [4, 9] },
    ],
    ["initials alone", found("J. Smith"), [known(4, "John Smith")], { kind: "ambiguous", ids: [4] }],
    [
      "initials and a role",
      found("J. Smith", ["mayor"]),
      [known(4, "John Smith", ["mayor"])],
      { kind: "known", id: 4 },
    ],
    ["a bare surname", found("Smith"), [known(4, "John Smith")], { kind: "new" }],
    ["a common word for a name again", found("Smith"), [known(4, "Smith")], { kind: "ambiguous", ids: [4] }],
    ["an unusual single name again", found("Zzyxbert"), [known(4, "Zzyxbert")], { kind: "known", id: 4 }],
  ])("%s", (_, person, candidates, expected) => {
    expect(identifyPerson(person, candidates)).toMatchObject(expected);
    const turned = identifyPerson(person, [...candidates].reverse());
    expect(turned).toMatchObject(expected);
    expect(describeMention(turned.reason).words).toMatch(/\.$/);
  });
});
