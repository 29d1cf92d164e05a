import { expect, test } from "vitest";
import { personId, writeArticles } from "@/lib/archive/testing/write-articles";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { listNewestPeople } from "./list-newest-people";
import { listPeople } from "./list-people";
import { openNameLookup } from "./name-lookup";
import { readPeopleQuery } from "./schema";

const list = (client: Client, query: Record<string, string> = {}) =>
  listPeople(
    client,
    readPeopleQuery(query),
    openNameLookup(client, () => new Date(0)),
  );
const names = async (client: Client, query: Record<string, string> = {}) =>
  (await list(client, query)).people.map((person) => person.name);

async function fill(client: Client) {
  await writeArticles(client, [
    {
      source: "Harbour Post",
      date: "2013-01-29",
      title: "Council meets",
      text: "Mayor Éva Szűcs met Kim Jong-un. Szűcs left. Ch'oe Ryong-hae stayed.",
      people: [
        { name: "Éva Szűcs", role: "Mayor" },
        { name: "Kim Jong-un" },
        { name: "Éva Szűcs", form: "Szűcs" },
        { name: "Ch'oe Ryong-hae" },
      ],
    },
    {
      source: "Hill Gazette",
      date: "2013-03-02",
      title: "Visit ends",
      text: "Leader Kim Jong-un went home with 김정은, leader Kim Jong-un said.",
      people: [
        { name: "Kim Jong-un", role: "Leader" },
        { name: "Kim Jong-un", role: "leader" },
      ],
    },
    {
      source: "Hill Gazette",
      date: null,
      title: "Undated",
      text: "Kim Jong-un again.",
      people: [{ name: "Kim Jong-un" }],
    },
    {
      source: "Hill Gazette",
      date: "2013-04-02",
      title: "Not published yet",
      text: "Éva Szűcs and Draft Person.",
      people: [{ name: "Éva Szűcs" }, { name: "Draft Person" }],
      status: "draft",
    },
    {
      source: "Hill Gazette",
      date: "2013-04-02",
      title: "Taken back",
      text: "Éva Szűcs and Gone Person.",
      people: [{ name: "Éva Szűcs" }, { name: "Gone Person" }],
      status: "withdrawn",
    },
  ]);
  const kim = await personId(client, "Kim Jong-un");
  await client.personName.create({ data: { personId: kim, form: "김정은", key: "김정은", origin: "editor" } });
}

onBothEngines("people index", (open) => {
  test("counts published articles only, most first, with role, span and months", async () => {
    const { client } = await open();
    await fill(client);
    const { people, total, pageCount, letters } = await list(client);
    expect({ total, pageCount, letters }).toEqual({ total: 3, pageCount: 1, letters: ["C", "E", "K"] });
    expect(people[0]).toMatchObject({
      name: "Kim Jong-un",
      slug: "kim-jong-un",
      role: "Leader",
      articleCount: 3,
      first: "2013-01-29",
      last: "2013-03-02",
      months: [
        { month: "2013-01", count: 1 },
        { month: "2013-03", count: 1 },
      ],
    });
    expect(people.slice(1).map(({ name, articleCount, role }) => [name, articleCount, role])).toEqual([
      ["Ch'oe Ryong-hae", 1, null],
      ["Éva Szűcs", 1, "Mayor"],
    ]);
  });

  test("is filtered by name, letter, publication and period", async () => {
    const { client } = await open();
    await fill(client);
    const cases: [Record<string, string>, string[]][] = [
      [{ q: "kim jongun" }, ["Kim Jong-un"]],
      [{ q: "KIM  Jong-Un" }, ["Kim Jong-un"]],
      [{ q: "jong un kim" }, ["Kim Jong-un"]],
      [{ q: "김정은" }, ["Kim Jong-un"]],
      [{ q: "szucs" }, ["Éva Szűcs"]],
      [{ q: "choe ryonghae" }, ["Ch'oe Ryong-hae"]],
      [{ q: "kim chong un" }, ["Kim Jong-un"]],
      [{ q: "Szcus" }, ["Éva Szűcs"]],
      [{ q: "Szcus", letter: "k" }, []],
      [{ q: "%" }, []],
      [{ q: "nobody" }, []],
      [{ letter: "e" }, ["Éva Szűcs"]],
      [{ letter: "Q" }, []],
      [{ source: "hill-gazette" }, ["Kim Jong-un"]],
      [{ source: "no-such-paper" }, []],
      [{ to: "2013-01" }, ["Ch'oe Ryong-hae", "Kim Jong-un", "Éva Szűcs"]],
      [{ from: "2013-02-01" }, ["Kim Jong-un"]],
      [{ sort: "name" }, ["Ch'oe Ryong-hae", "Éva Szűcs", "Kim Jong-un"]],
      [{ page: "99" }, ["Kim Jong-un", "Ch'oe Ryong-hae", "Éva Szűcs"]],
      [{ page: "-1", from: "yesterday", sort: "age", letter: "??" }, ["Kim Jong-un", "Ch'oe Ryong-hae", "Éva Szűcs"]],
    ];
    for (const [query, expected] of cases) expect(await names(client, query), JSON.stringify(query)).toEqual(expected);
  });

  test("feeds those who are new, of articles readers see", async () => {
    const { client } = await open();
    await fill(client);
    const newest = async (query: Record<string, string>) =>
      (await listNewestPeople(client, readPeopleQuery(query))).map((person) => [person.name, person.article.title]);
    expect(await newest({})).toEqual([
      ["Ch'oe Ryong-hae", "Council meets"],
      ["Kim Jong-un", "Council meets"],
      ["Éva Szűcs", "Council meets"],
    ]);
    expect(await newest({ source: "hill-gazette" })).toEqual([["Kim Jong-un", "Visit ends"]]);
  });

  test("leaves out merged persons and those who are none", async () => {
    const { client } = await open();
    await fill(client);
    await client.person.update({ where: { slug: "kim-jong-un" }, data: { status: "rejected" } });
    expect(await names(client)).toEqual(["Ch'oe Ryong-hae", "Éva Szűcs"]);
  });

  test("goes on over several pages without loss or repetition", async () => {
    const { client } = await open();
    const people = Array.from({ length: 53 }, (_, i) => ({ name: `Person Number ${100 + i}` }));
    const text = people.map(({ name }) => name).join(", ");
    await writeArticles(client, [{ source: "Harbour Post", date: "2013-01-29", title: "Crowd", text, people }]);
    const [first, second] = [await list(client), await list(client, { page: "2" })];
    expect([first.total, first.pageCount, first.people.length, second.people.length]).toEqual([53, 2, 50, 3]);
    expect(new Set([...first.people, ...second.people].map((person) => person.id)).size).toBe(53);
  });

  test("answers with nobody over an empty archive", async () => {
    const { client } = await open();
    expect(await list(client)).toEqual({ people: [], total: 0, page: 1, pageCount: 0, letters: [], match: null });
  });
});
