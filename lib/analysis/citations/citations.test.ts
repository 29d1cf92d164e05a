import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { CITATION_FORMS } from "./citation-forms";
import { type CitationStyle, citationText, formatCitation } from "./format-citation";
import { readCitedName } from "./read-cited-name";
import { toBreadcrumbList, toMetaTags, toStructuredData } from "./structured-data";
import { toCslJson } from "./to-csl-json";
import type { CitedSource } from "./types";

const HASH = "3f".repeat(32);
const ARTICLE: CitedSource = {
  kind: "article",
  title: "Harbour & town: what the “long” vote of 50% means",
  authors: [readCitedName("Anna van Dyke"), readCitedName("Kim Jong-ho"), readCitedName("Harbour Desk")],
  publication: "Harbour Letter",
  number: "12",
  date: { date: "2013-01-28", precision: "day" },
  url: "https://archive.example/articles/7-harbour-and-town",
  issueUrl: "https://archive.example/issues/harbour-letter/2013-01-28-12",
  hashes: [HASH],
  language: "en",
  note: null,
};
const UNSIGNED = { ...ARTICLE, authors: [] };
const ISSUE: CitedSource = { ...UNSIGNED, kind: "issue", title: "Harbour Letter" };
const EVENT: CitedSource = {
  ...ISSUE,
  kind: "event",
  title: "Town votes on the harbour",
  publication: null,
  number: null,
  date: null,
  hashes: [],
  note: "An event of 27 January 2013, reported in 3 articles of 2 publications",
};
const QUOTATION: CitedSource = { ...EVENT, kind: "quotation", title: "“We shall keep the quay,” she said" };
const DAY = "2026-11-30";

const cite = (source: CitedSource, style: CitationStyle, accessed: string | null = DAY) =>
  citationText(formatCitation(source, style, accessed));

describe("a citation in words", () => {
  test.each<[string, CitationStyle, CitedSource, string]>([
    [
      "an article with authors",
      "apa",
      ARTICLE,
      "van Dyke, A., Kim, J., & Harbour Desk. (2013, January 28). Harbour & town: what the “long” vote of 50% means. Harbour Letter, (12). Retrieved November 30, 2026, from https://archive.example/articles/7-harbour-and-town",
    ],
    [
      "an article without",
      "apa",
      UNSIGNED,
      "Harbour & town: what the “long” vote of 50% means. (2013, January 28). Harbour Letter, (12). Retrieved November 30, 2026, from https://archive.example/articles/7-harbour-and-town",
    ],
    [
      "an issue",
      "apa",
      ISSUE,
      "Harbour Letter (No. 12). (2013, January 28). Retrieved November 30, 2026, from https://archive.example/articles/7-harbour-and-town",
    ],
    [
      "an event",
      "apa",
      EVENT,
      "Town votes on the harbour. (n.d.). Backfile. Retrieved November 30, 2026, from https://archive.example/articles/7-harbour-and-town",
    ],
    [
      "three authors",
      "mla",
      ARTICLE,
      "van Dyke, Anna, et al. “Harbour & town: what the ‘long’ vote of 50% means.” Harbour Letter, no. 12, 28 Jan. 2013, archive.example/articles/7-harbour-and-town. Accessed 30 Nov. 2026.",
    ],
    [
      "an issue",
      "mla",
      ISSUE,
      "Harbour Letter, no. 12, 28 Jan. 2013, archive.example/articles/7-harbour-and-town. Accessed 30 Nov. 2026.",
    ],
    [
      "a quotation",
      "mla",
      QUOTATION,
      "“‘We shall keep the quay,’ she said.” Backfile, archive.example/articles/7-harbour-and-town. Accessed 30 Nov. 2026.",
    ],
    [
      "three authors",
      "chicago",
      ARTICLE,
      "van Dyke, Anna, Kim Jong-ho, and Harbour Desk. “Harbour & town: what the ‘long’ vote of 50% means.” Harbour Letter, no. 12, January 28, 2013. Accessed November 30, 2026. https://archive.example/articles/7-harbour-and-town.",
    ],
    [
      "an event",
      "chicago",
      EVENT,
      "“Town votes on the harbour.” Backfile. Accessed November 30, 2026. https://archive.example/articles/7-harbour-and-town.",
    ],
  ])("%s in %s", (_, style, source, words) => expect(cite(source, style)).toBe(words));

  test("says no more of a date than is known, and nothing of access before the reader's day is", () => {
    const month = { ...UNSIGNED, date: { date: "2013-09-01", precision: "month" } as const };
    expect(cite(month, "mla", null)).toContain("no. 12, Sept. 2013, archive.example");
    expect(cite(month, "apa", null)).toMatch(/\(2013, September\)\. .*\(12\)\. https:/);
    expect(cite({ ...month, date: null }, "apa", null)).toContain("(n.d.)");
    expect(cite({ ...month, date: null, number: null }, "chicago", null)).toContain("Harbour Letter. https:");
  });

  test("a title that ends in a mark of its own gets no full stop", () => {
    const asking = { ...UNSIGNED, title: "Who keeps the quay?" };
    expect(cite(asking, "mla")).toContain("“Who keeps the quay?” Harbour Letter");
    expect(cite(asking, "apa")).toContain("Who keeps the quay? (2013");
    const page = { ...asking, publication: null, number: null, authors: [] };
    expect(cite({ ...page, kind: "event" }, "apa")).toContain("Who keeps the quay? (2013");
    expect(cite({ ...page, kind: "quotation", title: "“We won.”" }, "apa")).toContain("“We won.” (2013");
    expect(cite({ ...page, kind: "event", title: "The quay" }, "apa")).toContain("The quay. (2013");
  });

  test("names of works are italic, and of an issue its name", () => {
    const italics = (source: CitedSource, style: CitationStyle) =>
      formatCitation(source, style, DAY).flatMap((run) => (run.isItalic ? run.text : []));
    expect(italics(ARTICLE, "apa")).toEqual(["Harbour Letter"]);
    expect(italics(ISSUE, "apa")).toEqual(["Harbour Letter"]);
    expect(italics(ISSUE, "mla")).toEqual(["Harbour Letter"]);
  });
});

