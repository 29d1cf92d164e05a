import { expect, test } from "vitest";
import { LANGUAGES, type Language, OFFERED } from "@/lib/language/languages";
import { runInLanguage } from "@/lib/language/run-in-language";
import { CATALOGUES } from "./catalogues";
import { grammarOf, pieces } from "./grammar";
import { words } from "./words";

// With a letter or two in a row nothing but words.
const wrap = Object.assign((words: string) => words, { toString: () => "\u27e6words\u27e7" });

/** Every message by its name; one that takes values is given its own places for them. */
function listMessages(node: unknown, name = ""): [name: string, message: string][] {
  if (typeof node === "string") return [[name, node]];
  if (typeof node === "function") {
    // A place where words go in as they are, a number, a list or a function that wraps words: each message takes what it can.
    const outcome = [1, "\u27e6words\u27e7", ["\u27e6words\u27e7"], wrap].flatMap((value) => {
      try {
        return [[node(value, value, value, value, value, value)].flat().join("")];
      } catch {
        return [];
      }
    });
    return outcome.map((message) => [name, message]);
  }
  return Object.entries(node as object).flatMap(([key, inner]) => listMessages(inner, name ? `${name}.${key}` : key));
}

// Names that are the same everywhere.
const SAME = new Set(["JSON", "Markdown", "PDF"]);
// Messages that two languages happen to write alike.
const ALIKE: Partial<Record<Language, string[]>> = {
  de: [
    "authors.articlesIn",
    "quotations.saidIn",
    "people.one",
    "people.lookUp.name",
    "people.company.personHead",
    "search.kinds.person",
    "events.person",
  ],
  es: ["shortcuts.acts.no"],
  fr: [
    "compare.kinds.organisation",
    "compare.kinds.date",
    "issues.publication",
    "issues.publications",
    "issues.date",
    "parts.articles",
    "parts.publication",
    "parts.publications",
    "people.mentions",
    "people.articles.title",
    "people.overTime.publications",
    "people.together.articlesHead",
    "search.suggestionList",
    "search.kinds.date",
    "search.kinds.publication",
    "search.kinds.article",
    "search.filters.publications",
    "search.filters.dates",
    "search.timeline.date",
    "search.timeline.articles",
    "search.help.groups.dates",
  ],
};
const others = OFFERED.filter((language) => language !== "en");

test.each(others)("%s says everything, and in its own words", (language) => {
  const english = new Map(listMessages(CATALOGUES.en));
  const messages = listMessages(CATALOGUES[language]);
  expect(new Set(messages.map(([name]) => name))).toEqual(new Set(english.keys()));
  expect(messages.filter(([, message]) => message.trim() === "")).toEqual([]);
  const same = messages.filter(
    ([name, message]) => message === english.get(name) && /[a-z]{2}/i.test(message.replace(/\u27e6words\u27e7/g, "")),
  );
  const alike = new Set(ALIKE[language]);
  expect(same.filter(([name, message]) => !SAME.has(message) && !alike.has(name))).toEqual([]);
});

test("the language of the page decides", () => {
  const say = () => words().parts.articles(1204);
  expect(say()).toBe("1,204 articles");
  expect(words().parts.articles(1)).toBe("1 article");
  expect(runInLanguage({ language: "ko", url: "/" }, say)).toBe("기사 1,204건");
});

test.each(Object.keys(LANGUAGES) as Language[])("%s has the plural forms that Unicode lists", (language) => {
  const expected = new Intl.PluralRules(LANGUAGES[language].tag).resolvedOptions().pluralCategories;
  const seen = new Set<string>();
  const forms = new Proxy({}, { get: (_, form) => seen.add(String(form)) && String(form) });
  const { plural } = grammarOf(language);
  for (let count = 0; count < 200; count += 1) plural(count, forms as never);
  plural(1_000_000, forms as never);
  expect([...seen].sort()).toEqual([...expected].sort());
});

test("a list and a sentence hold things of any kind, whatever they say", () => {
  const { and, or } = grammarOf("en");
  expect(and(["0", "$&", "<b>"]).join("")).toBe("0, $& and <b>");
  expect(or([{ a: 1 }, { b: 2 }])).toEqual([{ a: 1 }, " or ", { b: 2 }]);
  expect(pieces`By ${and(["Ida", "Olaf"])}.`.join("")).toBe("By Ida and Olaf.");
  expect(pieces`${7} of ${"many"}`).toEqual([7, " of ", "many"]);
});
