import { describe, expect, test } from "vitest";
import type { Audience } from "@/lib/archive/reading/published";
import { personId, writeArticles, writeEvent } from "@/lib/archive/testing/write-articles";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { getPerson, type PersonView } from "./get-person";
import { listNewestArticles } from "./list-newest-articles";
import { readPersonQuery } from "./schema";

const KIM = "kim-jong-un";

async function view(client: Client, query: Record<string, string> = {}, slug = KIM): Promise<PersonView> {
  const answer = await getPerson(client, slug, readPersonQuery(query));
  if (answer.state !== "active") throw new Error(`${slug} is ${answer.state}`);
  return answer.person;
}

const ARTICLES = [
  {
    source: "Harbour Post",
    date: "2013-01-29",
    title: "Party stands firm",
    text: 'Leader Kim Jong-un spoke to Kim Yong-nam. "We shall build the harbour before winter comes," Kim said.\n\nKim Yong-nam left. "I have nothing at all to add today," Kim said.',
    people: [
      { name: "Kim Jong-un", role: "Leader" },
      { name: "Kim Yong-nam" },
      { name: "Kim Jong-un", form: "Kim" },
      { name: "Kim Yong-nam" },
      { name: "Kim Yong-nam", form: "Kim" },
    ],
  },
  {
    source: "Hill Gazette",
    date: "2013-02-03",
    title: "A harbour is promised",
    text: "First secretary Kim Jong Un, Kim Yong-nam and Choe Yong-rim looked at the plans. Kim frowned.",
    people: [
      { name: "Kim Jong-un", form: "Kim Jong Un", role: "First secretary", roleFrom: "2012-04" },
      { name: "Kim Yong-nam" },
      { name: "Choe Yong-rim" },
      { name: null, form: "Kim" },
    ],
  },
  {
    source: "Hill Gazette",
    date: null,
    title: "An undated note",
    text: "Nobody saw leader Kim Jong-un.",
    people: [{ name: "Kim Jong-un", role: "leader" }],
  },
  {
    source: "Hill Gazette",
    date: "2013-03-01",
    title: "Withdrawn story",
    text: "Kim Jong-un met Hidden Person.",
    people: [{ name: "Kim Jong-un" }, { name: "Hidden Person" }],
    status: "withdrawn" as const,
  },
];

onBothEngines("person page", (open) => {
  test("tells names, roles, time, company and articles of published articles only", async () => {
    const { client } = await open();
    await writeArticles(client, ARTICLES);
    const person = await view(client);
    expect(person.spellings.map((it) => [it.form, it.mentionCount, it.isFullName])).toEqual([
      ["Kim Jong-un", 2, true],
      ["Kim Jong Un", 1, true],
      ["Kim", 1, false],
    ]);
    const [harbour, hill] = ["harbour-post", "hill-gazette"].map((slug) => expect.objectContaining({ slug, count: 1 }));
    const said = { from: "2012-04", until: null, article: expect.objectContaining({ title: "A harbour is promised" }) };
    expect(person.roles).toEqual([
      { role: "Leader", mentionCount: 2, first: "2013-01-29", last: "2013-01-29", sources: [harbour, hill], terms: [] },
      {
        role: "First secretary",
        mentionCount: 1,
        first: "2013-02-03",
        last: "2013-02-03",
        sources: [hill],
        terms: [said],
      },
    ]);
    expect(person.role).toBe("Leader");
    expect(person.overTime).toMatchObject({
      articleCount: 3,
      undatedCount: 1,
      first: "2013-01-29",
      last: "2013-02-03",
    });
    expect(person.overTime.periods.map(({ label, count }) => [label, count])).toEqual([
      ["Jan 2013", 1],
      ["Feb 2013", 1],
    ]);
    expect(person.overTime.sources.map(({ slug, count }) => [slug, count])).toEqual([
      ["hill-gazette", 2],
      ["harbour-post", 1],
    ]);
    expect(person.company.people.map((it) => [it.name, it.articleCount])).toEqual([
      ["Kim Yong-nam", 2],
      ["Choe Yong-rim", 1],
    ]);
    expect(person.company.pairs.map((pair) => pair.articleCount)).toEqual([1]);
    expect(person.articles.articles.map((it) => it.title)).toEqual([
      "A harbour is promised",
      "Party stands firm",
      "An undated note",
    ]);
    expect(person.articles.articles[1]).toMatchObject({
      mentionCount: 2,
      snippet: { before: "Leader ", form: "Kim Jong-un" },
    });
  });

  test("gives a quotation to the nearest of two people who share a surname", async () => {
    const { client } = await open();
    await writeArticles(client, ARTICLES);
    const quoted = async (slug: string) => (await view(client, {}, slug)).quotations.by.map((it) => it.text);
    expect(await quoted(KIM)).toEqual(["We shall build the harbour before winter comes,"]);
    expect(await quoted("kim-yong-nam")).toEqual(["I have nothing at all to add today,"]);
  });

  test("tells what others are quoted as saying of the person, and who they are", async () => {
    const { client } = await open();
    const text =
      'Choe Yong-rim spoke. "Kim Jong-un has given us a harbour at last," Choe Yong-rim said.\n\n"I am Kim Jong-un and I say so myself," Kim Jong-un said.';
    const people = ["Choe Yong-rim", "Kim Jong-un", "Choe Yong-rim", "Kim Jong-un", "Kim Jong-un"];
    const article = { source: "Hill Gazette", date: "2013-02-04", title: "Praise", text };
    await writeArticles(client, [{ ...article, people: people.map((name) => ({ name })) }]);
    const { by, about } = (await view(client)).quotations;
    expect(by.map((it) => it.text)).toEqual(["I am Kim Jong-un and I say so myself,"]);
    expect(about.map((it) => [it.speakerPerson?.slug, it.text])).toEqual([
      ["choe-yong-rim", "Kim Jong-un has given us a harbour at last,"],
    ]);
  });

  test("feeds the newest articles of what the page is narrowed to", async () => {
    const { client } = await open();
    await writeArticles(client, ARTICLES);
    const titles = async (query: Record<string, string>) =>
      (await listNewestArticles(client, KIM, readPersonQuery(query))).articles.map((it) => it.title);
    expect(await titles({})).toEqual(["An undated note", "A harbour is promised", "Party stands firm"]);
    expect(await titles({ to: "2013-01" })).toEqual(["Party stands firm"]);
    expect(await titles({ source: "hill-gazette", from: "2013" })).toEqual(["A harbour is promised"]);
  });

  test("narrows articles, company and quotations to a publication and a period", async () => {
    const { client } = await open();
    await writeArticles(client, ARTICLES);
    const titles = async (query: Record<string, string>) =>
      (await view(client, query)).articles.articles.map((it) => it.title);
    expect(await titles({ source: "harbour-post" })).toEqual(["Party stands firm"]);
    expect(await titles({ from: "2013-02" })).toEqual(["A harbour is promised"]);
    expect(await titles({ to: "2013-01-28" })).toEqual([]);
    const narrowed = await view(client, { source: "harbour-post" });
    expect(narrowed.company.people.map((it) => it.name)).toEqual(["Kim Yong-nam"]);
    expect(narrowed.roles.map((it) => it.role)).toEqual(["Leader"]);
    expect(narrowed.spellings.map((it) => it.form)).toEqual(["Kim Jong-un", "Kim"]);
    expect([narrowed.overTime.articleCount, narrowed.role], "what there is besides").toEqual([3, "Leader"]);
  });

  test("lists events told by several sources, and no others", async () => {
    const { client } = await open();
    const ids = await writeArticles(client, ARTICLES);
    const told = { name: "A harbour is promised", date: "2013-01-28" };
    await writeEvent(client, { ...told, publicationCount: 2, articleIds: ids.slice(0, 2) });
    await writeEvent(client, { ...told, publicationCount: 1, articleIds: ids.slice(2, 3) });
    const { events, total } = (await view(client)).events;
    expect([total, events.map((it) => it.publicationCount)]).toEqual([1, [2]]);
    expect((await view(client, { source: "no-such" })).events.total).toBe(0);
  });
});

