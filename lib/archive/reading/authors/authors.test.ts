import { beforeAll, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { readAuthorQuery, readAuthorsQuery } from "./schema";

const TEXT = "The pier was swept away in the night, and the boats lay on the quay until the morning came.";

type Item = { title: string; by: string | null; href: string; body?: string };

/** A page of a digest, each item a linked heading, a byline and a text. */
function writePage(name: string, number: number, day: string, items: Item[]) {
  const parts = items.map(
    ({ title, by, href, body }) =>
      `<h2><a href="${href}">${title}</a></h2>${by === null ? "" : `<p>By ${by}</p>`}<p>${title}. ${body ?? TEXT}</p>`,
  );
  const head = `<title>${name} #${number}</title><meta property="og:site_name" content="${name}"><meta name="date" content="${day}">`;
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><h1>${name} #${number}</h1>${parts.join("")}</body></html>`;
  return { fileName: `${number}.html`, mediaType: "text/html", bytes: Buffer.from(html) };
}

const HARBOUR = writePage("Harbour Weekly", 12, "2019-03-07", [
  { title: "Ice on the river", by: "Jane Roe and John Doe", href: "https://example.org/ice?utm_source=harbour" },
  { title: "Nets for the winter", by: "Jane Roe", href: "https://example.org/nets" },
  { title: "Boats in the morning", by: null, href: "https://example.org/boats" },
]);
const GAZETTE = writePage("River Gazette", 3, "2019-03-09", [
  { title: "What the ice did", by: "JANE ROE", href: "http://www.example.org/ice/" },
  {
    title: "A pier of stone",
    by: "Kim Poe",
    href: "https://example.org/pier",
    body: `${TEXT} It is like <a href="https://example.org/nets">the nets of the winter</a>, they say.`,
  },
  { title: "Stalls by the water", by: "Kim Poe", href: "https://example.org/stalls" },
]);

onBothEngines("authors and where articles lead", (open) => {
  let archive: Archive;
  let ids: number[];

  beforeAll(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    ids = [];
    for (const upload of [HARBOUR, GAZETTE]) {
      const id = await archive.imports.receive([upload]);
      await archive.imports.analyse(id);
      ids.push(id);
    }
    for (const id of ids) expect(await archive.imports.publish(id)).toMatchObject({ ok: true });
  });

  const all = () => archive.authors.listAuthors(readAuthorsQuery({}));
  const author = (slug: string, query = {}) => archive.authors.getAuthor(slug, readAuthorQuery(query));
  const counts = async () => (await all()).authors.map(({ name, articleCount }) => [name, articleCount]);
  const linking = async (to: string) =>
    (await archive.destinations.getDestination({ to, page: 1 })).articles.map(({ title, isHeadline }) => [
      title,
      isHeadline,
    ]);

  test("one author however the name is set, who wrote most first", async () => {
    expect(await counts()).toEqual([
      ["Jane Roe", 3],
      ["Kim Poe", 2],
      ["John Doe", 1],
    ]);
    const byName = await archive.authors.listAuthors(readAuthorsQuery({ sort: "name" }));
    expect(byName.authors.map(({ name }) => name)).toEqual(["Jane Roe", "John Doe", "Kim Poe"]);
  });

  test("everything an author wrote, newest first, in which publications", async () => {
    expect(await author("jane-roe")).toMatchObject({
      name: "Jane Roe",
      address: "/authors/jane-roe",
      total: 3,
      publications: [
        { name: "Harbour Weekly", articleCount: 2 },
        { name: "River Gazette", articleCount: 1 },
      ],
      articles: [{ title: "What the ice did" }, { title: "Nets for the winter" }, { title: "Ice on the river" }],
    });
    expect(await author("jane-roe", { source: "river-gazette" })).toMatchObject({ total: 1, articleCount: 3 });
    expect(await author("jane-roe", { to: "2019-03-08" })).toMatchObject({ total: 2 });
    await expect(author("nobody")).rejects.toMatchObject({ code: "not-found" });
  });

  test("feeds of new articles and new authors", async () => {
    const feed = await archive.authors.listNewestBy("jane-roe", readAuthorQuery({}));
    expect(feed.articles.map(({ title }) => title)[0]).toBe("What the ice did");
    expect((await archive.authors.listNewestAuthors()).map(({ name }) => name)).toContain("Kim Poe");
  });

  test("an article names its authors and where its headline leads, without tracking and as printed", async () => {
    const [, , first] = (await author("jane-roe")).articles;
    const article = await archive.articles.getArticle(first?.id ?? 0);
    expect(article.authors.map(({ address }) => address)).toEqual(["/authors/jane-roe", "/authors/john-doe"]);
    expect(article.destination).toMatchObject({
      original: "https://example.org/ice?utm_source=harbour",
      otherCount: 1,
    });
  });

  test("who leads to an address, by headline or in the text, however it is written", async () => {
    const ice = [
      ["What the ice did", true],
      ["Ice on the river", true],
    ];
    for (const to of ["https://example.org/ice", "example.org/ice/", "http://www.example.org/ice?utm_medium=mail"]) {
      expect(await linking(to)).toEqual(ice);
    }
    expect(await linking("https://example.org/nets")).toEqual([
      ["A pier of stone", false],
      ["Nets for the winter", true],
    ]);
    expect(await linking("https://example.org/elsewhere")).toEqual([]);
    await expect(linking("javascript:alert(1)")).rejects.toMatchObject({ code: "bad-request" });
  });

  test("a corrected byline moves the article, and undoing moves it back", async () => {
    const [, pier] = (await author("kim-poe")).articles;
    const by = { id: "test", name: "Test" };
    const done = await archive.imports.correctArticle(pier?.id ?? 0, { author: "John Doe" }, by);
    expect(await counts()).toEqual([
      ["Jane Roe", 3],
      ["John Doe", 2],
      ["Kim Poe", 1],
    ]);
    await archive.decisions.undo(done.ok ? done.decisionId : 0, by);
    expect((await author("kim-poe")).articleCount).toBe(2);
  });

  test("what is taken back counts for nobody and leads nowhere, until it is published again", async () => {
    await archive.imports.takeBack(ids[1] ?? 0);
    expect(await counts()).toEqual([
      ["Jane Roe", 2],
      ["John Doe", 1],
    ]);
    await expect(author("kim-poe")).rejects.toMatchObject({ code: "not-found" });
    expect(await linking("https://example.org/ice")).toEqual([["Ice on the river", true]]);
    await archive.imports.publish(ids[1] ?? 0);
    expect((await author("kim-poe")).total).toBe(2);
  });
});
