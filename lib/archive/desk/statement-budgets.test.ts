import { expect, test } from "vitest";
import { type Report, writeReport } from "@/lib/analysis/events/testing-reports";
import { createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import { summarizeStatements } from "@/lib/db/testing/count-statements";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

const listReports = (topics: readonly number[]): Report[] =>
  topics.flatMap((topic) => [0, 1, 2, 3].map((outlet) => ({ topic, outlet })));

const toFile = (report: Report) => textFile(`${report.topic}-${report.outlet}.txt`, writeReport(report));

// Each place has a headline of its own: one that comes back in every issue is standing, and reports nothing.
const LAKES = ["Ohrid", "Prespa", "Doiran", "Shkodra", "Kastoria"];
const onLake = (text: string, place: number) => text.replaceAll("Ohrid", LAKES[place] ?? "");

onBothEngines("statements of the editors' pages", (open) => {
  async function openArchive() {
    const database = await open();
    return { archive: createArchive(database, { dataFolder: database.dataFolder }), database };
  }

  /** What an act answers, after a check that it took no more statements than it may. */
  async function within<T>(database: TestDatabase, budget: number, act: () => Promise<T>): Promise<T> {
    const { result, count, statements } = await database.statements.count(act);
    expect(count, `${count} statements:\n${summarizeStatements(statements, 30)}`).toBeLessThanOrEqual(budget);
    return result;
  }

  test("a preview of ten files takes no more than one of two", async () => {
    const { archive, database } = await openArchive();
    const few = await archive.imports.receive(listReports([1]).slice(0, 2).map(toFile));
    const many = await archive.imports.receive(listReports([2, 3, 4]).map(toFile));
    for (const id of [few, many]) await archive.imports.analyse(id);
    const small = await database.statements.count(() => archive.imports.get(few));
    const { previews } = await within(database, small.count, () => archive.imports.get(many));
    expect(small.count).toBeLessThanOrEqual(20);
    expect(previews).toHaveLength(10);
    const { imports } = await within(database, 5, () => archive.imports.list());
    expect(imports.map(({ fileCount, fileNames }) => [fileCount, fileNames.length])).toEqual([
      [12, 3],
      [2, 2],
    ]);
  });

  /** An archive with open names, waiting persons, twins, links and decisions: of each more with more places. */
  async function fillArchive(places: number) {
    const { archive, database } = await openArchive();
    const [decide, db] = [archive.decisions, database.client];
    const publish = async (write: (place: number) => string) => {
      const files = Array.from({ length: places }, (_, place) => textFile(`${place}.txt`, write(place)));
      const importId = await archive.imports.receive(files);
      await archive.imports.analyse(importId);
      await archive.imports.publish(importId);
    };
    await publish((place) => onLake(HARBOUR, place).replace("NO. 12", `NO. ${place + 20}`));
    const nameAlike = (typed: string) =>
      decide.tagName({ articleId: 1, form: "four villages", who: { typed, isNew: true } }, EDITOR);
    await nameAlike("Elena Markovska");
    await publish((place) => onLake(MOUNTAIN, place).replace("NO. 301", `NO. ${place + 400}`));
    for (const name of ["Hoxha Arben", "Markovska Elena", "Elenna Markovska"].slice(0, places)) await nameAlike(name);
    await publish(
      (place) => `${OTHER.replace("NO. 302", `NO. ${place + 500}`)}\nMs. Anna${"n".repeat(place)} Petrova came.\n`,
    );
    await db.person.updateMany({ where: { name: { contains: "Petrova" } }, data: { status: "waiting" } });
    const links = await db.link.findMany({ where: { kind: "same-event" }, take: places });
    for (const { id } of links) await decide.confirmLink(id, EDITOR);
    const event = await db.event.findFirstOrThrow({ orderBy: { id: "asc" } });
    await decide.renameEvent(event.id, "The accord of the lake", EDITOR);
    return { archive, database, eventId: event.id };
  }

  test("lists that editors work through take no more with more to do", async () => {
    const few = await fillArchive(1);
    const many = await fillArchive(5);
    type Filled = typeof few;
    const lists: [string, number, (filled: Filled) => Promise<unknown>][] = [
      ["waiting persons", 5, ({ archive }) => archive.peopleDesk.listWaiting(1)],
      ["open names", 6, ({ archive }) => archive.peopleDesk.listOpenNames(1)],
      ["review", 2, ({ archive }) => archive.peopleDesk.countReview()],
      ["twins", 8, ({ archive }) => archive.peopleDesk.listTwins()],
      ["inbox of links", 21, ({ archive }) => archive.inbox.list("links", 1)],
      ["inbox of names", 12, ({ archive }) => archive.inbox.list("names", 1)],
      ["person", 4, ({ archive }) => archive.peopleDesk.getPerson(1)],
      ["mentions of a person", 4, ({ archive }) => archive.peopleDesk.listMentions(1, 1)],
      ["decisions", 12, ({ archive }) => archive.decisions.list()],
      ["open links", 16, ({ archive }) => archive.decisions.listOpenLinks({ of: "shown" })],
      ["accuracy of links", 2, ({ archive }) => archive.decisions.measureLinks()],
      ["event", 14, ({ archive, eventId }) => archive.getEventDesk(eventId)],
    ];
    for (const [name, budget, list] of lists) {
      const small = await few.database.statements.count(() => list(few));
      const large = await many.database.statements.count(() => list(many));
      const told = `${name}: ${small.count}, then ${large.count}\n${summarizeStatements(large.statements, 30)}`;
      expect(large.count, told).toBeLessThanOrEqual(budget);
    }
  });
});
