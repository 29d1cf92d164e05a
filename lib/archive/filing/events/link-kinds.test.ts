import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { linkArticles } from "@/lib/archive/filing/link-articles";
import { REASONS, readReasons } from "@/lib/archive/reading/articles/link-row";
import { type TestArticle, writeArticles } from "@/lib/archive/testing/write-articles";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };
const FERRY =
  "The ferry Aurora left the harbour of Sando at six on Monday morning with forty passengers and a load of hay. " +
  "Shortly after the lighthouse the wind turned to the north and the captain decided to go back to the quay. " +
  "Nobody was hurt when the ship touched the pier, but the hay had to be thrown into the water by the crew.";
const CHARGED =
  "The owner of the ferry line was charged in the court of Vik on Friday. The captain of the Aurora told the court of " +
  "the harbour, the lighthouse, the passengers and the hay.\n\n" +
  "The ferry Aurora touched the pier of Sando harbour on March 4 when the wind turned to the north.";

const article = (source: string, date: string, title: string, text: string): TestArticle => ({
  source,
  date,
  title,
  text,
});
const ARTICLES = [
  article("Post", "2013-03-04", "Ferry Aurora touches the pier of Sando", FERRY),
  article("Letter", "2013-03-05", "Ferry Aurora in trouble at Sando", `${FERRY} So says the harbour office.`),
  article("Gazette", "2013-03-22", "Owner of the ferry Aurora charged in Vik", CHARGED),
  article("Post", "2013-03-01", "Dates for the week", "On Tuesday the choir sings. On Friday the library is shut."),
  article("Post", "2013-03-08", "Dates for the week", "On Monday the council meets. The market opens on Saturday."),
  article(
    "Post",
    "2013-03-15",
    "Dates for the week",
    "On Sunday the bishop preaches, and the band plays on the green.",
  ),
];

