import { expect, test } from "vitest";
import { analyseArticle } from "@/lib/analysis/articles/analyse-article";
import type { SettledArticle } from "@/lib/archive/filing/issues/apply-corrections";
import { replaceArticles } from "@/lib/archive/filing/issues/store-articles";
import { refreshSharedOf } from "@/lib/archive/filing/quotations/refresh-shared";
import { shareQuotations } from "@/lib/archive/filing/quotations/share-quotations";
import { type TestArticle, writeArticles } from "@/lib/archive/testing/write-articles";
import type { Client, Engine } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { getQuotation } from "./get-quotation";
import { listNewestQuotations } from "./list-newest-quotations";
import { listQuotations } from "./list-quotations";
import { readQuotationsQuery } from "./schema";

const NOW = new Date("2013-02-01T00:00:00Z");
const PLEDGE = "We shall keep the ferry running through the winter, whatever the council of the mainland decides";
const OTHER = "Nobody on this island has forgotten the night in which the old pier went down";

/** What is left of an article that quotes nobody any longer. */
const BARE: SettledArticle = {
  ...{ section: null, part: null, title: "Bare", author: null, dateline: null, date: null },
  ...{ address: null, authors: [], headLinks: [] },
  ...{ text: "The hall was full.", blocks: [], links: [], reasons: [], fingerprint: "bare" },
};

const quote = (words: string, name: string) => `The hall was full. "${words}," ${name} said.`;
const by = (name: string) => [{ name }];

const ARTICLES: TestArticle[] = [
  { source: "Post", date: "2013-01-03", title: "One", text: quote(PLEDGE, "Ada Holm"), people: by("Ada Holm") },
  {
    source: "Gazette",
    date: "2013-01-02",
    title: "Two",
    text: quote(`${PLEDGE.slice(0, 50)} ...`, "Ada Holm"),
    people: by("Ada Holm"),
  },
  { source: "Letter", date: "2013-01-05", title: "Three", text: quote(PLEDGE.replace("ferry", "boat"), "the mayor") },
  { source: "Letter", date: "2013-01-06", title: "Four", text: quote(OTHER, "Olaf Dahl"), people: by("Olaf Dahl") },
];

/** Rows as an import leaves them, under the keys that linking files, then grouped article by article in the order given. */
type Opened = { client: Client; engine: Engine };

async function share({ client, engine }: Opened, articles: TestArticle[], order: number[]): Promise<number[]> {
  const ids = await writeArticles(client, articles);
  await fileKeys(client, ids);
  for (const place of order) await shareQuotations({ db: client, engine }, [ids[place] ?? -1], NOW);
  return ids;
}

/** Every article under one key: what looks like a candidate is told apart by its words. */
async function fileKeys(client: Client, ids: number[]): Promise<void> {
  await client.articleKey.createMany({ data: ids.map((articleId) => ({ articleId, key: "q:stock" })) });
}

const newest = (client: Client, query = {}) => listNewestQuotations(client, readQuotationsQuery(query));
const list = (client: Client, query = {}) => listQuotations(client, readQuotationsQuery(query));

