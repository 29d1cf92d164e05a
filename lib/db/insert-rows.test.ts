import { expect, test } from "vitest";
import { writeArticles } from "@/lib/archive/testing/write-articles";
import type { Client } from "./client";
import { Prisma } from "./generated/sqlite/client";
import { insertReturning, insertRows } from "./insert-rows";
import { onBothEngines } from "./testing/on-both-engines";

const MENTION = {
  ...{
    start: 0,
    end: 3,
    form: 'Kim\'s "aide" — 김',
    kind: "full",
    role: "minister",
    roleFrom: "2012-07",
    roleUntil: null,
  },
  ...{
    confidence: 1,
    rule: "known",
    args: { form: "Kim", places: [1, 2.5] },
    candidates: [] as number[],
    isOpen: true,
  },
};
const ARTICLE = { source: "Harbour Letter", date: null, title: "Ferry", text: "The ferry runs again." };
const STATED = {
  ...{ start: 4, end: 14, form: "2012-07-01", kind: "absolute", date: "2012-07-01", precision: "day" },
  reason: { rule: "stated", words: "null" },
};

const BARE = { position: 9, fingerprint: "f", slug: "pier", status: "draft", title: "Pier", wordCount: 1 };

async function issueOf(client: Client, id: number): Promise<number> {
  return (await client.article.findUniqueOrThrow({ where: { id }, select: { issueId: true } })).issueId;
}

onBothEngines("rows written together", (open) => {
  test("are those the client writes", async () => {
    const { client } = await open();
    const [first = 0, second = 0] = await writeArticles(client, [ARTICLE, ARTICLE]);
    const mentions = (articleId: number) => [
      { articleId, ...MENTION },
      { articleId, ...MENTION, start: 9, role: null, confidence: 0.25, isOpen: false },
    ];
    await client.mention.createMany({ data: mentions(first) });
    await insertRows(client, "Mention", mentions(second));
    await client.dateMention.createMany({ data: [{ articleId: first, ...STATED }] });
    await insertRows(client, "DateMention", [{ articleId: second, ...STATED }]);
    const omit = { id: true, articleId: true };
    const list = async (articleId: number) => ({
      mentions: await client.mention.findMany({ where: { articleId }, omit, orderBy: { start: "asc" } }),
      dates: await client.dateMention.findMany({ where: { articleId }, omit }),
    });
    expect(await list(second)).toEqual(await list(first));
    expect((await list(second)).mentions).toHaveLength(2);
  });

  test("may be none, and more than one statement can bind", async () => {
    const { client, statements } = await open();
    const [articleId = 0] = await writeArticles(client, [ARTICLE]);
    await insertRows(client, "DateMention", []);
    const rows = Array.from({ length: 5_000 }, (_, start) => ({ articleId, ...STATED, start }));
    const { count } = await statements.count(() => insertRows(client, "DateMention", rows));
    expect(count).toBe(2);
    expect(await client.dateMention.count({ where: { articleId } })).toBe(5_000);
    expect(await client.dateMention.aggregate({ _max: { start: true } })).toEqual({ _max: { start: 4_999 } });
  });

  test("keep the columns that only a later one has", async () => {
    const { client } = await open();
    const [articleId = 0] = await writeArticles(client, [ARTICLE]);
    const { date, ...undated } = STATED;
    await insertRows(client, "DateMention", [
      { articleId, ...undated },
      { ...STATED, start: 9, articleId },
    ]);
    const select = { start: true, end: true, date: true };
    expect(await client.dateMention.findMany({ select, orderBy: { start: "asc" } })).toEqual([
      { start: 4, end: 14, date: null },
      { start: 9, end: 14, date },
    ]);
  });

  test("come back with their numbers, and hold times and empty columns", async () => {
    const { client } = await open();
    const createdAt = new Date("2024-05-06T07:08:09.010Z");
    const person = {
      name: "Ana Deti",
      sortKey: "deti ana",
      initial: "D",
      nameOrigin: "found",
      status: "active",
      createdAt,
    };
    const written = await insertReturning(
      client,
      "Person",
      [
        { slug: "ana-deti", ...person },
        { slug: "ana-deti-2", ...person },
      ],
      ["id", "slug"],
    );
    const kept = await client.person.findMany({
      select: { id: true, slug: true, createdAt: true, note: true },
      orderBy: { id: "asc" },
    });
    expect(written.map(({ id, slug }) => ({ id: Number(id), slug, createdAt, note: null }))).toEqual(kept);
    const [articleId = 0] = await writeArticles(client, [ARTICLE]);
    await insertRows(client, "Article", [
      { ...BARE, issueId: await issueOf(client, articleId), dateReason: Prisma.DbNull },
    ]);
    expect(await client.article.findFirst({ where: { fingerprint: "f" }, select: { dateReason: true } })).toEqual({
      dateReason: null,
    });
  });

  test("are refused with an object that is no JSON", async () => {
    const { client } = await open();
    const [articleId = 0] = await writeArticles(client, [ARTICLE]);
    for (const reason of [Prisma.JsonNull, new Date(0)]) {
      const rows = [{ articleId, ...STATED, reason: reason as unknown as string }];
      await expect(insertRows(client, "DateMention", rows)).rejects.toThrow("cannot be written as JSON");
    }
    expect(await client.dateMention.count()).toBe(0);
  });
});
