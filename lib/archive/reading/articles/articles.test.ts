import { expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { articleQuerySchema } from "./schema";

onBothEngines("articles", (open) => {
  // Nothing here writes: all tests read the same archive.
  let filled: ReturnType<typeof fill> | undefined;
  const setUp = () => (filled ??= fill());

  async function fill() {
    const database = await open();
    const example = await fillExampleArchive(database.client);
    const archive = createArchive(database, database);
    return { archive, articles: archive.articles, example };
  }

  test("carry title, place in the issue, and their own date apart from the issue's", async () => {
    const { articles, example } = await setUp();
    const article = await articles.getArticle(example.articles.talks.id);
    expect(article).toMatchObject({
      title: "Mayor keeps the old quay in public hands",
      section: "Topic of the week",
      part: 1,
      dateline: "ALTMARK (Harbour Letter)",
      publication: { slug: "harbour-letter", name: "Harbour Letter" },
      ownDate: null,
      date: { date: "2014-03-03", precision: "day", origin: "stated", reason: { rule: "header-date" } },
      event: { name: "Council votes on the old quay", date: { date: "2014-03-03" } },
    });
    expect(article.issue.address).toBe("/issues/harbour-letter/2014-03-03-1");
    expect(article.text.slice(article.blocks[0]?.start, article.blocks[0]?.end)).toMatch(/^Mayor Anna Berg/);
  });

  test("name their people with roles and counts, each mention where it stands", async () => {
    const { articles, example } = await setUp();
    const { people, mentions, text } = await articles.getArticle(example.articles.talks.id);
    expect(people).toEqual([
      {
        id: example.people.anna.id,
        slug: "anna-berg",
        name: "Anna Berg",
        address: "/people/anna-berg",
        roles: ["Mayor"],
        mentionCount: 2,
      },
    ]);
    expect(mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual(["Anna Berg", "Berg"]);
    expect(mentions[1]).toMatchObject({ kind: "surname", reason: { rule: "name-in-context" } });
  });

  test("say when a name fits several people, and leave out what is no person", async () => {
    const { articles, example } = await setUp();
    const { people, mentions } = await articles.getArticle(example.articles.market.id);
    expect(people).toEqual([]);
    expect(mentions.map((mention) => [mention.form, mention.person])).toEqual([["Berg", null]]);
    const readers = mentions[0]?.candidates.map((person) => person.name);
    expect(readers, "only of those whom published articles name").toEqual(["Anna Berg"]);
    expect(mentions[0]?.reason.words).toContain("one person of the archive (Anna Berg),");
    const editors = (await articles.getArticle(example.articles.market.id, "editors")).mentions[0]?.candidates;
    expect(editors?.map((person) => person.name)).toEqual(["Anna Berg", "Jonas Berg"]);
  });

  test("show readers the links that stand, between published articles; editors all of them", async () => {
    const { articles, example } = await setUp();
    const { talks, report } = example.articles;
    const forReaders = (await articles.getArticle(talks.id)).related;
    expect(forReaders.map((related) => related.article.id)).toEqual([report.id]);
    const forEditors = (await articles.getArticle(talks.id, "editors")).related;
    expect(forEditors).toHaveLength(4);
    expect(forEditors.filter((related) => !related.isShown)).toHaveLength(2);
  });

  test("see a link's evidence from their own side", async () => {
    const { articles, example } = await setUp();
    const { text, related } = await articles.getArticle(example.articles.report.id);
    const [span] = related[0]?.evidence[0]?.here ?? [];
    expect(text.slice(span?.start, span?.end)).toMatch(/^We will not sell .* beside it$/);
    expect(related[0]?.article.id).toBe(example.articles.talks.id);
  });

  test("read on from each other inside an issue, across its originals", async () => {
    const { articles, example } = await setUp();
    const { talks, market, report, thanks } = example.articles;
    const idsOf = async (id: number) => {
      const { previous, next } = await articles.getArticle(id);
      return [previous?.id ?? null, next?.id ?? null];
    };
    expect(await idsOf(talks.id)).toEqual([null, market.id]);
    expect(await idsOf(market.id)).toEqual([talks.id, null]);
    expect(await idsOf(report.id)).toEqual([null, thanks.id]);
  });

  test("taken back answer gone, drafts are for editors alone", async () => {
    const { articles, example } = await setUp();
    const { planned, retracted } = example.articles;
    await expect(articles.getArticle(retracted.id)).rejects.toMatchObject({ code: "gone" });
    await expect(articles.getArticle(planned.id)).rejects.toMatchObject({ code: "not-found" });
    await expect(articles.getArticle(987_654)).rejects.toMatchObject({ code: "not-found" });
    expect(await articles.getArticle(planned.id, "editors")).toMatchObject({ status: "draft" });
  });

  test("are listed newest first, undated last, by source, person and dates", async () => {
    const { articles, example } = await setUp();
    const list = async (query: Record<string, string>) =>
      (await articles.listArticles(articleQuerySchema.parse(query))).articles.map((article) => article.id);
    const { talks, report, followUp, stray } = example.articles;
    const all = await list({});
    expect([all.length, all[0], all.at(-1)]).toEqual([6, followUp.id, stray.id]);
    expect(await list({ person: "anna-berg" })).toEqual([report.id, talks.id]);
    expect(await list({ source: "harbour-letter", from: "2014-03-04" })).toEqual([followUp.id]);
    expect(await list({ from: "2015" })).toEqual([]);
    expect(await list({ page: "2" })).toEqual([]);
  });

  test("tell who is in the news", async () => {
    const { archive } = await setUp();
    const people = await archive.people.listPeopleInNews(5);
    const counts = people.map(({ name, articleCount, previousCount }) => [name, articleCount, previousCount]);
    expect(counts, "in the newer and in the older half").toEqual([["Anna Berg", 1, 1]]);
  });

  test("give the sentence they begin with, published ones alone", async () => {
    const { articles, example } = await setUp();
    const { talks, report } = example.articles;
    const { text } = await articles.getArticle(talks.id);
    const leads = await articles.findLeads([talks.id, report.id, 1_000_000]);
    expect([...leads.keys()].sort()).toEqual([talks.id, report.id].sort());
    expect(text.replace(/\s+/g, " ")).toContain(leads.get(talks.id));
    expect(leads.get(talks.id)).toMatch(/^Mayor Anna Berg/);
  });

  test("a program is told of a date that cannot be", () => {
    expect(articleQuerySchema.safeParse({ from: "2014-02-31" }).success).toBe(false);
    expect(articleQuerySchema.safeParse({ form: "2014" }).success, "a misspelt name is no filter").toBe(false);
  });

  test("compared, show what both print and what only one does", async () => {
    const { archive, example } = await setUp();
    const { talks, report } = example.articles;
    const { a, b, passages, facts, links } = await archive.compareArticles(talks.id, report.id);
    expect(passages).toHaveLength(1);
    const [passage] = passages;
    expect(passage).toMatchObject({ number: 1, kind: "quotation" });
    expect(a.text.slice(passage?.a[0]?.start, passage?.a[0]?.end)).toContain("single metre of the old quay");
    expect(b.text.slice(passage?.b[0]?.start, passage?.b[0]?.end)).toContain("single metre of the old quay");
    expect(a.onlyHere.map((span) => a.text.slice(span.start, span.end))).toEqual([
      "Mayor Anna Berg told the council on Monday that the quay stays public.",
      "The vote was 14 to 9.",
    ]);
    expect(b.sharedWordCount).toBe(20);
    expect(facts.map((fact) => fact.kind)).toContain("person");
    expect(links.map((link) => link.linkId)).toEqual([example.link.id]);
  });

  test("compared, stand in rows that begin with what both have, under addresses made of the words", async () => {
    const { archive, example } = await setUp();
    const { talks, report } = example.articles;
    const { a, b, passages, rows } = await archive.compareArticles(talks.id, report.id);
    const [passage] = passages;
    const there = rows.filter((row) => row.matches.includes(1));
    expect(there).toHaveLength(1);
    expect(a.text.slice(there[0]?.a?.start, there[0]?.a?.end)).toContain("single metre of the old quay");
    expect(b.text.slice(there[0]?.b?.start, there[0]?.b?.end)).toContain("single metre of the old quay");
    expect(passage?.id).toMatch(/^[a-z0-9]{7}$/);
    expect(passage?.addresses.a).toMatch(/^\/articles\/\d+-[a-z-]+#:~:text=We%20will%20not%20sell%20a,/);
    const reversed = await archive.compareArticles(report.id, talks.id);
    expect(reversed.passages[0]?.id).toBe(passage?.id);
  });

  test("compared, show readers the links they see, and editors those they may decide on", async () => {
    const { archive, example } = await setUp();
    const { talks, report, followUp, thanks, retracted } = example.articles;
    const linksOf = async (a: { id: number }, b: { id: number }, audience: "readers" | "editors") => {
      const { links } = await archive.compareArticles(a.id, b.id, audience);
      return links.map(({ status, isShown, article }) => [article.id, status, isShown]);
    };
    expect(await linksOf(talks, followUp, "readers")).toEqual([]);
    expect(await linksOf(talks, followUp, "editors")).toEqual([[followUp.id, "found", false]]);
    expect(await linksOf(talks, thanks, "readers")).toEqual([]);
    expect(await linksOf(thanks, talks, "editors")).toEqual([[talks.id, "rejected", false]]);
    for (const audience of ["readers", "editors"] as const) {
      expect(await linksOf(report, talks, audience)).toEqual([[talks.id, "found", true]]);
    }
    await expect(linksOf(talks, retracted, "readers")).rejects.toMatchObject({ code: "gone" });
    expect(await linksOf(talks, retracted, "editors"), "taken back").toEqual([]);
  });

  test("any two may be compared, linked or not", async () => {
    const { archive, example } = await setUp();
    const { stray, thanks } = example.articles;
    const { passages, sameFacts, links, rows } = await archive.compareArticles(stray.id, thanks.id);
    expect([passages, sameFacts, links]).toEqual([[], [], []]);
    expect(rows.map(({ a, b, matches }) => [a !== null, b !== null, matches])).toEqual([[true, true, []]]);
  });
});