onBothEngines("shared quotations", (open, engine) => {
  test.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[1, 3, 0, 2]]])("are the same whatever the order %j", async (order) => {
    const { client } = await open();
    await share({ client, engine }, ARTICLES, order);
    const { quotations, total } = await list(client);
    expect(total).toBe(1);
    expect(quotations[0]).toMatchObject({
      ...{ text: `${PLEDGE},`, wordCount: 16, speaker: "Ada Holm", speakerPerson: { slug: "ada-holm" }, outlet: null },
      ...{ articleCount: 3, publicationCount: 3, firstDate: "2013-01-02", lastDate: "2013-01-05" },
    });
    expect(quotations[0]?.printedBy.map((article) => article.title)).toEqual(["Two", "One", "Three"]);
    expect((await newest(client)).map((it) => it.id)).toEqual(quotations.map((it) => it.id));
  });

  test("tell how each article prints them, the first appearance marked", async () => {
    const { client } = await open();
    await share({ client, engine }, ARTICLES, [0, 1, 2, 3]);
    const answer = await getQuotation(client, (await list(client)).quotations[0]?.id ?? 0);
    if (answer.state !== "active") throw new Error("the quotation moved");
    const told = answer.quotation.prints.map((it) => [
      it.article.title,
      it.isFirst,
      it.isSameWords,
      it.droppedWords,
      it.addedWords,
    ]);
    expect(told).toEqual([
      ["Two", true, false, 7, 0],
      ["One", false, true, 0, 0],
      ["Three", false, false, 1, 1],
    ]);
    expect(answer.quotation.prints[1]?.href).toMatch(/^\/articles\/\d+-one#:~:text=We%20shall/);
  });

  test.each<[string, object, number]>([
    ["the speaker's slug", { person: "ada-holm" }, 1],
    ["a name as typed", { person: "holm" }, 1],
    ["another speaker", { person: "Olaf Dahl" }, 0],
    ["a publication", { source: "letter" }, 1],
    ["a publication that does not print it", { source: "herald" }, 0],
    ["a day on which one prints it", { from: "2013-01-05", to: "2013-01-05" }, 1],
    ["a day on which none does", { from: "2013-01-04", to: "2013-01-04" }, 0],
  ])("are found by %s", async (_, query, total) => {
    const { client } = await open();
    await share({ client, engine }, ARTICLES, [0, 1, 2, 3]);
    expect((await list(client, query)).total).toBe(total);
    expect(await newest(client, query), "so does the feed").toHaveLength(total);
  });

  test("come in the feed by their newest printing, as readers see it", async () => {
    const { client } = await open();
    const both = (words: string): TestArticle[] =>
      ["Post", "Letter"].map((source) => ({
        source,
        date: "2013-01-03",
        title: words.slice(0, 9),
        text: quote(words, "Ada"),
      }));
    await share({ client, engine }, both(PLEDGE), [0, 1]);
    await share({ client, engine }, both(OTHER), [0, 1]);
    const seen = async () => (await newest(client)).map(({ text, printedAt }) => [text.slice(0, 9), printedAt]);
    expect((await seen()).map(([words]) => words)).toEqual([OTHER.slice(0, 9), PLEDGE.slice(0, 9)]);
    const ids = await share(
      { client, engine },
      [{ source: "Wire", date: null, title: "New", text: quote(PLEDGE, "Ada") }],
      [0],
    );
    const publishedAt = new Date("2013-03-01T10:00:00Z");
    const isNew = { issues: { some: { articles: { some: { id: { in: ids } } } } } };
    await client.import.updateMany({ where: isNew, data: { publishedAt } });
    expect((await seen()).map(([words]) => words)).toEqual([PLEDGE.slice(0, 9), OTHER.slice(0, 9)]);
    expect((await seen())[0]?.[1]).toEqual(publishedAt);
  });

  test("follow what is taken back and published again, at the same address", async () => {
    const { client } = await open();
    const ids = await share({ client, engine }, ARTICLES, [0, 1, 2, 3]);
    const id = (await list(client)).quotations[0]?.id ?? 0;
    const put = async (status: string, places: number[]) => {
      const articleIds = places.map((place) => ids[place] ?? -1);
      await client.article.updateMany({ where: { id: { in: articleIds } }, data: { status } });
      await refreshSharedOf(client, articleIds);
    };
    await put("withdrawn", [0, 1]);
    expect((await list(client)).total).toBe(0);
    await put("withdrawn", [2]);
    await expect(getQuotation(client, id)).rejects.toMatchObject({ code: "gone" });
    await put("published", [0, 1, 2]);
    expect((await list(client)).quotations.map((it) => it.id)).toEqual([id]);
  });

  test("that become one lead from the old address to the new", async () => {
    const { client } = await open();
    const halves = [PLEDGE.slice(0, 50), PLEDGE.slice(51)];
    const cut = halves.flatMap((half, place): TestArticle[] => [
      { source: "Post", date: "2013-01-03", title: `Post ${place}`, text: quote(half, "Ada Holm") },
      { source: "Letter", date: "2013-01-04", title: `Letter ${place}`, text: quote(half, "Ada Holm") },
    ]);
    await share({ client, engine }, cut, [0, 1, 2, 3]);
    const before = (await list(client)).quotations.map((it) => it.id).sort((x, y) => x - y);
    expect(before).toHaveLength(2);
    const whole = { source: "Gazette", date: "2013-01-05", title: "All of it", text: quote(PLEDGE, "Ada Holm") };
    await share({ client, engine }, [whole], [0]);
    const after = (await list(client)).quotations;
    expect(after.map((it) => [it.id, it.articleCount])).toEqual([[before[0], 5]]);
    expect(await getQuotation(client, before[1] ?? 0)).toEqual({ state: "moved", to: `/quotations/${before[0]}` });
    await expect(getQuotation(client, 999)).rejects.toMatchObject({ code: "not-found" });
  });

  test("that fewer than two print any longer lead to an article that printed them", async () => {
    const { client } = await open();
    const ids = await share({ client, engine }, ARTICLES.slice(0, 2), [0, 1]);
    const id = (await list(client)).quotations[0]?.id ?? 0;
    await client.quotation.deleteMany({ where: { articleId: ids[0] ?? 0 } });
    await shareQuotations({ db: client, engine }, ids, NOW);
    expect((await list(client)).total).toBe(0);
    expect(await getQuotation(client, id)).toEqual({ state: "moved", to: `/articles/${ids[1]}-two` });
  });

  test("dropped as an issue is read again lead to its article", async () => {
    const { client } = await open();
    const ids = await share({ client, engine }, ARTICLES.slice(0, 2), [0, 1]);
    const id = (await list(client)).quotations[0]?.id ?? 0;
    const { issueId } = await client.article.findUniqueOrThrow({ where: { id: ids[0] ?? 0 } });
    await client.article.update({ where: { id: ids[1] ?? 0 }, data: { issueId, position: 1 } });
    const place = { issueId, publicationId: null, status: "published", issueDate: null };
    await replaceArticles(client, place, [BARE], [analyseArticle(BARE, null)], NOW);
    expect(await getQuotation(client, id)).toEqual({ state: "moved", to: `/articles/${ids[1]}-bare` });
  });

  test("printed more often than a page tells are told from the first day, not from the first import", async () => {
    const { client } = await open();
    const ids = await share({ client, engine }, ARTICLES.slice(0, 2), [0, 1]);
    const later = await client.quotation.findFirstOrThrow({ where: { articleId: ids[0] ?? 0 } });
    const { id: _, ...copy } = later;
    const copies = Array.from({ length: 300 }, (__, place) => ({ ...copy, start: 1000 + place, end: 1001 + place }));
    await client.quotation.createMany({ data: copies });
    const answer = await getQuotation(client, later.sharedId ?? 0);
    if (answer.state !== "active") throw new Error("the quotation moved");
    expect(answer.quotation.prints.map((it) => [it.article.title, it.isFirst])).toEqual([
      ["Two", true],
      ["One", false],
    ]);
  });

  test("take speaker and outlet from what readers see", async () => {
    const { client } = await open();
    const ids = await share({ client, engine }, ARTICLES.slice(0, 2), [0, 1]);
    const drafts = ARTICLES.slice(0, 1).map((article): TestArticle => ({ ...article, status: "draft" }));
    const draftIds = await writeArticles(client, [...drafts, ...drafts]);
    await fileKeys(client, draftIds);
    const hidden = { speaker: "Someone Hidden", outlet: "A hidden paper" };
    await client.quotation.updateMany({ where: { articleId: { in: draftIds } }, data: hidden });
    await client.quotation.updateMany({ where: { articleId: ids[1] ?? 0 }, data: { speaker: null } });
    await shareQuotations({ db: client, engine }, draftIds, NOW);
    expect((await list(client)).quotations[0]).toMatchObject({ speaker: "Ada Holm", outlet: null, articleCount: 2 });
    await client.article.updateMany({ data: { status: "published" } });
    await refreshSharedOf(client, draftIds);
    expect((await list(client)).quotations[0]).toMatchObject({ ...hidden, articleCount: 4 });
  });
});
