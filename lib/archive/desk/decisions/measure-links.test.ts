import { beforeEach, expect, test } from "vitest";
import { type Report, reportTitle, writeReport } from "@/lib/analysis/events/testing-reports";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };
const REPORTS: Report[] = [0, 1, 2, 3].map((outlet) => ({ topic: 1, outlet }));

onBothEngines("links measured on decisions", (open) => {
  let archive: Archive;
  let links: { id: number; isShown: boolean }[];

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    const id = await archive.imports.receive(REPORTS.map((one) => textFile(`${one.outlet}.txt`, writeReport(one))));
    await archive.imports.analyse(id);
    await archive.imports.publish(id);
    const all = await archive.database.client.link.findMany({ where: { kind: "same-event" }, orderBy: { id: "asc" } });
    // Half of them as if readers had not seen them, at a middling score.
    const hidden = all.slice(0, 3).map((link) => link.id);
    const data = { isShown: false, score: 0.4 };
    await archive.database.client.link.updateMany({ where: { id: { in: hidden } }, data });
    links = all.map((link) => ({ id: link.id, isShown: link.isShown && !hidden.includes(link.id) }));
  });

  const idAt = (place: number) => links[place]?.id ?? 0;

  test("what the machine held when it was decided counts, and what was undone does not", async () => {
    expect(links.map((link) => link.isShown)).toEqual([false, false, false, true, true, true]);
    const confirmed = await archive.decisions.confirmLink(idAt(3), EDITOR);
    await archive.decisions.confirmLink(idAt(0), EDITOR);
    const { verdicts, bands, implied } = await archive.decisions.measureLinks();
    expect(verdicts.shown).toMatchObject({ right: 1, all: 1 });
    expect(verdicts.suggested).toMatchObject({ right: 1, all: 1 });
    expect(implied).toEqual({ shown: null, suggested: null });
    expect(bands.map(({ from, to, confirmed: { right, all } }) => [from, to, right, all])).toEqual([
      [0.35, 0.5, 1, 1],
      [0.97, 1, 1, 1],
    ]);
    if (confirmed.ok) await archive.decisions.undo(confirmed.decisionId, EDITOR);
    expect((await archive.decisions.measureLinks()).verdicts.shown).toBeNull();
  });

  test("the last word on a link counts once", async () => {
    await archive.decisions.confirmLink(idAt(4), EDITOR);
    await archive.decisions.rejectLink(idAt(4), EDITOR);
    expect((await archive.decisions.measureLinks()).verdicts.shown).toMatchObject({ right: 0, all: 1 });
  });

  test("what a split says of links along the way is counted apart", async () => {
    const article = await archive.database.client.article.findFirstOrThrow({
      where: { title: reportTitle({ topic: 1, outlet: 3 }) },
      select: { id: true, event: { select: { eventId: true } } },
    });
    const shown = await archive.database.client.link.count({
      where: { kind: "same-event", isShown: true, OR: [{ aId: article.id }, { bId: article.id }] },
    });
    const eventId = article.event?.eventId ?? 0;
    expect(await archive.decisions.splitEvent(eventId, { articleIds: [article.id] }, EDITOR)).toMatchObject({
      ok: true,
    });
    const { verdicts, implied } = await archive.decisions.measureLinks();
    expect(verdicts).toEqual({ shown: null, suggested: null });
    expect(implied.shown).toMatchObject({ right: 0, all: shown });
  });

  test("links wait until they are decided, the least certain first", async () => {
    await archive.database.client.link.update({ where: { id: idAt(1) }, data: { score: 0.52 } });
    const open = async () => (await archive.decisions.listOpenLinks()).links.map((link) => link.id);
    expect(await open()).toEqual([idAt(1), idAt(0), idAt(2)]);
    const shown = await archive.decisions.listOpenLinks({ of: "shown" });
    expect(new Set(shown.links.map((link) => link.id))).toEqual(new Set([idAt(3), idAt(4), idAt(5)]));
    expect(shown).toMatchObject({ total: 3, page: 1, pageCount: 1 });
    expect(shown.links[0]).toMatchObject({ a: { title: expect.any(String) }, eventAddress: expect.any(String) });
    await archive.database.client.link.update({ where: { id: idAt(1) }, data: { status: "rejected" } });
    expect(await open()).toEqual([idAt(0), idAt(2)]);
  });
});
