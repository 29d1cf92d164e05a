import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listSources, ROOT, reach } from "./read-tree";

// Folders whose words all stand in `messages`. The list grows until it holds every folder of pages; then it goes.
const CONVERTED = [
  "app/about",
  "app/articles",
  "app/authors",
  "app/calendar",
  "app/compare",
  "app/destinations",
  "app/events",
  "app/outlets",
  "app/people",
  "app/publishers",
  "app/quotations",
  "app/search",
  "app/issues",
  "app/shortcuts",
  "components/articles",
  "components/authors",
  "components/calendar",
  "components/citations",
  "components/compare",
  "components/destinations",
  "components/events",
  "components/home",
  "components/issues",
  "components/layout",
  "components/outlets",
  "components/people",
  "components/quotations",
  "components/search",
  "components/shortcuts",
  "components/ui",
  "components/versions",
];
const CONVERTED_FILES = ["app/layout.tsx", "app/page.tsx", "app/not-found.tsx"];
// What is typed into the search box is the same in every language; the dates of English are made by a rule, the others by `Intl`.
const EXCEPTED = ["components/search/query-language.ts", "components/ui/format-date.ts"];

// Feeds and files to keep are in one language.
const files = [...CONVERTED.flatMap(listSources), ...CONVERTED_FILES].filter(
  (file) => !file.endsWith("/route.ts") && !EXCEPTED.includes(file),
);

test("converted pages have no words of their own", () => {
  const found = files.flatMap((file) =>
    findWords(readFileSync(join(ROOT, file), "utf8")).map((own) => `${file}: ${own}`),
  );
  expect(found).toEqual([]);
});

test("links of converted pages keep the language", () => {
  const plain = files.flatMap((file) =>
    [
      ...readFileSync(join(ROOT, file), "utf8").matchAll(/<a\s[^>]*?href=(?:"\/|\{[\w.]*(?:[aA]ddress|Href)\b)[^>]*/g),
    ].map(([link]) => `${file}: ${link.replace(/\s+/g, " ")}`),
  );
  expect(plain.filter((link) => !ONE_FOR_ALL.some((own) => link.includes(own)))).toEqual([]);
});

test("what runs in browsers loads no catalogue", () => {
  const browser = ["app", "components"]
    .flatMap(listSources)
    .filter((file) => /^"use client";/.test(readFileSync(join(ROOT, file), "utf8")));
  expect(browser.length).toBeGreaterThan(10);
  expect(browser.filter((file) => [...reach(file).files].some((reached) => reached.startsWith("messages/")))).toEqual(
    [],
  );
});

// Originals and feeds have one address for all languages; the switch names the language itself.
const ONE_FOR_ALL = ['href="/feed.xml"', "href={address} download"];

test.each([
  ["<p>Read it</p>", ["Read it"]],
  ["<p>\n  Read it{count}\n</p>", ["Read it"]],
  ['<p aria-label="Pages">{words().parts.all}</p>', ["Pages"]],
  ['const a = isAll ? "All of it" : "Undated";', ["All of it", "Undated"]],
  ["const a = `$" + "{count} more`;", ["… more"]],
  ['import a from "Some Thing";\n// It is "So Much".\n<p className="label mt-2 flex">{a}</p>', []],
  ["<p>{a} lead to {b} words</p>", ["words", "lead to"]],
  ["const sum = (a: Pick<A, 'b'>): number => a.hasMore;", []],
  ['if (a.kind === "near-copy") throw new AppError("not-found");', []],
  ['const SIZES = { small: "h-9 text-[0.9375rem]" };', []],
])("in %j the words are %j", (source, expected) => expect(findWords(source)).toEqual(expected));

/** Words in quotation marks, templates and markup that a reader would meet. */
function findWords(source: string): string[] {
  const code = source
    .replace(/^\s*(?:import|export)\b[^;]*?\bfrom\s+"[^"]*";/gm, "")
    .replace(/\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$/gm, "")
    .replace(/\b(?:className|rel|href|sandbox|d|viewBox)=(?:"[^"]*"|\{`[^`]*`\})/g, "")
    // What a catalogue of errors says is one for pages and JSON, and no matter of a component.
    .replace(/=>|"use client";|new AppError\([^)]*\)/g, "");
  const literals = [...code.matchAll(/"([^"\n]*)"/g)].map(([, text = ""]) => text);
  const templates = [...code.matchAll(/`([^`]*)`/g)].map(([, text = ""]) => text);
  const markup = MARKUP.flatMap((pattern) => [...code.matchAll(pattern)].map(([, text = ""]) => text));
  const own = [
    ...literals.filter((text) => WORDS.test(text)),
    ...templates.filter((text) => ANY_WORD.test(text.replace(/\$\{[^}]*\}/g, ""))),
    ...markup.filter((text) => ANY_WORD.test(text)),
  ];
  return own
    .map((text) =>
      text
        .replace(/\$\{[^}]*\}/g, "…")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((text) => !CLASSES.test(text) && !NO_WORDS.has(text));
}

// After a tag, after an expression at the end of an element, and between two expressions.
const MARKUP = [
  /<\/?[A-Za-z][\w.]*(?:\s[^<>]*)?>([^<>{}();=]+)(?=[<{])/g,
  /\}([^<>{}();=]+)<\//g,
  /\}( (?!else|catch|finally|from|as)[^\n<>{}();=:&|?]+ )\{/g,
];
const WORDS = /(?:^|[\s“(])\p{Lu}\p{Ll}|\p{Ll}{2,}[,.]? \p{Ll}{2,}/u;
const ANY_WORD = /(?:^|\s)\p{L}\p{Ll}+(?:[\s.,]|$)/u;
const CLASSES = /(?:^|\s)-?[a-z]+(?:-[a-z0-9[\]().,%]+)+(?:\s|$)|\w:\w/;
// A name, a sign, a key, a value of a head tag, and the script that puts a look on the page.
const NO_WORDS = new Set([
  "Backfile",
  "Wikidata",
  "Markdown",
  "%s · Backfile",
  "Aa",
  "Escape",
  "Enter",
  "ArrowDown",
  "ArrowUp",
  "Slash",
  "light dark",
  "input, textarea, select",
]);
