import { beforeAll, describe, expect, test } from "vitest";
import { destinationKey } from "@/lib/archive/reading/destinations/destination-key";
import { type ExampleArchive, fillExampleArchive } from "@/lib/archive/testing/example-archive";
import type { Db } from "@/lib/db/client";
import type { StatementCounter } from "@/lib/db/testing/count-statements";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { AppError } from "@/lib/errors";
import { storeDocuments } from "@/lib/predict/store-documents";
import { findArticles, RESULTS_PER_PAGE } from "./find-articles";
import { listAdded } from "./list-added";
import { openSearchIndex } from "./open-search-index";
import { MAX_PAGES } from "./schema";
import type { SearchOptions } from "./view";

const TODAY = "2014-05-14";

onBothEngines("a search", (open, engine) => {
  const index = openSearchIndex(engine);
  let db: Db;
  let example: ExampleArchive;
  let statements: StatementCounter;

  beforeAll(async () => {
    const database = await open();
    const { client } = database;
    statements = database.statements;
    example = await fillExampleArchive(client);
    db = client;
    const leads = {
      position: 0,
      key: destinationKey("https://example.org/quay") ?? "",
      address: "https://example.org/quay",
    };
    await db.destination.create({ data: { articleId: example.articles.report.id, ...leads } });
    const lind = await db.author.create({
      data: { slug: "mara-lind", name: "Mara Lind", key: "mara lind", createdAt: new Date("2014-04-01") },
    });
    await db.articleAuthor.create({ data: { articleId: example.articles.report.id, authorId: lind.id, position: 0 } });
    const published = await db.article.findMany({ where: { status: "published" }, select: { id: true } });
    await index.put(
      db,
      published.map((row) => row.id),
    );
  });

  const search = (text: string, options: SearchOptions = {}) =>
    findArticles(db, index, { text, today: TODAY }, options);
  const titles = async (text: string, options: SearchOptions = {}) =>
    (await search(text, options)).results.map((result) => result.article.title).sort();
  /** What following an address of the results finds. */
  const follow = (address: string) => {
    const query = new URL(address, "http://archive.test").searchParams;
    return search(query.get("q") ?? "", { match: query.get("match") as "all" | "any" | null });
  };

  test("shows where and when, the passage with its marks, and whom the article names", async () => {
    const { results, total, definition } = await search("public quay");
    expect(total).toBe(1);
    expect(definition).toBe("Articles with all of the words, most relevant first.");
    const [first] = results;
    expect(first?.article.publication?.slug).toBe("harbour-letter");
    expect(first?.people.map((person) => person.name)).toEqual(["Anna Berg"]);
    const marked = first?.snippet.marks.map(({ start, end }) => first.snippet.text.slice(start, end));
    expect(marked).toEqual(["quay", "public", "quay"]);
    expect(first?.titleMarks.map(({ start, end }) => first.article.title.slice(start, end))).toEqual([
      "quay",
      "public",
    ]);
  });

  test.each<[string, string[]]>([
    ["person:anna-berg", ["Council backs quay after late vote", "Mayor keeps the old quay in public hands"]],
    ['person:"anna BERG" source:courier', ["Council backs quay after late vote"]],
    ["quay source:harbour-letter", ["Mayor keeps the old quay in public hands", "Quay: what comes next"]],
    ["quay source:harbour-letter source:courier -person:anna-berg", ["Notes without a day", "Quay: what comes next"]],
    ["quay after:2014-03-04 before:2014-03", ["Council backs quay after late vote", "Quay: what comes next"]],
    ["title:quay -title:old", ["Council backs quay after late vote", "Quay: what comes next"]],
    ['"mara lind"', ["Council backs quay after late vote"]],
    ["readers", []],
    ["wrong", []],
    ["on:2014-03-04 quay", ["Council backs quay after late vote"]],
    ["quay 4 March 2014", ["Council backs quay after late vote"]],
    ["quay -on:2014-03", ["Notes without a day"]],
    ["quay (on:2014-03-04 OR is:undated)", ["Council backs quay after late vote", "Notes without a day"]],
    ["is:undated", ["Notes without a day"]],
    ["has:picture", ["Fish market reopens"]],
    ["quay -has:picture on:2014-03-04", ["Council backs quay after late vote"]],
    ["quay happened:2014-03-03", ["Council backs quay after late vote", "Mayor keeps the old quay in public hands"]],
    ["quay happened:2013", []],
    ["author:lind", ["Council backs quay after late vote"]],
    ['author:"MARA LIND"', ["Council backs quay after late vote"]],
    ["author:berg", []],
    ["quay -author:lind source:courier", ["Notes without a day"]],
    ["section:brief", ["Fish market reopens"]],
    ['section:"topic of the week"', ["Mayor keeps the old quay in public hands"]],
    ["section:nowhere", []],
    ["quoted:metre", ["Council backs quay after late vote", "Mayor keeps the old quay in public hands"]],
    ['quoted:"one family still"', ["Council backs quay after late vote", "Mayor keeps the old quay in public hands"]],
    ['quoted:"family one"', []],
    ["quoted:vote", []],
    ["unquoted:vote", ["Council backs quay after late vote", "Mayor keeps the old quay in public hands"]],
    ["unquoted:metre", []],
    ["quay -unquoted:metre on:2014-03-04", ["Council backs quay after late vote"]],
    ["unquoted:quay quoted:metre", ["Council backs quay after late vote", "Mayor keeps the old quay in public hands"]],
    ['unquoted:"one family still"', []],
    ['unquoted:"late vote"', ["Council backs quay after late vote"]],
    ["unquoted:(metre OR picnic)", []],
    ["place:altmark", ["Mayor keeps the old quay in public hands"]],
    ["quay -place:ALTMARK source:harbour-letter", ["Quay: what comes next"]],
    ["place:quay", []],
    ["speaker:berg source:courier", ["Council backs quay after late vote"]],
    ["speaker:lind", []],
    ['speaker:"ANNA BERG"', ["Council backs quay after late vote", "Mayor keeps the old quay in public hands"]],
    ["speaker:anna-berg -source:courier", ["Mayor keeps the old quay in public hands"]],
    ['speaker:"Jonas Berg"', []],
    ["author:lin", []],
    ["event:quay-vote", ["Council backs quay after late vote", "Mayor keeps the old quay in public hands"]],
    ["is:linked", ["Council backs quay after late vote", "Mayor keeps the old quay in public hands"]],
    ["quay -is:linked", ["Notes without a day", "Quay: what comes next"]],
    ["link:https://www.example.org/quay/?utm_source=x", ["Council backs quay after late vote"]],
    ["link:example.org/quay -author:lind", []],
    ["link:example.org", []],
    ["lang:en", []],
    ["(source:courier picnic) OR section:brief", ["Fish market reopens"]],
    [
      "(person:anna-berg -author:lind) OR is:undated",
      ["Mayor keeps the old quay in public hands", "Notes without a day"],
    ],
    ["counc* source:courier", ["A letter from the fishing families", "Council backs quay after late vote"]],
    ["coucnil~ source:courier", ["A letter from the fishing families", "Council backs quay after late vote"]],
    ["qua~ next", ["Quay: what comes next"]],
    ["title:qu* next", ["Quay: what comes next"]],
  ])("%s", async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test("a date among the words is a filter that can be taken away, or searched for as words", async () => {
    const { active, query, dates } = await search("quay 4 March 2014");
    expect(query).toBe("quay 4 March 2014");
    expect(active.map(({ label, asWords }) => [label, asWords?.text])).toEqual([["4 March 2014", "4 March 2014"]]);
    expect(dates).toEqual({ query: "quay", after: "2014-03-04", before: "2014-03-04", match: null });
    expect(await follow(active[0]?.without ?? "")).toMatchObject({ query: "quay", total: 4 });
    expect(await follow(active[0]?.asWords?.address ?? "")).toMatchObject({ query: 'quay "4 March 2014"', total: 0 });
  });

  test("a date that leaves nothing is searched for as words, and it is said", async () => {
    const { notes, active, total } = await search("9 to 14 March 1914");
    expect([notes, active.length, total]).toEqual([[], 1, 0]);
    const { client } = await open();
    await index.put(client, await storeDocuments(client, [{ title: "The flood of 1914", text: "A dam broke." }]));
    const found = await findArticles(client, index, { text: "dam 1914", today: TODAY });
    expect([found.total, found.active, found.notes.map((note) => note.rule)]).toEqual([1, [], ["date-as-words"]]);
  });

  test("authors, speakers and outlets are found whatever the accents and case", async () => {
    const { client } = await open();
    const text = "“We stay,” Jürgen Möller told Ágora Diário. Written by Zoë Šimić.";
    const ids = await storeDocuments(client, [{ title: "A visit", text }]);
    await index.put(client, ids);
    const [articleId = 0] = ids;
    const quoted = { start: 0, end: 9, text: "We stay", key: "we stay", wordCount: 2 };
    await client.quotation.deleteMany({ where: { articleId } });
    await client.quotation.create({ data: { articleId, ...quoted, speaker: "Jürgen Möller", outlet: "Ágora Diário" } });
    const name = { slug: "zoe-simic", name: "Zoë Šimić", key: "zoe simic", createdAt: new Date("2014-04-01") };
    const author = await client.author.create({ data: name });
    await client.articleAuthor.create({ data: { articleId, authorId: author.id, position: 0 } });
    const count = async (asked: string) => (await findArticles(client, index, { text: asked, today: TODAY })).total;
    const found = [
      "speaker:moller",
      'speaker:"JURGEN MÖLLER"',
      'outlet:"agora diario"',
      "outlet:ÁGORA",
      "author:simic",
    ];
    for (const asked of [...found, 'author:"ZOË ŠIMIĆ"']) expect([asked, await count(asked)]).toEqual([asked, 1]);
    for (const asked of ["speaker:simic", "outlet:moller", "author:moller", 'speaker:"moller jurgen"']) {
      expect([asked, await count(asked)]).toEqual([asked, 0]);
    }
  });

  test("the form that sets dates keeps the choice of words", async () => {
    expect((await search("quay picnic", { match: "any" })).dates.match).toBe("any");
    expect((await search("quay picnic")).dates.match).toBeNull();
  });

  test("every count offered is what following it finds", async () => {
    const { filters } = await search("quay");
    expect(filters.people.map(({ label, count }) => [label, count])).toEqual([["Anna Berg", 2]]);
    expect(filters.periods.map(({ label }) => label)).toEqual([]);
    expect(filters.undated).toBe(1);
    for (const offered of [...filters.people, ...filters.publications]) {
      expect((await follow(offered.address)).total).toBe(offered.count);
    }
  });

  test("sections, authors and languages are offered with what following them finds, and can be taken away", async () => {
    const { client } = await open();
    const bylines = ["Mara Lind", "Lind", "Mara Lind and Ole Berg", "Ole Berg", null];
    const ids: number[] = [];
    for (const author of bylines) {
      ids.push(...(await storeDocuments(client, [{ title: "Quay", text: "The old quay.", author }])));
    }
    const name = async (slug: string, names: string) =>
      (await client.author.create({ data: { slug, name: names, key: names.toLowerCase(), createdAt: new Date(0) } }))
        .id;
    const [mara, lind, ole] = [await name("m", "Mara Lind"), await name("l", "Lind"), await name("o", "Ole Berg")];
    const sign = (at: number, authorId: number, position = 0) => ({ articleId: ids[at] ?? 0, authorId, position });
    await client.articleAuthor.deleteMany({});
    await client.articleAuthor.createMany({
      data: [sign(0, mara), sign(1, lind), sign(2, mara), sign(2, ole, 1), sign(3, ole)],
    });
    const sections = ["In brief", "IN BRIEF", "In brief", 'The "long" read', "***"];
    for (const [at, id] of ids.entries()) {
      const language = ["en", "en-gb", "ko", null, "en"][at];
      await client.article.update({ where: { id }, data: { section: sections[at] ?? null, language } });
    }
    await index.put(client, ids);
    const ask = (query: string) => findArticles(client, index, { text: query, today: TODAY });
    const { filters } = await ask("quay");
    const counts = (offered: typeof filters.people) => offered.map(({ label, count }) => [label, count]);
    expect(counts(filters.authors)).toEqual([
      ["Lind", 3],
      ["Mara Lind", 2],
      ["Ole Berg", 2],
    ]);
    expect(counts(filters.sections)).toEqual([
      ["In brief", 3],
      ['The "long" read', 1],
    ]);
    expect(counts(filters.languages)).toEqual([
      ["English", 3],
      ["Korean", 1],
    ]);
    for (const offered of [...filters.authors, ...filters.sections, ...filters.languages]) {
      const found = await ask(new URL(offered.address, "http://archive.test").searchParams.get("q") ?? "");
      expect([offered.label, found.total]).toEqual([offered.label, offered.count]);
      expect(found.active).toHaveLength(1);
      expect(new URL(found.active[0]?.without ?? "", "http://archive.test").searchParams.get("q")).toBe("quay");
    }
    expect((await ask("quay author:lind")).filters.authors).toEqual([]);
    const inKorean = await ask("quay lang:ko");
    expect(inKorean.active.map(({ label }) => label)).toEqual(["In Korean"]);
  });

  test("the bars of the timeline lead from years to months to days, and back", async () => {
    const { timeline } = (await search("quay")).filters;
    expect(timeline).toMatchObject({ unit: "month", bars: [{ date: "2014-03", count: 3 }], wider: null });
    const month = await follow(timeline.bars[0]?.address ?? "");
    expect([month.query, month.total, month.filters.timeline.unit]).toEqual(["quay on:2014-03", 3, "day"]);
    expect(month.filters.timeline.bars.map(({ date, count }) => [date, count])).toEqual([
      ["2014-03-03", 1],
      ["2014-03-04", 1],
      ...["05", "06", "07", "08", "09"].map((day) => [`2014-03-${day}`, 0]),
      ["2014-03-10", 1],
    ]);
    for (const { count, address } of month.filters.timeline.bars) expect((await follow(address)).total).toBe(count);
    const year = await follow(month.filters.timeline.wider?.address ?? "");
    expect([year.query, year.filters.timeline.wider?.label]).toEqual(["quay on:2014", "All dates"]);
    const reaching = await search("quay after:2014-03-04");
    for (const { count, address } of reaching.filters.timeline.bars) expect((await follow(address)).total).toBe(count);
  });

  test("filters in force are named, not offered again, and can be taken away", async () => {
    const { active, filters, notes } = await search("quay person:anna-berg source:courier after:2014");
    expect(active.map((filter) => filter.label)).toEqual(["Anna Berg", "The City Courier", "From 2014"]);
    expect([filters.people, filters.publications, notes]).toEqual([[], [], []]);
    expect((await follow(active[0]?.without ?? "")).query).toBe("quay source:courier after:2014");
  });

  test("an unknown person or publication is said, and finds nothing", async () => {
    const { notes, total } = await search("quay person:nobody source:nowhere");
    expect(notes.map((note) => note.rule)).toEqual(["unknown-person", "unknown-source"]);
    expect(total).toBe(0);
  });

  test("when no article has all of the words, those with some are shown, and it is said", async () => {
    const { notes, match, total } = await search("council picnic");
    expect([notes.map((note) => note.rule), match, total]).toEqual([["widened"], "any", 3]);
    expect((await search("council picnic", { match: "all" })).total).toBe(0);
    expect((await search("unheard picnic")).notes).toEqual([]);
  });

  test("words that are a person's name lead to the person", async () => {
    const { people } = await search("anna berg after:2014");
    expect(people.map(({ name, address, articleCount }) => [name, address, articleCount])).toEqual([
      ["Anna Berg", "/people/anna-berg", 2],
    ]);
    expect((await follow(people[0]?.narrowed ?? "")).total).toBe(2);
    expect((await search("port authority")).people).toEqual([]);
  });

  test("the dates of the form join the query, and come back in it", async () => {
    const { query, dates } = await search("quay", { after: " 2014-03-04 ", before: "2014" });
    expect(query).toBe("quay after:2014-03-04 before:2014");
    expect(dates).toEqual({ query: "quay", after: "2014-03-04", before: "2014", match: null });
    expect((await search("quay", { after: "soon" })).notes.map((note) => note.rule)).toEqual(["not-a-date"]);
  });

  describe("what could be meant instead", () => {
    const spellings = async (text: string) =>
      (await search(text)).proposals.spellings.map(({ label, count }) => [label, count]);

    test.each<[string, [string, number][]]>([
      ["quya", [["quay", 4]]],
      ["Qauy councl", [["Quay council", 2]]],
      ['"old qay"', [['"old quay"', 2]]],
      ["title:marcket", [["title:market", 1]]],
      ["oldquay", [["old quay", 2]]],
      ["ANNNA BERG", [["ANNA BERG", 2]]],
      ['person:"Anna Bergg"', [['person:"Anna Berg"', 2]]],
      ["qauy source:nowhere", [["quay", 4]]],
      ["zzzzzz", []],
      ["quay", []],
      ["-quya quay", []],
    ])("%s", async (text, expected) => {
      expect(await spellings(text)).toEqual(expected);
    });

    test("is only proposed when it finds something, also beside what was found of the other words", async () => {
      const { proposals, total } = await search("council picknic voote");
      expect(total).toBeGreaterThan(0);
      expect(proposals).toEqual({ spellings: [], without: [] });
      const { proposals: mended, total: some } = await search("councel quay");
      expect(some).toBe(4);
      expect(mended.spellings.map(({ label }) => label)).toEqual(["council quay"]);
    });

    test("which part to leave out, the one that leaves most first, and following it finds as many", async () => {
      const { proposals } = await search("market source:harbour-letter on:2013");
      expect(proposals.without.map(({ label, count }) => [label, count])).toEqual([["on:2013", 1]]);
      expect((await follow(proposals.without[0]?.address ?? "")).total).toBe(1);
      const many = (await search('quay "no such words" -market person:anna-berg')).proposals.without;
      expect(many.map(({ label }) => label)).toEqual(['"no such words"']);
    });
  });

  test("a person merged into another is still found by the old address", async () => {
    const { jonas, anna } = example.people;
    await db.person.update({ where: { id: jonas.id }, data: { status: "merged", mergedIntoId: anna.id } });
    expect((await search(`person:${jonas.slug}`)).total).toBe(2);
  });

  test("a query of nothing lists nothing; filters alone list by date", async () => {
    expect(await search("  ")).toMatchObject({ isEmpty: true, total: 0, results: [] });
    const { results, sorts } = await search("source:harbour-letter");
    expect(results.map((result) => result.article.date?.date)).toEqual(["2014-03-10", "2014-03-03", "2014-03-03"]);
    expect(sorts).toEqual([]);
  });

  test("the feed has what came last first", async () => {
    const { articles, query } = await listAdded(db, index, "quay", null, TODAY);
    expect(query).toBe("quay");
    const ids = articles.map((entry) => entry.article.id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(ids).toHaveLength(4);
  });

  test("takes few statements, also where people, publications and words are named", async () => {
    const countOf = async (text: string) => (await statements.count(() => search(text))).count;
    expect(await countOf("quay")).toBeLessThanOrEqual(9);
    expect(await countOf("anna berg")).toBeLessThanOrEqual(11);
    expect(await countOf("quay council mayor vote market letter")).toBeLessThanOrEqual(11);
    const named = 'quay person:anna-berg -person:"jonas berg" source:courier source:harbour-letter';
    expect(await countOf(named)).toBeLessThanOrEqual(12);
  });

  describe("pages", () => {
    test("hold every result once, in order, and end where the results end", async () => {
      const { client } = await open();
      const ids = await storeDocuments(
        client,
        Array.from({ length: RESULTS_PER_PAGE + 5 }, (_, i) => ({ title: `Note ${i}`, text: "A turbine turns." })),
      );
      await index.put(client, ids);
      const pages = await Promise.all(
        [1, 2, 3].map((page) => findArticles(client, index, { text: "turbine", today: TODAY }, { page })),
      );
      expect(pages.map((page) => page.results.length)).toEqual([RESULTS_PER_PAGE, 5, 0]);
      expect(new Set(pages.flatMap((page) => page.results.map((result) => result.article.id))).size).toBe(ids.length);
      expect(pages[0]?.addresses).toMatchObject({ previous: null, next: "/search?q=turbine&page=2" });
      expect(pages[1]?.addresses).toMatchObject({ previous: "/search?q=turbine", next: null });
    });

    describe("of more matches than are looked at", () => {
      let client: Db;
      let ids: number[];
      const BOUND = 4;
      const look = (text: string, options: SearchOptions = {}) =>
        findArticles(client, index, { text, today: TODAY }, options, BOUND);
      const idsOf = async (text: string, options: SearchOptions = {}) =>
        (await look(text, options)).results.map((result) => result.article.id);

      beforeAll(async () => {
        ({ client } = await open());
        // The earlier added, the later dated.
        ids = await storeDocuments(
          client,
          Array.from({ length: 9 }, (_, i) => ({
            title: `Note ${i}`,
            text: `A turbine turns on the river beside mills, weirs and fields. ${i === 0 ? "Kingfishers nest." : ""}`,
            sortDate: `20${20 - i}-01-01`,
          })),
        );
        await index.put(client, ids);
      });

      test("those added last are ordered and counted, and it is said", async () => {
        const { total, bound, filters, pageCount } = await look("turbine");
        expect([total, pageCount]).toEqual([BOUND, 1]);
        const words = expect.stringMatching(/^Only the 4 added last are counted/);
        expect(bound).toEqual({ limit: BOUND, kept: "last-added", words });
        expect(filters.periods.map(({ label }) => label)).toEqual(["2015", "2014", "2013", "2012"]);
        expect(await idsOf("turbine")).toEqual(ids.slice(-BOUND).reverse());
        expect(await idsOf("turbine", { sort: "newest" })).toEqual(ids.slice(-BOUND));
      });

      test("filters reach the others", async () => {
        expect(await look("turbine after:2018")).toMatchObject({ total: 3, bound: null });
        expect(await idsOf("turbine after:2018")).toEqual(ids.slice(0, 3).reverse());
      });

      test("without words the newest are counted", async () => {
        const { total, bound } = await look("after:2000");
        expect([total, bound?.words]).toEqual([BOUND, expect.stringMatching(/^Only the newest 4 are counted/)]);
        expect(await idsOf("after:2000")).toEqual(ids.slice(0, BOUND));
      });

      test("a description finds by its rarest words and is ordered by all", async () => {
        const { total, bound, results } = await look("turbine river mills weirs fields kingfishers");
        expect([total, bound?.words]).toEqual([1, expect.stringMatching(/^Only articles with the rarest/)]);
        expect(results.map((result) => result.article.id)).toEqual(ids.slice(0, 1));
        expect(results[0]?.snippet.marks.length).toBeGreaterThan(1);
      });

      test("as many as the bound are all of them", async () => {
        expect(await look("turbine after:2017")).toMatchObject({ total: BOUND, bound: null });
      });
    });

    test("beyond the last one served are refused", async () => {
      await expect(search("quay", { page: MAX_PAGES + 1 })).rejects.toThrow(AppError);
    });
  });
});
