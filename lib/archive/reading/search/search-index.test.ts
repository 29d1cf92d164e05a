import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameColumns } from "@/lib/analysis/people/names/name-columns";
import { parseQuery } from "@/lib/analysis/search/parse-query";
import { chooseMatch, planWords } from "@/lib/analysis/search/plan-words";
import type { SearchFilters, SearchPlan, WordMatch } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";
import { type SearchDocument, storeDocuments } from "@/lib/predict/store-documents";
import { fitsByReading } from "./brute-force";
import { openSearchIndex } from "./open-search-index";
import { toCondition } from "./to-conditions";

const NO_FILTERS: SearchFilters = {
  people: [],
  withoutPeople: [],
  publications: null,
  withoutPublications: [],
  from: null,
  to: null,
};

function plan(query: string, filters: Partial<SearchFilters> = {}, match?: WordMatch): SearchPlan {
  const tree = parseQuery(query, "2014-05-14");
  return { ...planWords(tree, match ?? chooseMatch(tree)), filters: { ...NO_FILTERS, ...filters } };
}

const LEADER = { title: "Leader visits dam", text: "Kim Jong-un praised the builders of the Huichon dam on Monday." };
const WIRE = { title: "KIM JONG UN AT POWER STATION", text: "The builders heard a speech. No dam was named." };
const FUSED = { title: "A visit", text: "State media said Kim Jongun had seen the turbines." };
const ACCENTS = { title: "McCune and Reischauer", text: "They would have written Kim Jŏng-ŭn, and P'yŏngyang." };
const FATHER = {
  title: "An anniversary",
  text: "Kim Jong-il was remembered. The UN was not mentioned, nor was any dam.",
};
const HANGUL = { title: "조선중앙통신", text: "김정은 위원장은 발전소를 시찰하였다.", author: "Hong Gil-dong" };
const GLUED = { title: "ComradeKim Jong Un Sends Message", text: "A wire that loses its spaces." };
const ALL = [LEADER, WIRE, FUSED, ACCENTS, FATHER, HANGUL];

