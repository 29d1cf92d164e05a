import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupPairs } from "@/lib/analysis/people/group-pairs";
import { weighPair } from "@/lib/analysis/people/weigh-pair";
import { personId, writeArticles } from "@/lib/archive/testing/write-articles";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { listTogether } from "./list-together";
import { readPersonQuery } from "./schema";

const article = (source: string, date: string, names: string[], at: number, status?: "draft") => ({
  source,
  date,
  title: `Article ${at}`,
  text: names.join(", "),
  people: names.map((name) => ({ name })),
  status,
});

/** Anna and Jonas always together, Mara with everybody once, Olaf alone, and a draft that would add a pair. */
async function fill(client: Client) {
  const crowds = [
    ...Array.from({ length: 5 }, () => ["Anna Berg", "Jonas Lind"]),
    ...Array.from({ length: 4 }, () => ["Mara Holm"]),
    ["Mara Holm", "Olaf Rask"],
    ...Array.from({ length: 14 }, () => ["Olaf Rask"]),
  ];
  const articles = crowds.map((names, at) =>
    article(at % 2 ? "Hill Gazette" : "Harbour Post", `2013-0${1 + (at % 3)}-1${at % 9}`, names, at),
  );
  const drafts = [100, 101, 102].map((at) =>
    article("Hill Gazette", "2013-01-01", ["Ida Falk", "Ivo Falk"], at, "draft"),
  );
  await writeArticles(client, [...articles, ...drafts]);
}

onBothEngines("people who appear together", (open) => {
  test("pairs named together more often than chance has it, with what was expected", async () => {
    const { client, engine } = await open();
    await fill(client);
    const { pairs, groups, total, articleCount } = await listTogether(client, engine, readPersonQuery({}));
    expect([total, articleCount]).toEqual([1, 24]);
    expect(pairs[0]).toMatchObject({
      a: { name: "Anna Berg", articleCount: 5 },
      b: { name: "Jonas Lind" },
      together: 5,
    });
    expect(pairs[0]?.expected).toBeCloseTo(25 / 24);
    expect(pairs[0]?.lift).toBeCloseTo(24 / 5);
    expect(groups.map((group) => group.people.map((person) => person.name))).toEqual([["Anna Berg", "Jonas Lind"]]);
  });

  test("follows publication and period, and leaves out persons editors hid", async () => {
    const { client, engine } = await open();
    await fill(client);
    const count = async (query: Record<string, string>) =>
      (await listTogether(client, engine, readPersonQuery(query))).total;
    expect(await count({ source: "harbour-post" })).toBe(1);
    expect(await count({ source: "no-such" })).toBe(0);
    expect(await count({ from: "2014" })).toBe(0);
    await client.person.update({ where: { id: await personId(client, "Jonas Lind") }, data: { status: "hidden" } });
    expect(await count({})).toBe(0);
  });

  test("answers with nobody over an empty archive", async () => {
    const { client, engine } = await open();
    const nobody = { groups: [], pairs: [], articleCount: 0, isOfNewest: false, total: 0, page: 1, pageCount: 0 };
    expect(await listTogether(client, engine, readPersonQuery({ page: "3" }))).toEqual(nobody);
  });
});

describe("weighPair", () => {
  test("agrees with Dunning's table of bigrams", () => {
    // "the swiss", table 1 of Dunning 1993: 110 together, 2,442 and 111 besides, 29,114 neither.
    const { strength } = weighPair({ together: 110, a: 110 + 2442, b: 110 + 111, all: 110 + 2442 + 111 + 29_114 });
    expect(strength).toBeCloseTo(270.72, 1);
  });

  test("chance weighs nothing, more than chance above it, less below", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), fc.integer({ min: 2, max: 50 }), (x, y) => {
        const chance = { together: x * y, a: x * 100, b: y * 100, all: 10_000 };
        expect(weighPair(chance).strength).toBeCloseTo(0);
        expect(weighPair({ ...chance, together: x * y + 1 }).strength).toBeGreaterThan(0);
        expect(weighPair({ ...chance, together: x * y - 1 }).strength).toBeLessThan(0);
      }),
    );
  });
});

describe("groupPairs", () => {
  const tie = fc.record({ a: fc.nat(20), b: fc.nat(20), strength: fc.nat(100) }).filter(({ a, b }) => a !== b);

  test("puts everybody into one group at most, none too large, and both of the strongest tie together", () => {
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 30 }), fc.integer({ min: 2, max: 8 }), (ties, most) => {
        const groups = groupPairs(ties, most);
        const members = groups.flat();
        expect(new Set(members).size).toBe(members.length);
        for (const group of groups) expect(group.length).toBeLessThanOrEqual(most);
        const [strongest] = [...ties].sort((x, y) => y.strength - x.strength);
        if (strongest) expect(groups.some((it) => it.includes(strongest.a) && it.includes(strongest.b))).toBe(true);
      }),
    );
  });

  test("keeps two circles apart and orders each along its ties", () => {
    const ties = [
      { a: 1, b: 2, strength: 9 },
      { a: 2, b: 3, strength: 8 },
      { a: 7, b: 8, strength: 5 },
    ];
    expect(groupPairs(ties, 8)).toEqual([
      [2, 1, 3],
      [7, 8],
    ]);
  });
});
