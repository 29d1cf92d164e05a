import { expect, test } from "vitest";
import { writeArticles, writeEvent } from "@/lib/archive/testing/write-articles";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { listEvents } from "./list-events";
import { listNewestEvents } from "./list-newest-events";
import { readEventsQuery } from "./schema";

const list = (client: Client, query: Record<string, string> = {}) => listEvents(client, readEventsQuery(query));
const names = async (client: Client, query: Record<string, string> = {}) =>
  (await list(client, query)).events.map((event) => event.name);

async function fill(client: Client) {
  const story = (source: string, date: string | null, title: string, name: string) => ({
    source,
    date,
    title,
    text: `${name} spoke.`,
    people: [{ name }],
  });
  const ids = await writeArticles(client, [
    story("Harbour Post", "2013-01-29", "Council votes", "Anna Berg"),
    story("Hill Gazette", "2013-01-30", "A vote in the council", "Anna Berg"),
    story("Hill Gazette", "2013-01-31", "The vote, again", "Jonas Berg"),
    story("Harbour Post", "2013-04-01", "Bridge opens", "Jonas Berg"),
    story("Valley Wire", "2013-04-01", "New bridge open to all", "Jonas Berg"),
    story("Valley Wire", null, "A quiet day", "Anna Berg"),
    story("Harbour Post", "2013-05-01", "Alone", "Anna Berg"),
  ]);
  await client.article.update({ where: { id: ids[6] }, data: { status: "withdrawn" } });
  const event = (name: string, date: string | null, publicationCount: number, from: number, to: number) =>
    writeEvent(client, { name, date, publicationCount, articleIds: ids.slice(from, to) });
  await event("The vote", "2013-01-29", 2, 0, 3);
  await event("The bridge", "2013-04-01", 2, 3, 5);
  await event("A quiet day", null, 1, 5, 6);
}

