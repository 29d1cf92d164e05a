import { describe, expect, it } from "vitest";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import type { FoundName } from "@/lib/analysis/people/tagging/found-name";
import { addFullForm, makePerson } from "./article-person";
import { listNameParts } from "./names/name-parts";
import { parseName } from "./names/parse-name";
import { indexShortNames, resolveShortName } from "./resolve-short-name";

function name(form: string, start: number, titleBefore: string | null = null): FoundName {
  return {
    start,
    end: start + form.length,
    form,
    words: form.toLowerCase().split(" "),
    parsed: parseName(form),
    titleBefore,
    titleAfter: null,
    roleDates: null,
    generation: null,
    isPossessive: false,
    confidence: 1,
    reason: { rule: "name-in-context", args: { form: "" } },
  };
}

/** Persons named in full, one a sentence, in order. */
function introduce(...forms: (string | [form: string, title: string])[]) {
  return forms.map((entry, k) => {
    const [form, title] = typeof entry === "string" ? [entry, null] : entry;
    const full = name(form, k * 100, title);
    const person = makePerson(full, k);
    addFullForm(person, full);
    person.mentionCount = 1;
    return person;
  });
}

const ask = (form: string, persons: ReturnType<typeof introduce>, title: string | null = null) =>
  resolveShortName(name(form, 1000, title), indexShortNames(persons), 20, null);

describe("resolveShortName", () => {
  it.each([
    ["Obama", ["Barack Obama"], 0, "surname"],
    ["Barack", ["Barack Obama"], 0, "given"],
    ["Kim", ["Kim Jong-un"], 0, "surname"],
    ["Jong-un", ["Kim Jong-un"], 0, "given"],
    ["Assad", ["Bashar al-Assad"], 0, "surname"],
    ["van Gogh", ["Vincent van Gogh"], 0, "surname"],
    ["Gogh", ["Vincent van Gogh"], 0, "surname"],
    ["JFK", ["John Fitzgerald Kennedy"], 0, "initials"],
    ["Fitzgerald", ["John Fitzgerald Kennedy"], 0, "single"],
    ["Thomas", ["Thomas Brandt", "Clarence Thomas"], 1, "surname"],
  ])("%s of %j is number %i, by %s", (form, persons, expected, kind) => {
    expect(ask(form, introduce(...persons))).toMatchObject({ person: expected, kind });
  });

  it("answers nothing where no name fits", () => {
    expect(ask("Merkel", introduce("Barack Obama", "Kim Jong-un"))).toBeNull();
  });

  it("prefers who was introduced first and is meant by the word already", () => {
    const persons = introduce("Kim Jong-un", "Kim Il-sung", "Kim Jong-il");
    expect(ask("Kim", persons)).toMatchObject({ person: 0, candidates: [0, 1, 2] });
    persons[1]?.shortForms.add("kim");
    expect(ask("Kim", persons)).toMatchObject({ person: 1, reason: { rule: "same-as-before" } });
  });

  it("follows gender words and titles", () => {
    const persons = introduce("Robert Miller", ["Susan Miller", "Senator"]);
    expect(ask("Miller", persons, "Mrs.")).toMatchObject({ person: 1, reason: { rule: "gender-word" } });
    expect(ask("Miller", persons, "Mr.")).toMatchObject({ person: 0 });
    expect(ask("Miller", persons, "Sen.")).toMatchObject({ person: 0 });
    expect(ask("Miller", persons, "Senator")).toMatchObject({ person: 1, reason: { rule: "role-match" } });
  });

  it("is ambiguous where two are introduced together", () => {
    const persons = introduce("Robert Miller", "Peter Miller");
    for (const person of persons) Object.assign(person, { firstSentence: 0, lastSentence: 0 });
    const answer = ask("Miller", persons);
    expect(answer).toMatchObject({ person: null, candidates: [0, 1], reason: { rule: "fits-several-persons" } });
    expect(answer && describeMention(answer.reason).words).toContain("Robert Miller and Peter Miller");
  });
});

describe("listNameParts", () => {
  it.each([
    ["Kim Jong-un", ["jongun", "kim"]],
    ["Gabriel García Márquez", ["gabriel", "gabrielgarcia", "garcia", "marquez"]],
    ["Bashar al-Assad", ["assad", "bashar"]],
  ])("%s", (form, parts) => {
    const keys = [...listNameParts(parseName(form)).keys()].filter((key) => !key.startsWith("initials:"));
    expect(keys.sort()).toEqual(parts);
  });
});