onBothEngines("addresses of people", (open) => {
  test("a merged person leads to the last target, also over an old slug", async () => {
    const { client } = await open();
    const [first, second, third] = [
      await personId(client, "A"),
      await personId(client, "B"),
      await personId(client, "C"),
    ];
    await client.person.update({ where: { id: first }, data: { status: "merged", mergedIntoId: second } });
    await client.person.update({ where: { id: second }, data: { status: "merged", mergedIntoId: third } });
    await client.redirect.create({ data: { from: "/people/old", to: "/people/c", createdAt: new Date(0) } });
    const at = (slug: string) => getPerson(client, slug, readPersonQuery({}), "editors");
    expect(await at("a")).toEqual({ state: "moved", to: "/people/c" });
    expect(await at("old")).toEqual({ state: "moved", to: "/people/c" });
    await expect(at("never")).rejects.toMatchObject({ code: "not-found" });
  });

  test("two people merged into each other are answered, not followed for ever", async () => {
    const { client } = await open();
    const [first, second] = [await personId(client, "A"), await personId(client, "B")];
    await client.person.update({ where: { id: first }, data: { status: "merged", mergedIntoId: second } });
    await client.person.update({ where: { id: second }, data: { status: "merged", mergedIntoId: first } });
    await expect(getPerson(client, "a", readPersonQuery({}))).rejects.toMatchObject({ code: "not-found" });
  });

  test("what editors found to be no person says so, and a person without articles is a person to editors", async () => {
    const { client } = await open();
    const id = await personId(client, "Mount Paektu");
    const at = (audience?: Audience) => getPerson(client, "mount-paektu", readPersonQuery({}), audience);
    expect(await at("editors")).toMatchObject({
      state: "active",
      person: { overTime: { articleCount: 0, periods: [] } },
    });
    await client.person.update({ where: { id }, data: { status: "rejected" } });
    expect(await at("editors")).toEqual({ state: "rejected", id, name: "Mount Paektu" });
    await expect(at()).rejects.toMatchObject({ code: "not-found" });
    await client.person.update({ where: { id }, data: { status: "hidden", notice: "At their own wish." } });
    const hidden = await at("editors");
    expect(hidden).toMatchObject({ state: "hidden", notice: "At their own wish." });
  });
});

describe("readPersonQuery", () => {
  test.each([
    [{}, { source: null, from: null, to: null, page: 1 }],
    [
      { from: "2013", to: "2013" },
      { source: null, from: "2013-01-01", to: "2013-12-31", page: 1 },
    ],
    [
      { source: ["a", "b"], page: "2" },
      { source: "a", from: null, to: null, page: 2 },
    ],
    [
      { source: " ", from: "soon", page: "1e99" },
      { source: null, from: null, to: null, page: 1 },
    ],
  ])("%j", (query, expected) => {
    expect(readPersonQuery(query)).toEqual(expected);
  });
});
