import { expect, test } from "vitest";
import { publisherAddress } from "@/lib/addresses";
import { addDays } from "@/lib/analysis/text/calendar";
import { getArticle } from "@/lib/archive/reading/articles/get-article";
import { getIssue } from "@/lib/archive/reading/issues/get-issue";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { getPublisher } from "./get-publisher";
import { listGaps } from "./list-gaps";
import { getPublication, listPublications } from "./list-publications";

onBothEngines("publications", (open) => {
  test("are listed by name with what is published of them", async () => {
    const { client } = await open();
    await fillExampleArchive(client);
    const courier = {
      slug: "city-courier",
      name: "The City Courier",
      publisher: null,
      address: "/issues/city-courier",
      issueCount: 2,
      articleCount: 3,
      firstDate: "2014-03-04",
      lastDate: "2014-03-04",
    };
    const list = await listPublications(client);
    expect(list.map((publication) => publication.name)).toEqual(["Harbour Letter", "The City Courier"]);
    expect(list[0]).toMatchObject({ issueCount: 2, articleCount: 3, firstDate: "2014-03-03", lastDate: "2014-03-10" });
    expect(await getPublication(client, "city-courier")).toEqual({ ...courier, alsoCalled: [] });
    await expect(getPublication(client, "nobody")).rejects.toMatchObject({ code: "not-found" });
  });

  test("a publisher has its publications, also the one of its own name", async () => {
    const { client } = await open();
    await fillExampleArchive(client);
    await client.publication.update({ where: { slug: "city-courier" }, data: { name: "Altmark" } });
    const publisher = await getPublisher(client, "altmark");
    expect(publisher).toMatchObject({
      name: "Altmark",
      address: "/publishers/altmark",
      issueCount: 4,
      articleCount: 6,
    });
    expect(publisher).toMatchObject({ firstDate: "2014-03-03", lastDate: "2014-03-10" });
    expect(publisher.publications.map(({ slug }) => slug)).toEqual(["city-courier", "harbour-letter"]);
    await client.publication.update({ where: { slug: "harbour-letter" }, data: { publisher: "연합뉴스" } });
    const [, slug = ""] = /^\/publishers\/([a-z0-9-]+)$/.exec(publisherAddress("연합뉴스")) ?? [];
    expect(await getPublisher(client, slug)).toMatchObject({ name: "연합뉴스", issueCount: 2 });
    await expect(getPublisher(client, "altmark")).rejects.toMatchObject({ code: "not-found" });
    const { address } = await client.issue.findFirstOrThrow({ where: { publication: { slug: "harbour-letter" } } });
    const issue = await getIssue(client, "harbour-letter", address);
    expect(issue.publisher).toBe("연합뉴스");
    expect((await getArticle(client, issue.articles[0]?.id ?? 0)).publisher).toBe("연합뉴스");
  });

  test("numbers missing between published issues are named, also of one year; drafts are missing", async () => {
    const { client } = await open();
    const { publications } = await fillExampleArchive(client);
    const { importId, originalId, createdAt, format } = await client.issue.findFirstOrThrow();
    const publicationId = publications.letter.id;
    const issue = (number: number, status: string) => {
      const date = addDays("2014-03-03", (number - 1) * 7);
      const filed = { importId, originalId, createdAt, format, publicationId, status, datePrecision: "day" };
      return { ...filed, number: String(number), date, address: `${date}-${number}` };
    };
    const drafts = [7, 30, 31];
    const numbers = Array.from({ length: 60 }, (_, at) => at + 3).filter((number) => number !== 50);
    await client.issue.createMany({
      data: numbers.map((number) => issue(number, drafts.includes(number) ? "draft" : "published")),
    });
    const missing = async (year: string | null) =>
      (await listGaps(client, "harbour-letter", year)).map((gap) => gap.numbers);
    expect(await missing(null)).toEqual([[50], [30, 31], [7]]);
    expect(await missing("2015")).toEqual([[50]]);
    expect(await missing("2014")).toEqual([[30, 31], [7]]);
    expect(await missing("undated")).toEqual([[50], [30, 31], [7]]);
    expect(await listGaps(client, "nobody", null)).toEqual([]);
  });
});