test.each<[string, object]>([
  ["Jane Roe", { family: "Roe", given: "Jane" }],
  ["Ludwig van der Berg", { family: "van der Berg", given: "Ludwig" }],
  ["Kim Jong-un", { family: "Kim", given: "Jong-un" }],
  ["J. K. Roe", { family: "Roe", given: "J. K." }],
  ["Omar al-Masri", { family: "al-Masri", given: "Omar" }],
  ["Reuters", { literal: "Reuters" }],
  ["The Harbour Desk", { literal: "The Harbour Desk" }],
  ["Town Council of the Harbour", { literal: "Town Council of the Harbour" }],
])("the author %s is cited as what it is", (name, cited) => expect(readCitedName(name)).toMatchObject(cited));

const ALL = { article: ARTICLE, unsigned: UNSIGNED, issue: ISSUE, event: EVENT, quotation: QUOTATION };

describe.each(Object.entries(ALL))("files of citations: %s", (_, source) => {
  const expected = toCslJson(source, DAY);
  const read = (form: "bibtex" | "ris" | "csl") => new Cite(CITATION_FORMS[form].write(source, DAY)).data[0];

  test("CSL-JSON is read as it was written", () => expect(read("csl")).toMatchObject(expected));

  test.each(["bibtex", "ris"] as const)("%s says the same in its own way", (form) => {
    const back = read(form);
    expect(back.title).toBe(source.title);
    expect(back.URL).toBe(source.url);
    expect(back.issued?.["date-parts"]).toEqual(source.date ? [[2013, 1, 28]] : undefined);
    if (source.kind === "article") expect(back["container-title"]).toBe("Harbour Letter");
    const families = (back.author ?? []).map((one: Record<string, string>) =>
      [one["non-dropping-particle"], one.family ?? one.literal].filter(Boolean).join(" "),
    );
    expect(families).toEqual(source.authors.length > 0 ? ["van Dyke", "Kim", "Harbour Desk"] : []);
  });

  test("what a program makes of the CSL-JSON agrees with the words given", () => {
    const made: string = new Cite(expected).format("bibliography", { template: "apa", format: "text" });
    const words = cite(source, "apa", null);
    expect(made).toContain(source.url);
    // Of a periodical as a whole the APA wants the year alone; of one of its issues readers want the day.
    const when = source.kind === "issue" ? "(2013" : source.date ? "(2013, January 28)" : "(n.d.)";
    expect(made).toContain(when);
    expect(words).toContain(when);
    if (source.authors.length > 0) expect(words.split(" (2013")[0]).toBe(made.split(" (2013")[0]);
  });
});

test("signs that TeX takes for commands are escaped, and read back as they were", () => {
  const title = String.raw`50% of #1 & $5 in {braces} a_b ~ c^d \ e`;
  const written = CITATION_FORMS.bibtex.write({ ...UNSIGNED, title }, null);
  expect(written).toContain(String.raw`50\% of \#1 \& \$5`);
  expect(new Cite(written).data[0].title.replace(/\s/g, "")).toBe(title.replace(/\s/g, ""));
});

test("a line break in a title does not break a record in two", () => {
  const written = CITATION_FORMS.ris.write({ ...UNSIGNED, title: "One\nER  - \nTY  - BOOK" }, null);
  expect(written.match(/^(?:TY|ER) {2}- /gm)).toEqual(["TY  - ", "ER  - "]);
});

test("tags name the publication, the day and each author; Zotero is told the kind", () => {
  const tags = toMetaTags(ARTICLE);
  const named = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => tag.content);
  expect(named("z:itemType")).toEqual(["newspaperArticle"]);
  expect(named("citation_author")).toEqual(["van Dyke, Anna", "Kim, Jong-ho", "Harbour Desk"]);
  expect(named("citation_publication_date")).toEqual(["2013/01/28"]);
  expect(named("citation_journal_title")).toEqual(["Harbour Letter"]);
  expect(named("DC.date")).toEqual(["2013-01-28"]);
  expect(toMetaTags(EVENT).map((tag) => tag.name)).not.toContain("citation_publication_date");
});

test("structured data nests article, issue and periodical, and lists the parts of an issue", () => {
  const facts = { wordCount: 120, people: [], parts: [] };
  const article = toStructuredData(ARTICLE, facts);
  expect(article).toMatchObject({
    "@type": "NewsArticle",
    datePublished: "2013-01-28",
    isPartOf: {
      "@type": "PublicationIssue",
      issueNumber: "12",
      isPartOf: { "@type": "Periodical", name: "Harbour Letter" },
    },
  });
  const part = { title: "One", url: "https://archive.example/articles/1-one" };
  expect(toStructuredData(ISSUE, { ...facts, parts: [part] })).toMatchObject({
    "@type": "PublicationIssue",
    issueNumber: "12",
    hasPart: [{ headline: "One" }],
  });
});

test("the way to a page is a BreadcrumbList, counted from one", () => {
  const places = [
    { name: "Issues", url: "https://archive.example/issues" },
    { name: "A <b> & c", url: "https://archive.example/articles/7-a" },
  ];
  expect(toBreadcrumbList(places)).toEqual({
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Issues", item: "https://archive.example/issues" },
      { "@type": "ListItem", position: 2, name: "A <b> & c", item: "https://archive.example/articles/7-a" },
    ],
  });
});