onBothEngines("events index", (open) => {
  test("shows events of several sources, newest first, with one report of each source", async () => {
    const { client } = await open();
    await fill(client);
    const { events, total, pageCount, periods } = await list(client);
    expect([total, pageCount, events.map((event) => event.name)]).toEqual([2, 1, ["The bridge", "The vote"]]);
    expect(events[1]?.reports.map((report) => report.title)).toEqual(["Council votes", "A vote in the council"]);
    expect(events[1]?.people.map((person) => person.name)).toEqual(["Anna Berg", "Jonas Berg"]);
    expect(events[1]).toMatchObject({ articleCount: 3, publicationCount: 2 });
    expect(periods.map(({ label, count }) => [label, count])).toEqual([
      ["Jan 2013", 1],
      ["Feb 2013", 0],
      ["Mar 2013", 0],
      ["Apr 2013", 1],
    ]);
  });

  test("a copy is no second source, and two publications of one publisher are one", async () => {
    const { client } = await open();
    await fill(client);
    const countSources = async () => (await list(client)).events.map(({ name, sourceCount }) => [name, sourceCount]);
    expect(await countSources()).toEqual([
      ["The bridge", 2],
      ["The vote", 2],
    ]);
    await client.publication.updateMany({
      where: { name: { in: ["Harbour Post", "Hill Gazette"] } },
      data: { publisher: "Vik Press" },
    });
    const [post, wire] = await client.article.findMany({
      where: { sortDate: "2013-04-01" },
      orderBy: { id: "asc" },
      select: { id: true },
    });
    const pair = { aId: post?.id ?? 0, bId: wire?.id ?? 0 };
    const link = await client.link.create({
      data: { ...pair, kind: "near-copy", score: 0.9, isShown: true, status: "found" },
    });
    expect(await countSources()).toEqual([
      ["The bridge", 1],
      ["The vote", 1],
    ]);
    await client.link.update({ where: { id: link.id }, data: { status: "rejected" } });
    expect(await countSources()).toEqual([
      ["The bridge", 2],
      ["The vote", 1],
    ]);
  });

  test("one text that a publication printed twice is no event of one publication, and two texts of it are", async () => {
    const { client } = await open();
    const post = (date: string) => ({ source: "Harbour Post", date, title: "Ferry sinks", text: "The ferry sank." });
    const [a = 0, b = 0, c = 0] = await writeArticles(client, [
      post("2013-02-01"),
      post("2013-02-01"),
      post("2013-02-02"),
    ]);
    const copy = (aId: number, bId: number) =>
      client.link.create({ data: { aId, bId, kind: "near-copy", score: 1, isShown: true, status: "found" } });
    const ferry = { name: "The ferry", date: "2013-02-01", publicationCount: 1, articleIds: [a, b] };
    const eventId = await writeEvent(client, ferry);
    expect(await names(client, { told: "any" })).toEqual(["The ferry"]);
    const link = await copy(a, b);
    expect(await names(client, { told: "any" })).toEqual([]);
    await client.eventArticle.create({ data: { articleId: c, eventId } });
    expect(await names(client, { told: "any" })).toEqual(["The ferry"]);
    await copy(b, c);
    expect(await names(client, { told: "any" })).toEqual([]);
    await client.link.update({ where: { id: link.id }, data: { status: "rejected" } });
    expect(await names(client, { told: "any" })).toEqual(["The ferry"]);
  });

  test("a text with an older version of itself is no event of one publication", async () => {
    const { client } = await open();
    const post = { source: "Harbour Post", date: "2013-02-01", title: "Ferry sinks", text: "The ferry sank." };
    const [shown = 0, older = 0] = await writeArticles(client, [post, post]);
    await client.article.update({ where: { id: older }, data: { status: "superseded" } });
    const ferry = { name: "The ferry", date: "2013-02-01", publicationCount: 1 };
    const eventId = await writeEvent(client, { ...ferry, articleIds: [shown] });
    expect(await names(client, { told: "any" })).toEqual(["The ferry"]);
    await client.eventArticle.create({ data: { articleId: older, eventId } });
    expect(await names(client, { told: "any" })).toEqual([]);
  });

  test("is filtered by person, publication and period", async () => {
    const { client } = await open();
    await fill(client);
    const cases: [Record<string, string>, string[]][] = [
      [{ person: "anna-berg" }, ["The vote"]],
      [{ person: "jonas-berg" }, ["The bridge", "The vote"]],
      [{ person: "Anna BERG" }, ["The vote"]],
      [{ person: "bérg" }, ["The bridge", "The vote"]],
      [{ person: "nobody" }, []],
      [{ source: "valley-wire" }, ["The bridge"]],
      [{ from: "2013-02" }, ["The bridge"]],
      [{ to: "2013-03-31" }, ["The vote"]],
      [{ told: "any" }, ["The bridge", "The vote", "A quiet day"]],
      [{ page: "7" }, ["The bridge", "The vote"]],
    ];
    for (const [query, expected] of cases) expect(await names(client, query), JSON.stringify(query)).toEqual(expected);
    expect((await list(client, { person: "anna-berg" })).person?.name).toBe("Anna Berg");
  });

  test("the feed holds what the index holds under the same filter, last reported first", async () => {
    const { client } = await open();
    await fill(client);
    const newest = async (query: Record<string, string>) =>
      (await listNewestEvents(client, readEventsQuery(query))).map(({ name, reports }) => [name, reports.length]);
    expect(await newest({})).toEqual([
      ["The bridge", 2],
      ["The vote", 2],
    ]);
    expect(await newest({ person: "Anna Berg" })).toEqual([["The vote", 2]]);
    expect(await newest({ source: "valley-wire" })).toEqual([["The bridge", 2]]);
    expect(await newest({ from: "2013-04", to: "2013-04" })).toEqual([["The bridge", 2]]);
    expect((await newest({ told: "any" }))[0]).toEqual(["A quiet day", 1]);
    expect(await newest({ person: "nobody" })).toEqual([]);

    // An older event is told again, in an import that readers see now.
    const publishedAt = new Date("2013-06-01T10:00:00Z");
    const [id] = await writeArticles(client, [
      { source: "Valley Wire", date: "2013-01-30", title: "The vote from afar", text: "Anna Berg spoke." },
    ]);
    const isNew = { issues: { some: { articles: { some: { id } } } } };
    await client.import.updateMany({ where: isNew, data: { publishedAt } });
    const event = await client.event.findFirstOrThrow({ where: { name: "The vote" } });
    await client.eventArticle.create({ data: { articleId: id ?? 0, eventId: event.id } });
    const told = await listNewestEvents(client, readEventsQuery({}));
    expect(told.map(({ name }) => name)).toEqual(["The vote", "The bridge"]);
    expect(told[0]?.toldAt).toEqual(publishedAt);
    expect((told[1]?.toldAt ?? publishedAt) < publishedAt).toBe(true);
  });

  test("an empty archive has no events and no periods", async () => {
    const { client } = await open();
    const none = { events: [], total: 0, isCapped: false, page: 1, pageCount: 0, periods: [], person: null };
    expect(await list(client)).toEqual(none);
  });
});
