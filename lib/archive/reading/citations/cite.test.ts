import { expect, test } from "vitest";
import { citationText, formatCitation } from "@/lib/analysis/citations/format-citation";
import { createArchive } from "@/lib/archive/archive";
import { keepArticle, keepIssue } from "@/lib/archive/reading/downloads/keep";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { citeArticle, citeEvent, citeIssue } from "./cite";

const SITE = "https://archive.example";

onBothEngines("what readers cite and keep", (open) => {
  // Nothing here writes: all tests read the same archive.
  let filled: ReturnType<typeof fill> | undefined;
  const setUp = () => (filled ??= fill());

  async function fill() {
    const database = await open();
    const example = await fillExampleArchive(database.client);
    const archive = createArchive(database, database);
    const article = await archive.articles.getArticle(example.articles.talks.id);
    const [, , publication = "", address = ""] = (article.issue.address ?? "").split("/");
    return { archive, article, publication, address };
  }

  test("an article is cited with its publication, number, day, address and the hash of its original", async () => {
    const { archive, article } = await setUp();
    const { source, facts } = citeArticle(article, SITE);
    expect(citationText(formatCitation(source, "chicago", null))).toBe(
      `“Mayor keeps the old quay in public hands.” Harbour Letter, no. 1, March 3, 2014. ${SITE}${article.address}.`,
    );
    const [hash = ""] = source.hashes;
    expect((await archive.issues.getOriginal(hash)).sha256).toBe(hash);
    expect(facts.people).toEqual([{ name: "Anna Berg", url: `${SITE}/people/anna-berg` }]);
  });

  test("an issue is cited as a whole, and names its parts", async () => {
    const { archive, publication, address } = await setUp();
    const issue = await archive.issues.getIssue(publication, address);
    const { source, facts } = citeIssue(issue, SITE);
    expect(citationText(formatCitation(source, "mla", "2026-11-30"))).toBe(
      `Harbour Letter, no. 1, 3 Mar. 2014, archive.example${issue.address}. Accessed 30 Nov. 2026.`,
    );
    expect(facts.parts.map(({ title }) => title)).toEqual(issue.articles.map(({ title }) => title));
  });

  test("an event is a page of the archive, without a date of its own", async () => {
    const { archive, article } = await setUp();
    const found = await archive.events.getEvent(article.event?.id ?? 0, "readers");
    if (found.state === "moved") throw new Error("the event moved");
    const { source } = citeEvent(found.event, SITE);
    expect(source.date).toBeNull();
    expect(source.note).toMatch(/^An event of 3 March 2014, reported in \d+ articles of \d+ publications$/);
  });

  test("an issue is kept with the texts of its articles, in order, as each article's page has them", async () => {
    const { archive, article, publication, address } = await setUp();
    const issue = await archive.issues.getIssue(publication, address);
    const kept = keepIssue(issue, await archive.issues.listTexts(publication, address), SITE);
    expect(kept.title).toBe("Harbour Letter no. 1");
    expect(kept.imprint).toBe("Harbour Letter no. 1, 3 March 2014");
    expect(kept.articles.map(({ title }) => title)).toEqual(issue.articles.map(({ title }) => title));
    const [own] = keepArticle(article, SITE).articles;
    expect(kept.articles.find(({ title }) => title === article.title)).toMatchObject({
      text: own?.text,
      blocks: own?.blocks,
      dateline: "ALTMARK (Harbour Letter)",
    });
  });

  test("texts of an issue that never was are not found", async () => {
    const { archive } = await setUp();
    await expect(archive.issues.listTexts("harbour-letter", "1900-01-01")).rejects.toMatchObject({ code: "not-found" });
  });
});