onBothEngines("the search index", (open, engine) => {
  const index = openSearchIndex(engine);

  async function file(
    documents: readonly SearchDocument[],
  ): Promise<{ db: Db; ids: number[]; database: TestDatabase }> {
    const database = await open();
    const ids = await storeDocuments(database.client, documents);
    await index.put(database.client, ids);
    return { db: database.client, ids, database };
  }

  async function find(db: Db, what: SearchPlan, limit = 50) {
    const found = await index.look(db, what, { offset: 0, limit, sort: "relevance", bound: 1_000 });
    return { ...found, total: found.articleIds.length };
  }

  describe("names are found whatever the hyphens, spaces, case and accents", () => {
    test.each([
      "Kim Jong-un",
      "kim jongun",
      "KIM JONG UN",
      "Kim Jŏng-ŭn",
      '"Kim Jong Un"',
      '"kim jongun"',
      "kimjongun",
    ])("%s", async (query) => {
      const { db, ids } = await file(ALL);
      const { hits } = await find(db, plan(query));
      const found = hits.map((hit) => hit.articleId);
      expect(found.slice(0, 4).sort()).toEqual(ids.slice(0, 4));
      // Words that stand apart are no name, yet they are the words asked for: such an article comes last.
      expect(found.slice(4)).toEqual(query === "KIM JONG UN" ? [ids[4]] : []);
    });
  });

  test.each(["Kim Jong-un", "kimjongun", '"Kim Jong Un"'])("a name glued to the word before: %s", async (query) => {
    const { db, ids } = await file([GLUED, FATHER]);
    expect((await find(db, plan(query))).hits[0]?.articleId).toBe(ids[0]);
  });

  test.each<[string, number[]]>([
    ["builder's speeches", [1]],
    ["김정은", [5]],
    ["정은 발전소", [5]],
    ['"김정은 위원장"', [5]],
    ['"정은 장"', []],
    ["중앙", [5]],
    ["Pyongyang", [3]],
    ["mccune", [3]],
    ["McCune", [3]],
    ["Mc Cune", [3]],
    ["발전", [5]],
    ["dam -builders", [4]],
    ['dam -"Huichon dam"', [1, 4]],
    ["title:dam", [0]],
    ["title:jongun", [1]],
    ['title:"power station"', [1]],
    ['title:"the builders"', []],
    ["Gildong", [5]],
    ['"시찰하였다 Hong"', []],
    ["-kim", [5]],
    ["absent", []],
    ["turbines OR Huichon", [0, 2]],
    ["kim (turbines OR speech)", [1, 2]],
    ["(leader dam) OR (anniversary kim)", [0, 4]],
    ["-(turbines OR builders OR 김정은) kim", [3, 4]],
    ['"praised Huichon"~5', [0]],
    ['"Huichon praised"~4', [0]],
    ['"praised Huichon"~3', []],
    ['"praised builders Huichon"~4', [0]],
    ['title:"leader dam"~1', [0]],
    ['title:"leader builders"~20', []],
    ["leader visits the builders of a dam near Huichon", [0, 1, 2, 4]],
    ['leader visits the builders of a "Huichon dam"', [0]],
  ])("%s finds %j", async (query, expected) => {
    const { db, ids } = await file(ALL);
    const { total, hits } = await find(db, plan(query));
    expect(hits.map((hit) => ids.indexOf(hit.articleId)).sort()).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test("rare words outweigh common ones, titles texts, and short texts long ones", async () => {
    const filler = Array.from({ length: 20 }, (_, i) => ({ title: `Note ${i}`, text: "A common word among others." }));
    const long = `common turbine ${"and much else besides it ".repeat(30)}`;
    const { db, ids } = await file([
      { title: "Long", text: long },
      { title: "Short", text: "A turbine among others." },
      { title: "Turbine", text: "A common word among others." },
      ...filler,
    ]);
    const { hits } = await find(db, plan("common turbine", {}, "any"), 3);
    expect(hits.map((hit) => ids.indexOf(hit.articleId))).toEqual([2, 1, 0]);
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Number.NaN);
  });

  test("related terms change the order of what is found, not what is found", async () => {
    const { db, ids } = await file([WIRE, LEADER, FATHER, { title: "Turbines", text: "A turbine, and no more." }]);
    const asked = plan("dam", {}, "any");
    const { hits } = await find(db, { ...asked, related: ["monday", "turbin"] });
    expect(hits[0]?.articleId).toBe(ids[1]);
    expect(hits.map((hit) => hit.articleId).sort()).toEqual(ids.slice(0, 3));
    expect((await find(db, { ...asked, related: ["anniversari", "rememb"] })).hits[0]?.articleId).toBe(ids[2]);
  });

  test("filters hold together with words and without them, and newest puts the undated last", async () => {
    const { db, ids } = await file([
      { ...LEADER, sortDate: "2013-01-29" },
      { ...WIRE, sortDate: "2013-02-01" },
      { ...FUSED, sortDate: null },
      { ...FATHER, sortDate: "2012-12-17" },
    ]);
    const [leader, wire, fused, father] = ids;
    const newest = async (what: SearchPlan) => {
      const found = await index.look(db, what, { offset: 0, limit: 10, sort: "newest", bound: 1_000 });
      expect(found.articleIds).toHaveLength(found.hits.length);
      return found.hits.map((hit) => hit.articleId);
    };
    expect(await newest(plan(""))).toEqual([wire, leader, father, fused]);
    expect(await newest(plan("dam"))).toEqual([wire, leader, father]);
    expect(await newest(plan("", { from: "2013-01-01" }))).toEqual([wire, leader]);
    expect(await newest(plan("dam -builders", { to: "2013-01-31" }))).toEqual([father]);
    expect(await newest(plan("", { publications: [] }))).toEqual([]);
  });

  test("counts by person, publication and month are over all results, whatever the page", async () => {
    const { db, ids } = await file(ALL.map((document, i) => ({ ...document, sortDate: i < 2 ? "2013-01-29" : null })));
    const publication = await db.publication.create({
      data: { slug: "wire", name: "Wire", nameKey: "wire", createdAt: new Date(0) },
    });
    await db.article.updateMany({ where: { id: { in: ids.slice(0, 3) } }, data: { publicationId: publication.id } });
    const [kim, nobody] = await Promise.all([
      tag(db, "Kim Jong-un", ids.slice(0, 4)),
      tag(db, "Nobody", ids, "rejected"),
    ]);
    await tag(db, "Hong Gil-dong", ids.slice(5));
    const { articleIds } = await find(db, plan("dam"));
    const facets = await index.facets(db, articleIds, { people: 5, authors: 5, unit: "month" });
    expect(facets.people).toEqual([{ id: kim, slug: "kim-jong-un", name: "Kim Jong-un", count: 2 }]);
    expect(facets.publications.map(({ name, count }) => [name, count])).toEqual([["Wire", 2]]);
    expect(facets.dates).toEqual([{ date: "2013-01", count: 2 }]);
    expect(facets.undated).toBe(1);
    expect((await find(db, plan("", { people: [[kim]] }))).total).toBe(4);
    expect((await find(db, plan("", { people: [[kim], [nobody]] }))).total).toBe(4);
    expect((await find(db, plan("dam", { withoutPeople: [kim] }))).total).toBe(1);
    expect((await find(db, plan("", { withoutPublications: [publication.id] }))).total).toBe(3);
  });

  test("putting again replaces, removing is harmless to repeat, clearing empties", async () => {
    const { db, ids } = await file([LEADER, WIRE]);
    await db.article.update({
      where: { id: ids[0] },
      data: { title: "Reservoir", body: { update: { text: "Nothing of before." } } },
    });
    await index.put(db, ids);
    expect((await find(db, plan("Huichon"))).total).toBe(0);
    expect((await find(db, plan("reservoir"))).total).toBe(1);
    await index.remove(db, ids.slice(0, 1));
    await index.remove(db, ids.slice(0, 1));
    expect(await index.listArticleIds(db)).toEqual(ids.slice(1));
    expect((await find(db, plan("-nothing"))).total).toBe(1);
    await index.clear(db);
    expect(await index.listArticleIds(db)).toEqual([]);
    expect((await find(db, plan("dam"))).total).toBe(0);
  });

  test("what a transaction filed is gone when it fails", async () => {
    const { db, ids, database } = await file([LEADER]);
    const failing = database.client.$transaction(async (inside) => {
      await index.remove(inside, ids);
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await index.listArticleIds(db)).toEqual(ids);
  });

  test("finds outside quotations exactly the words that stand there, and places by their whole name", async () => {
    const word = fc.constantFrom("dams", "Jong-un", "quay", "sold", "1,000");
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(" "));
    const place = fc.constantFrom("Vik City", "Vik County", "Brakvik City");
    const report = fc.record({ quoted: words, own: words, place });
    const { db, database } = await file([]);
    const ask = async (field: "unquoted" | "place", value: string, isExcluded: boolean) => {
      const names = { idsOf: () => [], sectionsOf: () => [] };
      const condition = toCondition({ kind: "field", field, value, isExcluded }, names);
      const { articleIds } = await find(db, plan("", { conditions: [condition] }));
      return articleIds.sort((a, b) => a - b);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 5 }), word, place, async (list, asked, where) => {
        await index.clear(db);
        const texts = list.map((one) => ({
          title: "A note",
          text: `They ${one.own} there. “We ${one.quoted} here,” he said. It was in ${one.place}.`,
        }));
        const ids = await storeDocuments(database.client, texts);
        await index.put(db, ids);
        const isOwn = (_: number, at: number) => list[at]?.own.split(" ").includes(asked);
        expect(await ask("unquoted", asked, false)).toEqual(ids.filter(isOwn));
        expect(await ask("unquoted", asked, true)).toEqual(ids.filter((id, at) => !isOwn(id, at)));
        const isThere = (_: number, at: number) => list[at]?.place === where;
        expect(await ask("place", where.toUpperCase(), false)).toEqual(ids.filter(isThere));
        expect(await ask("place", where, true)).toEqual(ids.filter((id, at) => !isThere(id, at)));
        expect(await ask("place", "vik", false)).toEqual(ids.filter((_, at) => list[at]?.place.startsWith("Vik")));
      }),
      { numRuns: 20 },
    );
  });

  test("finds exactly what reading every article finds", async () => {
    const word = fc.constantFrom(
      "Kim",
      "Jong-un",
      "Jong",
      "un",
      "jongun",
      "dams",
      "dam's",
      "the",
      "김정",
      "은",
      "1,000",
    );
    const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(" "));
    const part = fc.oneof(
      word,
      words.map((text) => `"${text}"`),
      word.map((text) => `title:${text}`),
      fc.tuple(words, fc.integer({ min: 1, max: 5 })).map(([text, within]) => `"${text}"~${within}`),
      fc.array(word, { minLength: 2, maxLength: 3 }).map((list) => `(${list.join(" OR ")})`),
      fc.tuple(words, word).map(([text, other]) => `((${text}) OR "${other}")`),
    );
    const query = fc
      .array(fc.tuple(fc.constantFrom("", "", "-"), part), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.map(([sign, text]) => sign + text).join(" "));
    const { db, database } = await file([]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: words, text: words }), { maxLength: 6 }),
        query,
        async (list, text) => {
          await index.clear(db);
          const ids = await storeDocuments(database.client, list);
          await index.put(db, ids);
          for (const match of ["all", "any"] as const) {
            const asked = plan(text, {}, match);
            const expected = ids.filter((id, i) => {
              const article = { id, author: null, title: "", text: "", ...list[i] };
              const isWanted = asked.wanted === null || fitsByReading(article, asked.wanted);
              return isWanted && !(asked.unwanted && fitsByReading(article, asked.unwanted));
            });
            const { total, hits } = await find(db, asked);
            expect(hits.map((hit) => hit.articleId).sort((a, b) => a - b)).toEqual(expected);
            expect(total).toBe(expected.length);
            const few = await index.look(db, asked, { offset: 0, limit: 9, sort: "relevance", bound: 2 });
            expect(few.articleIds.sort((a, b) => a - b)).toEqual(expected.slice(-2));
            expect(few.isCut).toBe(expected.length > 2);
            expect(await index.countEach(db, [asked, asked], 2)).toEqual(
              [asked, asked].map(() => Math.min(3, expected.length)),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function tag(db: Db, name: string, articleIds: number[], status = "active"): Promise<number> {
  const slug = name.toLowerCase().replace(" ", "-");
  const person = await db.person.create({
    data: { slug, ...nameColumns(name), nameOrigin: "found", status, articleCount: 1, createdAt: new Date(0) },
  });
  const mention = {
    start: 0,
    end: 1,
    form: name,
    kind: "full",
    confidence: 1,
    rule: "editor-added",
    args: {},
    candidates: [],
  };
  const rows = articleIds.flatMap((articleId) =>
    [mention, mention].map((row) => ({ ...row, articleId, personId: person.id })),
  );
  await db.mention.createMany({ data: rows });
  await db.appearance.createMany({
    data: articleIds.map((articleId) => ({ articleId, personId: person.id, mentionCount: 2 })),
  });
  return person.id;
}
