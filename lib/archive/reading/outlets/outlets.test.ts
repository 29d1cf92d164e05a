import { expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { readAuthorQuery } from "@/lib/archive/reading/authors/schema";
import { type TestArticle, writeArticles } from "@/lib/archive/testing/write-articles";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const WORDS = "The ferry will run through the whole winter";
const said = (words: string, by: string) => `The hall was full. "${words}," ${by}.`;

const ARTICLES: TestArticle[] = [
  {
    ...{ source: "Post", date: "2013-01-03", title: "One" },
    text: said(WORDS, "Ada Holm told the KCNA"),
    people: [{ name: "Ada Holm" }],
  },
  {
    ...{ source: "Gazette", date: "2013-02-04", title: "Two" },
    text: said("Nobody will be left on the island", "according to the Korean Central News Agency"),
  },
  {
    ...{ source: "Gazette", date: "2013-03-05", title: "Three" },
    text: said("Nobody reads a draft of this", "the KCNA said"),
    status: "draft",
  },
  {
    ...{ source: "Post", date: "2013-01-09", title: "Four" },
    text: said("The old pier has gone down", "the Harbour Gazette reported"),
  },
];

onBothEngines("outlets that are quoted", (open) => {
  async function openIt() {
    const database = await open();
    await writeArticles(database.client, ARTICLES);
    return createArchive(database, { dataFolder: database.dataFolder });
  }

  test("are one under all their names, newest quotation first, with who said it and who prints it", async () => {
    const { outlets } = await openIt();
    const outlet = await outlets.getOutlet("kcna", readAuthorQuery({}));
    expect(outlet).toMatchObject({ name: "KCNA", address: "/outlets/kcna", total: 2, page: 1, pageCount: 1 });
    expect(outlet.names.sort()).toEqual(["KCNA", "Korean Central News Agency"]);
    expect(outlet.publications.map(({ name, articleCount }) => [name, articleCount])).toEqual([
      ["Gazette", 1],
      ["Post", 1],
    ]);
    expect(outlet.quotations.map(({ article, speakerPerson }) => [article.title, speakerPerson?.name ?? null])).toEqual(
      [
        ["Two", null],
        ["One", "Ada Holm"],
      ],
    );
  });

  test("are narrowed by publication and period, and a page too far is the first", async () => {
    const { outlets } = await openIt();
    const titles = async (query: Record<string, string>) =>
      (await outlets.getOutlet("kcna", readAuthorQuery(query))).quotations.map(({ article }) => article.title);
    expect(await titles({ source: "post" })).toEqual(["One"]);
    expect(await titles({ from: "2013-02-01" })).toEqual(["Two"]);
    expect(await titles({ to: "2012-01-01" })).toEqual([]);
    expect(await titles({ page: "9" })).toEqual(["Two", "One"]);
  });

  test("have no page where nobody quotes them, or drafts alone do", async () => {
    const { outlets, database } = await openIt();
    await expect(outlets.getOutlet("yonhap", readAuthorQuery({}))).rejects.toMatchObject({ code: "not-found" });
    await database.client.article.updateMany({ data: { status: "draft" } });
    await expect(outlets.getOutlet("kcna", readAuthorQuery({}))).rejects.toMatchObject({ code: "not-found" });
  });

  test("quoted more than a thousand times are counted to a thousand, and a filter counts what it reaches", async () => {
    const { outlets, database } = await openIt();
    const rows = await database.client.quotation.findMany({ where: { outletSlug: "kcna", article: { title: "One" } } });
    const [quotation] = rows;
    if (!quotation) throw new Error("Article One quotes the KCNA.");
    const { id: _, ...columns } = quotation;
    const copies = Array.from({ length: 1000 }, (__, place) => ({ ...columns, start: 1000 + place }));
    await database.client.quotation.createMany({ data: copies });
    const outlet = await outlets.getOutlet("kcna", readAuthorQuery({}));
    expect(outlet).toMatchObject({ total: 1000, isCapped: true, page: 1, pageCount: 20 });
    expect(outlet.publications.map(({ name, articleCount }) => [name, articleCount]).sort()).toEqual([
      ["Gazette", null],
      ["Post", null],
    ]);
    expect(outlet.quotations.map(({ article }) => article.title).slice(0, 3)).toEqual(["Two", "One", "One"]);
    expect(await outlets.getOutlet("kcna", readAuthorQuery({ page: "99" }))).toMatchObject({ page: 20 });
    const filtered = await outlets.getOutlet("kcna", readAuthorQuery({ source: "post" }));
    expect(filtered).toMatchObject({ total: 1001, isCapped: false });
  });

  test("stand in the sitemap once each", async () => {
    const { sitemap } = await openIt();
    const pages = await sitemap.listAddresses("pages");
    expect(pages.filter((address) => address.startsWith("/outlets/"))).toEqual([
      "/outlets/harbour-gazette",
      "/outlets/kcna",
    ]);
  });
});
