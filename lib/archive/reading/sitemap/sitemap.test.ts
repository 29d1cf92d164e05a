import { expect, test } from "vitest";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { listAddresses, listParts } from "./sitemap";

onBothEngines("the sitemap", (open) => {
  test("names every page readers may open, and no other", async () => {
    const { client } = await open();
    const { articles, event } = await fillExampleArchive(client);
    expect(await listParts(client)).toEqual(["pages", "issues-1", "articles-1", "people-1", "events-1"]);
    expect(await listAddresses(client, "pages")).toContain("/issues/harbour-letter");
    expect(await listAddresses(client, "issues-1")).toHaveLength(4);
    expect(await listAddresses(client, "people-1")).toEqual(["/people/anna-berg"]);
    expect(await listAddresses(client, "events-1")).toEqual([`/events/${event.id}-quay-vote`]);
    const pages = await listAddresses(client, "articles-1");
    expect(pages).toHaveLength(6);
    expect(pages.some((address) => address.startsWith(`/articles/${articles.retracted.id}-`))).toBe(false);
  });

  test("names the quotations that several publications print", async () => {
    const { client } = await open();
    const row = { text: "Nobody asked the fishermen about it", wordCount: 6, createdAt: new Date(0) };
    const travels = await client.sharedQuotation.create({ data: { ...row, articleCount: 2, publicationCount: 2 } });
    await client.sharedQuotation.create({ data: { ...row, articleCount: 2, publicationCount: 1 } });
    expect(await listParts(client)).toEqual(["pages", "quotations-1"]);
    expect(await listAddresses(client, "quotations-1")).toEqual([`/quotations/${travels.id}`]);
  });

  test("names only parts with an address, however far apart the ids are", async () => {
    const { client } = await open();
    const row = { nameOrigin: "found", createdAt: new Date(0) };
    const events = [
      { ...row, id: 1000, slug: "quay", name: "Quay", articleCount: 2 },
      { ...row, id: 1001, slug: "one-report", name: "One report", articleCount: 1 },
      { ...row, id: 3001, slug: "ferry", name: "Ferry", articleCount: 2 },
    ];
    await client.event.createMany({ data: events });
    expect(await listParts(client)).toEqual(["pages", "events-1", "events-4"]);
    expect(await listAddresses(client, "events-1")).toEqual(["/events/1000-quay"]);
    expect(await listAddresses(client, "events-2")).toEqual([]);
    expect(await listAddresses(client, "events-4")).toEqual(["/events/3001-ferry"]);
  });

  test.each(["", "articles", "articles-0", "secrets-1", "articles-1;"])("has no part %j", async (part) => {
    const { client } = await open();
    await expect(listAddresses(client, part)).rejects.toMatchObject({ code: "not-found" });
  });
});
