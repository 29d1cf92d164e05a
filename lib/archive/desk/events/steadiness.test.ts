import { expect, test } from "vitest";
import { type Report, reportTitle, writeReport } from "@/lib/analysis/events/testing-reports";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

// Sequences of acts and imports, and how long each is; a longer run: BACKFILE_SEQUENCES=1000 npx vitest run lib/archive/desk/events/steadiness.test.ts
const SEQUENCES = Number(process.env.BACKFILE_SEQUENCES ?? 2);
const ACTS = 5;

// One happening editors act on, two that nobody touches.
const TOUCHED: Report[] = [0, 1, 2, 3].map((outlet) => ({ topic: 1, outlet }));
const LEFT_ALONE: Report[] = [2, 3].flatMap((topic) => [0, 1, 2].map((outlet) => ({ topic, outlet, day: 6 + topic })));

/** Park and Miller's minimal standard generator: a number below `bound`. */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

onBothEngines("events that nobody touches", (open) => {
  async function publish(archive: Archive, reports: readonly Report[]): Promise<number> {
    const id = await archive.imports.receive(
      reports.map((report) => textFile(`${report.topic}-${report.outlet}.txt`, writeReport(report))),
    );
    await archive.imports.analyse(id);
    await archive.imports.publish(id);
    return id;
  }

  /** Members, address and name of the events of these reports. */
  async function describeEvents(archive: Archive, reports: readonly Report[]): Promise<string[]> {
    const rows = await archive.database.client.article.findMany({
      where: { title: { in: reports.map(reportTitle) }, status: "published" },
      orderBy: { id: "asc" },
      select: { title: true, event: { select: { event: { select: { id: true, slug: true, name: true } } } } },
    });
    return rows.map(({ title, event }) => `${title}: ${JSON.stringify(event?.event ?? null)}`);
  }

  test.each(Array.from({ length: SEQUENCES }, (_, place) => place + 1))(
    "stay as they are, and doing and undoing is nothing: sequence %i",
    async (seed) => {
      const database = await open();
      const archive = createArchive(database, { dataFolder: database.dataFolder });
      await publish(archive, [...TOUCHED, ...LEFT_ALONE]);
      const [before, touched] = [await describeEvents(archive, LEFT_ALONE), await describeEvents(archive, TOUCHED)];
      const draw = seeded(seed * 7919);
      const done: number[] = [];
      for (let act = 0; act < ACTS; act += 1) {
        const decided = await actOnce(archive, draw, act + seed * 100);
        if (decided !== null) done.push(decided);
        expect(await describeEvents(archive, LEFT_ALONE), `after act ${act}`).toEqual(before);
      }
      for (const decisionId of done.reverse()) {
        expect(await archive.decisions.undo(decisionId, EDITOR)).toEqual({ ok: true });
        expect(await describeEvents(archive, LEFT_ALONE), "after undoing").toEqual(before);
      }
      const members = (told: readonly string[]) => told.map((row) => row.replace(/"slug".*/, ""));
      expect(members(await describeEvents(archive, TOUCHED)), "all undone").toEqual(members(touched));
    },
    300_000,
  );

  /** One act of an editor, whose decision it answers with; or an import of news of its own, which is taken back every other time. */
  async function actOnce(archive: Archive, draw: (bound: number) => number, fresh: number): Promise<number | null> {
    const kind = draw(3);
    if (kind === 0) {
      const id = await publish(
        archive,
        [0, 1].map((outlet) => ({ topic: 100 + fresh, outlet, day: 12 })),
      );
      if (draw(2) === 0) await archive.imports.takeBack(id);
      return null;
    }
    const titles = TOUCHED.map(reportTitle);
    const rows = await archive.database.client.eventArticle.findMany({
      where: { article: { title: { in: titles }, status: "published" } },
      orderBy: { articleId: "asc" },
    });
    const one = rows[draw(Math.max(1, rows.length))];
    if (!one) return null;
    const outcome =
      kind === 1
        ? await archive.decisions.splitEvent(one.eventId, { articleIds: [one.articleId] }, EDITOR)
        : await archive.decisions.moveArticle(one.articleId, { fromId: one.eventId, into: null }, EDITOR);
    return outcome.ok ? outcome.decisionId : null;
  }
});
