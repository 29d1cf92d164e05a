import { expect, test } from "vitest";
import { DEFAULT_GROUPING } from "@/lib/analysis/events/grouping/group-events";
import { type Report, writeReport } from "@/lib/analysis/events/testing-reports";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { REASONS, readReasons } from "@/lib/archive/reading/articles/link-row";
import { textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

// Ten happenings, each told by two to four papers, a few days apart.
const REPORTS: Report[] = Array.from({ length: 30 }, (_, place) => ({
  topic: place % 10,
  outlet: Math.floor(place / 10) + (place % 3),
  day: 3 + (place % 10),
}));

/** The same reports in another order; the same for the same step, which has no factor in common with 30. */
const stepThrough = (step: number) => REPORTS.map((_, place) => REPORTS[(place * step) % REPORTS.length] as Report);

onBothEngines("the order of import", (open) => {
  async function openArchive(): Promise<Archive> {
    const database = await open();
    return createArchive(database, { dataFolder: database.dataFolder });
  }

  async function publish(archive: Archive, reports: readonly Report[]): Promise<number> {
    const uploads = reports.map((report) => textFile(`${report.topic}-${report.outlet}.txt`, writeReport(report)));
    const id = await archive.imports.receive(uploads);
    await archive.imports.analyse(id);
    await archive.imports.publish(id);
    return id;
  }

  /** Pairs of published articles that stand in one event, by their headlines. */
  async function listPairs(archive: Archive): Promise<Set<string>> {
    const rows = await archive.database.client.eventArticle.findMany({
      where: { article: { status: "published" } },
      select: { eventId: true, article: { select: { title: true } } },
    });
    const titles = rows.map(({ eventId, article }) => ({ eventId, title: article.title }));
    return new Set(
      titles.flatMap((one) =>
        titles
          .filter((two) => two.eventId === one.eventId && two.title > one.title)
          .map((two) => `${one.title} + ${two.title}`),
      ),
    );
  }

  test("does not change the events by more than one pair in a hundred", async () => {
    const whole = await openArchive();
    await publish(whole, REPORTS);
    const expected = await listPairs(whole);
    expect(expected.size).toBeGreaterThanOrEqual(30);
    for (const [step, size] of [
      [7, 30],
      [13, 6],
    ] as const) {
      const archive = await openArchive();
      const order = stepThrough(step);
      for (let start = 0; start < order.length; start += size) await publish(archive, order.slice(start, start + size));
      // What became strong as the archive grew says why, as what was strong at once does.
      const strong = await archive.database.client.link.findMany({
        where: { kind: "same-event", status: "found", score: { gte: DEFAULT_GROUPING.minMean } },
        include: { evidence: REASONS },
      });
      expect(strong.filter((link) => readReasons(link.evidence).evidence.pairs.length === 0)).toEqual([]);
      const found = await listPairs(archive);
      const differing = [...expected, ...found].filter((pair) => !(expected.has(pair) && found.has(pair)));
      expect(differing.length / expected.size, `in portions of ${size}: ${differing.join("; ")}`).toBeLessThanOrEqual(
        0.01,
      );
    }
  });

  test("brings no rejected link back, whatever is imported how often", async () => {
    const archive = await openArchive();
    const db = archive.database.client;
    const first = await publish(archive, REPORTS.slice(0, 20));
    const link = await db.link.findFirstOrThrow({
      where: { isShown: true },
      orderBy: { id: "asc" },
      select: { id: true, a: { select: { title: true } }, b: { select: { title: true } } },
    });
    const pair = [link.a.title, link.b.title].sort();
    await archive.decisions.rejectLink(link.id, EDITOR);
    const isBack = async () => (await listPairs(archive)).has(pair.join(" + "));
    const shown = () =>
      db.link.count({
        where: {
          OR: [{ status: "confirmed" }, { status: "found", isShown: true }],
          kind: "same-event",
          a: { title: { in: pair } },
          b: { title: { in: pair } },
        },
      });
    await publish(archive, REPORTS.slice(20));
    expect([await isBack(), await shown()]).toEqual([false, 0]);
    await archive.imports.takeBack(first);
    await publish(archive, [...REPORTS.slice(0, 20)].reverse());
    expect([await isBack(), await shown()]).toEqual([false, 0]);
    await archive.imports.reanalyse();
    expect([await isBack(), await shown()]).toEqual([false, 0]);
  });
});
