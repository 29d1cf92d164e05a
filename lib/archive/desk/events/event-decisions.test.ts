import { beforeEach, describe, expect, test } from "vitest";
import { type Report, reportTitle, writeReport } from "@/lib/analysis/events/testing-reports";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

// Two happenings: four papers report the one, three the other.
const QUAY: Report[] = [0, 1, 2, 3].map((outlet) => ({ topic: 1, outlet }));
const LATE: Report = { topic: 1, outlet: 4 };
const MINE: Report[] = [0, 1, 2].map((outlet) => ({ topic: 2, outlet, day: 9 }));

onBothEngines("editors' decisions on events", (open) => {
  let archive: Archive;
  let importId: number;
  const db = () => archive.database.client;

  async function publish(...reports: Report[]): Promise<number> {
    const id = await archive.imports.receive(
      reports.map((report) => textFile(`${report.topic}-${report.outlet}.txt`, writeReport(report))),
    );
    await archive.imports.analyse(id);
    await archive.imports.publish(id);
    return id;
  }

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    importId = await publish(...QUAY, ...MINE);
  });

  async function idOf(report: Report): Promise<number> {
    const where = { title: reportTitle(report), status: "published" };
    return (await db().article.findFirstOrThrow({ where })).id;
  }

  async function eventOf(report: Report): Promise<number> {
    return (await db().eventArticle.findUniqueOrThrow({ where: { articleId: await idOf(report) } })).eventId;
  }

  /** The events of published articles: "q0 q1 q2 | m0 m1", and who stands alone. */
  async function groups(): Promise<string> {
    const rows = await db().article.findMany({
      where: { status: "published" },
      select: { title: true, event: { select: { eventId: true } } },
    });
    const labels = new Map([...QUAY, LATE, ...MINE].map((report) => [reportTitle(report), label(report)]));
    const byEvent = new Map<string, string[]>();
    for (const { title, event } of rows) {
      const key = event ? `event ${event.eventId}` : `alone ${title}`;
      byEvent.set(key, [...(byEvent.get(key) ?? []), labels.get(title) ?? title].sort());
    }
    return [...byEvent.values()]
      .map((group) => group.join(" "))
      .sort()
      .join(" | ");
  }

  const label = ({ topic, outlet }: Report) => `${topic === 1 ? "q" : "m"}${outlet}`;
  const [q0, q1, q2, q3] = QUAY as [Report, Report, Report, Report];
  const [m0, m1, m2] = MINE as [Report, Report, Report];
  const FOUND = "m0 m1 m2 | q0 q1 q2 q3";

  function done(outcome: { ok: true; decisionId: number } | { ok: false; words: string }): number {
    if (!outcome.ok) throw new Error(outcome.words);
    return outcome.decisionId;
  }

  const undo = async (decisionId: number) =>
    expect(await archive.decisions.undo(decisionId, EDITOR)).toEqual({ ok: true });

  /** Everything is read again, then taken back and imported anew, in two halves and another order. */
  async function expectToHold(expected: string): Promise<void> {
    expect(await groups()).toBe(expected);
    await archive.imports.reanalyse();
    expect(await groups(), "after re-analysis").toBe(expected);
    await archive.imports.takeBack(importId);
    await publish(m2, q1, q3, m0);
    await publish(q2, m1, q0);
    expect(await groups(), "after a new import").toBe(expected);
  }

  const split = async (eventId: number, ...reports: Report[]) =>
    archive.decisions.splitEvent(eventId, { articleIds: await Promise.all(reports.map(idOf)) }, EDITOR);
  const move = async (report: Report, into: Report | null) =>
    archive.decisions.moveArticle(
      await idOf(report),
      {
        fromId: (await db().eventArticle.findUnique({ where: { articleId: await idOf(report) } }))?.eventId ?? null,
        into: into && { articleId: await idOf(into) },
      },
      EDITOR,
    );
  const merge = async (one: Report, other: Report, keepsName = true) =>
    archive.decisions.mergeEvents(await eventOf(one), { other: { eventId: await eventOf(other) }, keepsName }, EDITOR);
  const nameOf = async (report: Report) =>
    (await db().event.findUniqueOrThrow({ where: { id: await eventOf(report) } })).name;

  test("the machine finds both events", async () => {
    expect(await groups()).toBe(FOUND);
  });

  test("a split holds, keeps the address with those who stay, and is undone", async () => {
    const before = await eventOf(q0);
    // Those who leave are as many as those who stay: the address stays with these.
    const decisionId = done(await split(before, q0, q1));
    expect(await eventOf(q2)).toBe(before);
    expect(await eventOf(q0)).toBe(await eventOf(q1));
    await undo(decisionId);
    expect(await groups()).toBe(FOUND);
    expect(await eventOf(q0)).toBe(before);
    expect(await db().event.count()).toBe(2);

    done(await split(before, q0, q1));
    await expectToHold("m0 m1 m2 | q0 q1 | q2 q3");
  });

  test("a newcomer joins the side of a split that it fits", async () => {
    done(await split(await eventOf(q0), q0));
    await publish(LATE);
    expect(["m0 m1 m2 | q0 q4 | q1 q2 q3", "m0 m1 m2 | q0 | q1 q2 q3 q4"]).toContain(await groups());
  });

  test("two events are made one under one name, the other address leads there, and both come back", async () => {
    const [quay, mine] = [await eventOf(q0), await eventOf(m0)];
    const [quayName, mineName] = [await nameOf(q0), await nameOf(m0)];
    const decisionId = done(await merge(q0, m0, false));
    expect(await groups()).toBe("m0 m1 m2 q0 q1 q2 q3");
    expect(await nameOf(m0)).toBe(mineName);
    expect(await archive.events.getEvent(mine, "readers")).toEqual({ state: "moved", to: `/events/${quay}` });
    await undo(decisionId);
    expect(await groups()).toBe(FOUND);
    expect([await eventOf(q0), await eventOf(m0)]).toEqual([quay, mine]);
    expect([await nameOf(q0), await nameOf(m0)]).toEqual([quayName, mineName]);
    expect(await archive.findRedirect(`/events/${mine}`)).toBeNull();

    done(await merge(q0, m0));
    await expectToHold("m0 m1 m2 q0 q1 q2 q3");
    expect(await nameOf(m0)).toBe(quayName);
  });

  test("an article is moved to another event, or out of any, and back", async () => {
    const mine = await eventOf(m0);
    const moved = done(await move(q3, m0));
    expect(await groups()).toBe("m0 m1 m2 q3 | q0 q1 q2");
    const out = done(await move(m0, null));
    expect(await groups()).toBe("m0 | m1 m2 q3 | q0 q1 q2");
    // In the order of their making, not the other way round.
    await undo(moved);
    expect(await groups()).toBe("m0 | m1 m2 | q0 q1 q2 q3");
    await undo(out);
    expect(await groups()).toBe(FOUND);
    expect(await eventOf(m0)).toBe(mine);

    done(await move(q3, m0));
    done(await move(m0, null));
    await expectToHold("m0 | m1 m2 q3 | q0 q1 q2");
  });

  test("an event of two that loses one leads to what is left, and comes back under its address", async () => {
    done(await move(m2, null));
    const mine = await eventOf(m0);
    const decisionId = done(await move(m1, null));
    expect(await groups()).toBe("m0 | m1 | m2 | q0 q1 q2 q3");
    expect(await archive.findRedirect(`/events/${mine}`)).toMatch(/^\/articles\//);
    await undo(decisionId);
    expect(await groups()).toBe("m0 m1 | m2 | q0 q1 q2 q3");
    expect(await eventOf(m0)).toBe(mine);
    expect(await archive.findRedirect(`/events/${mine}`)).toBeNull();
  });

  test("an event that followed another is linked to it, until that is undone or overtaken", async () => {
    const follow = async () =>
      archive.decisions.markFollowUp(
        await eventOf(m0),
        { other: { eventId: await eventOf(q0) }, isLater: true },
        EDITOR,
      );
    const links = () => db().link.findMany({ where: { kind: "follow-up", status: "confirmed" } });
    const decisionId = done(await follow());
    expect(await links()).toMatchObject([{ earlierId: await idOf(q0) }]);
    expect(await follow()).toMatchObject({ ok: false, reason: "duplicate" });
    const event = await archive.events.getEvent(await eventOf(m0), "readers");
    expect(event.state === "active" && event.event.family.earlier.map((one) => one.kind)).toEqual(["follow-up"]);
    await undo(decisionId);
    expect(await links()).toEqual([]);

    done(await follow());
    await expectToHold(FOUND);
    const rows = await db().link.findMany({
      where: { kind: "follow-up", a: { status: "published" }, b: { status: "published" } },
    });
    expect(rows).toMatchObject([{ earlierId: await idOf(q0), status: "confirmed" }]);
    done(await merge(q0, m0));
    expect(await db().link.count({ where: { kind: "follow-up", a: { status: "published" } } })).toBe(0);
  });

  test("a name and a date by an editor go with most of the articles, and the found ones come back", async () => {
    const found = await nameOf(q0);
    const event = await eventOf(q0);
    const renamed = done(await archive.decisions.renameEvent(event, "  The quay   burns ", EDITOR));
    const again = done(await archive.decisions.renameEvent(event, "Fire at the quay", EDITOR));
    done(await archive.decisions.dateEvent(event, { date: "2019-03-01", precision: "month" }, EDITOR));
    expect(await db().event.findUniqueOrThrow({ where: { id: event } })).toMatchObject({
      name: "Fire at the quay",
      nameOrigin: "editor",
      slug: "fire-at-the-quay",
      date: "2019-03-01",
      datePrecision: "month",
    });
    await undo(renamed);
    expect(await nameOf(q0)).toBe("Fire at the quay");
    await undo(again);
    expect(await nameOf(q0)).toBe(found);

    done(await archive.decisions.renameEvent(event, "Fire at the quay", EDITOR));
    done(await split(event, q3));
    await expectToHold("m0 m1 m2 | q0 q1 q2 | q3");
    expect(await db().event.findUniqueOrThrow({ where: { id: await eventOf(q0) } })).toMatchObject({
      id: event,
      name: "Fire at the quay",
      nameOrigin: "editor",
      datePrecision: "month",
    });
  });

  test("of contradictory decisions the later one wins, and the earlier is shown as overtaken", async () => {
    const link = await db().link.findFirstOrThrow({
      where: { kind: "same-event", aId: { in: [await idOf(q0)] }, bId: await idOf(q1) },
    });
    const rejected = done(await archive.decisions.rejectLink(link.id, EDITOR));
    const other = await groups();
    expect(other).not.toBe(FOUND);
    const stands = (group: string) => other.split(" | ").filter((one) => one.includes(group)).length;
    expect([stands("q0"), stands("q1")]).toEqual([1, 1]);
    const merged = done(
      await archive.decisions.moveArticle(
        await idOf(q0),
        { fromId: await currentEvent(q0), into: { articleId: await idOf(q1) } },
        EDITOR,
      ),
    );
    expect((await groups()).split(" | ").some((one) => one.includes("q0 q1"))).toBe(true);
    expect((await db().link.findUniqueOrThrow({ where: { id: link.id } })).status).toBe("found");
    const { decisions } = await archive.decisions.list();
    const state = new Map(decisions.map((one) => [one.id, one.overtaken]));
    expect([state.get(rejected), state.get(merged)]).toEqual(["wholly", null]);
    await undo(merged);
    expect(await groups()).toBe(other);
    expect((await db().link.findUniqueOrThrow({ where: { id: link.id } })).status).toBe("rejected");
  });

  test.each([[[0, 1, 2, 3]], [[2, 0, 3, 1]], [[3, 1, 0, 2]]])(
    "undone in the order %j, all is as it was found",
    async (order) => {
      const before = await db().event.findMany({ orderBy: { id: "asc" } });
      const event = await eventOf(q0);
      const ids = [
        done(await split(event, q0, q1)),
        done(await move(m0, q2)),
        done(await archive.decisions.renameEvent(event, "Another name", EDITOR)),
        done(await merge(q1, q3)),
      ];
      expect(await groups()).not.toBe(FOUND);
      for (const place of order) await undo(ids[place] ?? 0);
      expect(await groups()).toBe(FOUND);
      const after = await db().event.findMany({ orderBy: { id: "asc" } });
      const told = ({ name, nameOrigin, articleCount, publicationCount }: (typeof before)[number]) => [
        ...[name, nameOrigin, articleCount, publicationCount],
      ];
      expect(after.map(told)).toEqual(before.map(told));
      const { decisions } = await archive.decisions.list();
      expect(decisions.every((one) => one.undoneAt !== null && one.overtaken === null)).toBe(true);
      expect(await db().decision.count({ where: { undoneAt: null } })).toBe(0);
    },
  );

  async function currentEvent(report: Report): Promise<number | null> {
    return (await db().eventArticle.findUnique({ where: { articleId: await idOf(report) } }))?.eventId ?? null;
  }

  describe("what cannot be done is said", () => {
    test("whatever makes no sense, and whatever was changed meanwhile", async () => {
      const [quay, mine] = [await eventOf(q0), await eventOf(m0)];
      const { seen } = await archive.getEventDesk(quay);
      const article = await idOf(q0);
      const refused = async (outcome: Promise<unknown>, reason: string) =>
        expect(await outcome).toMatchObject({ ok: false, reason, words: expect.any(String) });
      await refused(split(quay), "bad-request");
      await refused(split(quay, ...QUAY), "bad-request");
      await refused(split(quay, m0), "conflict");
      await refused(split(9999, q0), "not-found");
      const { mergeEvents, moveArticle, markFollowUp, renameEvent, dateEvent } = archive.decisions;
      const to = (eventId: number) => ({ other: { eventId }, keepsName: true });
      await refused(mergeEvents(quay, to(quay), EDITOR), "bad-request");
      await refused(mergeEvents(quay, to(9999), EDITOR), "not-found");
      await refused(moveArticle(article, { fromId: quay, into: { eventId: quay } }, EDITOR), "bad-request");
      await refused(moveArticle(article, { fromId: mine, into: null }, EDITOR), "conflict");
      await refused(moveArticle(9999, { fromId: null, into: null }, EDITOR), "not-found");
      await refused(markFollowUp(quay, { other: { eventId: quay }, isLater: true }, EDITOR), "bad-request");
      await refused(renameEvent(quay, " ", EDITOR), "bad-request");
      await refused(renameEvent(quay, await nameOf(q0), EDITOR), "duplicate");
      const day = await db().event.findUniqueOrThrow({ where: { id: quay } });
      const same = { date: day.date ?? "", precision: "day" } as const;
      await refused(dateEvent(quay, same, EDITOR), "duplicate");
      expect(await archive.decisions.list()).toMatchObject({ total: 0 });

      done(await move(q3, null));
      await refused(moveArticle(await idOf(q3), { fromId: null, into: null }, EDITOR), "bad-request");
      await refused(archive.decisions.splitEvent(quay, { articleIds: [article], seen }, EDITOR), "conflict");
      done(await merge(m0, q0));
      await refused(mergeEvents(quay, { ...to(mine), seen }, EDITOR), "conflict");
      expect(await groups()).toBe("m0 m1 m2 q0 q1 q2 | q3");
    });
  });
});
