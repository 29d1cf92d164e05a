import { expect, test } from "vitest";
import { describeMention, type ReasonArgs } from "./describe-mention";

const taken = { form: "Miller", who: "Ann Miller", rather: "Bob Miller" };
const only = { form: "Miller", who: "Ann Miller" };
const known = { form: "A. Miller", name: "Ann Miller" };
const company = ["Eve Park", "Li Na", "Tom Roe"];

test.each<[string, ReasonArgs, string]>([
  ["name-after-title", { form: "Kim", title: "Gen." }, "“Kim” follows the title “Gen.”."],
  ["name-after-title", { form: "Kim", word: "General" }, "“Kim” follows the word “General”."],
  ["name-east-asian", { word: "Kim" }, "“Kim” is an East Asian surname, with the given name after it."],
  ["name-given-known", { word: "Ann", hasMore: true }, "“Ann” is a known given name, with more of the name after it."],
  ["name-given-known", { word: "Ann", hasMore: false }, "“Ann” is a known given name."],
  ["name-speaks", { form: "Kim", after: "said" }, "“Kim” is followed by “said”, as a speaker is."],
  ["name-in-context", { form: "Kim" }, "“Kim” is written and used like a person's name in this article."],
  ["editor-added", {}, "An editor tagged this name."],
  ["fits-several-persons", { form: "Kim", names: ["A", "B"], more: 0 }, "“Kim” fits A and B equally well."],
  [
    "fits-several-persons",
    { form: "Kim", names: ["A", "B", "C"], more: 2 },
    "“Kim” fits A, B, C and 2 more equally well.",
  ],
  ["full-of-only-person", only, "“Miller” is the name of Ann Miller, the only person of this article it fits."],
  ["surname-of-only-person", only, "“Miller” is the surname of Ann Miller, the only person of this article it fits."],
  ["given-of-only-person", only, "“Miller” is the given name of Ann Miller, the only person of this article it fits."],
  ["initials-of-only-person", only, "“Miller” is the initials of Ann Miller, the only person of this article it fits."],
  [
    "single-of-only-person",
    only,
    "“Miller” is a part of the name of Ann Miller, the only person of this article it fits.",
  ],
  [
    "fits-as-surname",
    { ...taken, part: "surname" },
    "“Miller” is taken as Ann Miller rather than Bob Miller: it is the surname.",
  ],
  [
    "fits-as-given",
    { ...taken, part: "given", rather: 3 },
    "“Miller” is taken as Ann Miller rather than 3 others of that name: it is the given name or initials.",
  ],
  [
    "fits-as-single",
    { ...taken, part: "part" },
    "“Miller” is taken as Ann Miller rather than Bob Miller: it is a part of the name.",
  ],
  ["fits-best", taken, "“Miller” is taken as Ann Miller rather than Bob Miller: it fits best."],
  [
    "gender-word",
    { ...taken, title: "Mrs." },
    "“Miller” is taken as Ann Miller rather than Bob Miller: “Mrs.” goes with that person.",
  ],
  [
    "role-match",
    { ...taken, title: "Senator" },
    "“Miller” is taken as Ann Miller rather than Bob Miller: “Senator” is that person's title in this article.",
  ],
  [
    "generation",
    { ...taken, generation: "younger" },
    "“Miller” is taken as Ann Miller rather than Bob Miller: the younger of two is meant.",
  ],
  [
    "introduced-before",
    taken,
    "“Miller” is taken as Ann Miller rather than Bob Miller: that person was named in full before.",
  ],
  [
    "nearest-full-name",
    taken,
    "“Miller” is taken as Ann Miller rather than Bob Miller: that is the nearest person named before it.",
  ],
  [
    "same-as-before",
    taken,
    "“Miller” is taken as Ann Miller rather than Bob Miller: the same word stood for that person before.",
  ],
  [
    "most-prominent",
    taken,
    "“Miller” is taken as Ann Miller rather than Bob Miller: that person is the one the article speaks of most so far.",
  ],
  [
    "named-first",
    taken,
    "“Miller” is taken as Ann Miller rather than Bob Miller: that person is introduced first, as the subject of the article.",
  ],
  ["in-title", taken, "“Miller” is taken as Ann Miller rather than Bob Miller: that person is in the title."],
  ["same-name", { form: "Ann Miller", name: "Ann Miller" }, "The archive knows one person called “Ann Miller”."],
  ["same-name", known, "“A. Miller” is a spelling of “Ann Miller”, and the archive knows one person of that name."],
  [
    "middle-name-left-out",
    known,
    "“A. Miller” and “Ann Miller” differ by a middle name or a further surname only, and nobody else comes near.",
  ],
  ["role-in-common", { ...known, role: "mayor" }, "“A. Miller” fits “Ann Miller”, and both are called “mayor”."],
  [
    "company-in-common",
    { ...known, company },
    "“A. Miller” fits “Ann Miller”, who is named with Eve Park, Li Na and Tom Roe as well.",
  ],
  [
    "several-of-that-name",
    { form: "Miller", names: ["A. Miller"], count: 1 },
    "“Miller” fits one person of the archive (A. Miller), and nothing shows that it is meant.",
  ],
  [
    "several-of-that-name",
    { form: "Miller", names: ["A. Miller", "B. Miller"], count: 2 },
    "“Miller” fits 2 persons of the archive (A. Miller, B. Miller), and nothing shows which one is meant.",
  ],
  ["name-unknown", { form: "Miller", isAlone: true }, "Nobody in the archive is called “Miller” alone."],
  ["name-unknown", { form: "Ann Miller", isAlone: false }, "Nobody in the archive has the name “Ann Miller”."],
  ["alias", known, "Editors say that “A. Miller” alone is “Ann Miller”."],
  [
    "surname-and-role",
    { ...known, role: "mayor" },
    "“A. Miller” is the surname of “Ann Miller”, and both are called “mayor”.",
  ],
  [
    "surname-and-company",
    { ...known, company: ["Eve Park"] },
    "“A. Miller” is the surname of “Ann Miller”, who is named with Eve Park as well.",
  ],
  [
    "surname-of-one",
    { ...known, articles: 4 },
    "“A. Miller” is an unusual surname, and “Ann Miller”, named in 4 other articles, is the one person of the archive who has it.",
  ],
  ["single-name", { form: "Kim" }, "“Kim” alone is a common name; nothing shows whether it is the one named before."],
  ["single-name-again", { form: "Pelé", role: "striker" }, "“Pelé” is called “striker” here and before."],
  [
    "single-name-again",
    { form: "Pelé", role: null },
    "“Pelé” is an unusual name, and the archive knows one person called that alone.",
  ],
  [
    "taken-before",
    { form: "Kim" },
    "“Kim” of this article was taken for this person before others of the name were known.",
  ],
])("%s %j is told as: %s", (rule, args, words) => {
  expect(describeMention({ rule, args })).toEqual({ rule, words });
});

test("what the archive knows follows what the article tells, or stands for it", () => {
  const archive = { rule: "taken-before", args: { form: "Kim" } } as const;
  const ofArchive = "“Kim” of this article was taken for this person before others of the name were known.";
  const both = describeMention({ rule: "name-given-known", args: { word: "Kim", hasMore: false, archive } });
  expect(both).toEqual({ rule: "name-given-known", words: `“Kim” is a known given name. ${ofArchive}` });
  const alone = describeMention({ rule: "name-in-context", args: { archive } });
  expect(alone).toEqual({ rule: "name-in-context", words: ofArchive });
});