onBothEngines("kinds of link", (open) => {
  let archive: Archive;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
  });

  async function link(ids: number[]): Promise<void> {
    const { database } = archive;
    const now = () => new Date("2013-04-01T00:00:00Z");
    await linkArticles({ database, db: database.client, dataFolder: "", now }, ids);
  }

  /** Every link but those of one event, by headline and day: what came first, the kind, what came after. */
  async function listLinks(): Promise<string[]> {
    const rows = await archive.database.client.link.findMany({
      where: { kind: { not: "same-event" }, isShown: true },
      include: { a: { select: { title: true, sortDate: true } }, b: { select: { title: true, sortDate: true } } },
    });
    const told = rows.map(({ a, b, aId, earlierId, kind, status }) => {
      const [first, then] = earlierId === aId ? [a, b] : [b, a];
      return `${first.sortDate} ${kind} ${then.sortDate}${status === "found" ? "" : ` ${status}`}`;
    });
    return told.sort();
  }

  const EXPECTED = ["2013-03-01 series 2013-03-08", "2013-03-04 near-copy 2013-03-05", "2013-03-08 series 2013-03-15"];

  test.each([
    ["in one import", [[0, 1, 2, 3, 4, 5]]],
    ["one after the other", [[0], [1], [2], [3], [4], [5]]],
    ["the other way round", [[5], [4], [3], [2], [1], [0]]],
    ["the middle last", [[3, 5], [2, 0], [4], [1]]],
  ])("are the same %s", async (_, imports) => {
    for (const places of imports) {
      const some = places.flatMap((place) => ARTICLES[place] ?? []);
      await link(await writeArticles(archive.database.client, some));
    }
    expect(await listLinks()).toEqual(EXPECTED);
  });

  test("readers are led past a draft to the next item of its series, until it is published, and again when taken back", async () => {
    const { client } = archive.database;
    const isSeen = { status: "published" };
    const days = { select: { sortDate: true } };
    const listSeries = async (where: object) => {
      const rows = await client.link.findMany({ where: { kind: "series", ...where }, include: { a: days, b: days } });
      return rows.map(({ a, b }) => [a.sortDate?.slice(8), b.sortDate?.slice(8)].sort().join("-")).sort();
    };
    const seen = () => listSeries({ a: isSeen, b: isSeen });
    const item = (day: string, status: "draft" | "published"): TestArticle => ({
      ...article(
        "Post",
        `2013-03-${day}`,
        "Dates for the week",
        `On the ${day} the choir sings, and the market opens.`,
      ),
      status,
    });
    const write = async (...items: TestArticle[]) => {
      const ids = await writeArticles(client, items);
      await link(ids);
      const { issue } = await client.article.findUniqueOrThrow({ where: { id: ids[0] }, include: { issue: true } });
      return issue.importId;
    };
    await write(item("01", "published"), item("22", "published"));
    const first = await write(item("08", "draft"));
    const second = await write(item("15", "draft"));
    expect([await seen(), await listSeries({})]).toEqual([["01-22"], ["01-08", "01-22", "08-15", "15-22"]]);

    await archive.imports.publish(first);
    expect([await seen(), await listSeries({})]).toEqual([
      ["01-08", "08-22"],
      ["01-08", "08-15", "08-22", "15-22"],
    ]);
    await archive.imports.publish(second);
    const whole = ["01-08", "08-15", "15-22"];
    expect([await seen(), await listSeries({})]).toEqual([whole, whole]);

    await archive.imports.takeBack(first);
    expect(await seen()).toEqual(["01-15", "15-22"]);
    await archive.imports.takeBack(second);
    expect(await seen()).toEqual(["01-22"]);
    await archive.imports.publish(second);
    await archive.imports.publish(first);
    expect([await seen(), await listSeries({})]).toEqual([whole, whole]);
  });

  test("what recalls an event is its follow-up once an editor parts the two, told by one report of it", async () => {
    const ids = await writeArticles(archive.database.client, ARTICLES);
    await link(ids);
    const charged = { in: [ids[2] ?? 0] };
    const pairs = { kind: "same-event", OR: [{ aId: charged }, { bId: charged }] };
    const links = await archive.database.client.link.findMany({ where: pairs });
    expect(links).toHaveLength(2);
    for (const { id } of links) await archive.decisions.rejectLink(id, EDITOR);
    const parted = [...EXPECTED, "2013-03-04 follow-up 2013-03-22"].sort();
    expect(await listLinks()).toEqual(parted);
    await link([...ids].reverse());
    expect(await listLinks()).toEqual(parted);
    const { related } = await archive.articles.getArticle(ids[2] ?? 0);
    expect(related.map(({ kind, order }) => [kind, order])).toEqual([["follow-up", "earlier"]]);
  });

  test("a verdict is on one kind, and holds when the articles are linked anew", async () => {
    const ids = await writeArticles(archive.database.client, ARTICLES);
    await link(ids);
    const theLink = (kind: string) =>
      archive.database.client.link.findFirstOrThrow({ where: { kind, isShown: true }, orderBy: { id: "asc" } });
    const rejected = await archive.decisions.rejectLink((await theLink("near-copy")).id, EDITOR);
    const series = await theLink("series");
    await archive.decisions.confirmLink(series.id, EDITOR);
    expect((await theLink("same-event")).status).toBe("found");
    const decided = await listLinks();
    expect(decided.map((line) => line.split(" ")[3]).sort()).toEqual(["confirmed", "rejected", undefined]);
    await link([...ids].reverse());
    expect(await listLinks()).toEqual(decided);
    if (rejected.ok) await archive.decisions.undo(rejected.decisionId, EDITOR);
    expect((await theLink("near-copy")).status).toBe("found");
    const { id } = await archive.database.client.link.findFirstOrThrow({ where: { status: "confirmed" } });
    await archive.decisions.undoLinkVerdict(id, EDITOR);
    expect(await listLinks()).toEqual(EXPECTED);
  });

  test("what a publication prints in three articles is no evidence, whatever is imported first", async () => {
    const standing =
      "The island has been linked to the mainland by a ferry since 1911, and the winter service is disputed.";
    const withBackground = (place: number, day: string, text: string) =>
      article("Post", `2013-0${place}-${day}`, `News of ${day}`, `${text}\n\n${standing}`);
    const ids = await writeArticles(archive.database.client, [
      { ...withBackground(3, "04", FERRY), title: "Ferry Aurora touches the pier of Sando" },
      withBackground(
        4,
        "11",
        "Schools on the island stay closed until the heating works again. Parents were told by post.",
      ),
      withBackground(5, "18", "The choir of the upper valley sang in the village hall on Sunday. The hall was full."),
      article("Letter", "2013-03-05", "Ferry Aurora in trouble at Sando", `${FERRY} So it was.\n\n${standing}`),
    ]);
    await link(ids.toReversed());
    const [aId, bId] = [ids[0] ?? 0, ids[3] ?? 0];
    const found = await archive.database.client.link.findFirstOrThrow({
      where: { aId, bId, kind: "same-event" },
      select: { evidence: REASONS },
    });
    const { summary, pairs } = readReasons(found.evidence).evidence;
    expect(summary).toMatch(/ Left out: 1 standing sentence of Post\.$/);
    const { text } = await archive.articles.getArticle(aId);
    const passages = pairs.filter((pair) => pair.kind === "passage").flatMap((pair) => pair.a);
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([FERRY.slice(0, -1)]);
  });

  test("standing text is named side by side, as nothing shared and nothing of one alone, and has not travelled", async () => {
    const standing =
      "The line says of itself that “no ferry of ours has ever been late by more than a quarter of an hour”.";
    const withBackground = (source: string, day: string, title: string, text: string) =>
      article(source, `2013-03-${day}`, title, `${text} ${standing}`);
    const ids = await writeArticles(archive.database.client, [
      withBackground("Post", "04", "Ferry Aurora touches the pier of Sando", FERRY),
      withBackground(
        "Post",
        "11",
        "Schools stay closed",
        "The heating of the island's schools is broken. Parents wait.",
      ),
      withBackground("Letter", "05", "Ferry Aurora in trouble at Sando", FERRY),
      withBackground("Gazette", "06", "A punctual ferry", "The timetable hangs on the pier and is read by nobody."),
    ]);
    await link(ids);
    const groups = async () => {
      const rows = await archive.database.client.quotation.findMany({ where: { sharedId: { not: null } } });
      return rows.map((row) => ids.indexOf(row.articleId)).sort();
    };
    const compare = () => archive.compareArticles(ids[0] ?? 0, ids[2] ?? 0);
    const before = await compare();
    expect([before.a.standing, before.passages.map((one) => one.kind)]).toEqual([[], ["passage", "quotation"]]);
    expect(await groups()).toEqual([0, 1, 2, 3]);

    await link(
      await writeArticles(archive.database.client, [
        withBackground(
          "Post",
          "18",
          "The choir sings",
          "The choir of the upper valley sang on Sunday. The hall was full.",
        ),
      ]),
    );
    const { a, b, passages, sameFacts } = await compare();
    const told = (text: string, spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(told(a.text, a.standing)).toEqual([standing]);
    expect(told(a.text, a.onlyHere)).toEqual([]);
    expect(
      told(
        a.text,
        passages.flatMap((one) => one.a),
      ).join(" "),
    ).toBe(FERRY.slice(0, -1));
    expect(sameFacts).toEqual([]);
    expect([b.standing, b.onlyHere]).toEqual([[], []]);
    expect(await groups()).toEqual([2, 3]);
  });

  test("an article's page tells each kind, and which way it goes", async () => {
    const ids = await writeArticles(archive.database.client, ARTICLES);
    await link(ids);
    const told = async (place: number, kind: string) =>
      (await archive.articles.getArticle(ids[place] ?? 0)).related
        .filter((related) => related.kind === kind)
        .map((related) => related.order)
        .sort();
    expect([await told(0, "near-copy"), await told(1, "near-copy")]).toEqual([["later"], ["earlier"]]);
    expect(await told(4, "series")).toEqual(["earlier", "later"]);
    expect(await told(0, "same-event")).toContain(null);
  });
});
