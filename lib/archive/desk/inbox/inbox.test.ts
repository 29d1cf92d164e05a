import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER } from "@/lib/archive/testing/documents";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

onBothEngines("the inbox", (open) => {
  let archive: Archive;
  let people: ReturnType<typeof onPeople>;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    people = onPeople(archive);
    await people.publish(HARBOUR);
  });

  const keysOf = async (kind: "links" | "names" | "persons" | "twins" | "dates" | "failures") =>
    (await archive.inbox.list(kind, 1)).items.map(({ key }) => key);

  const addTwin = (name: string) =>
    archive.decisions.tagName({ articleId: 1, form: "four villages", who: { typed: name, isNew: true } }, EDITOR);

  async function waitFor(name: string): Promise<number> {
    const { id } = await people.person(name);
    await people.db.person.update({ where: { id }, data: { status: "waiting" } });
    await people.db.mention.updateMany({ where: { foundPersonId: id }, data: { personId: null } });
    return id;
  }

  test("asks whether a name is a person's, takes several answers at once, and undoes them", async () => {
    const ids = [await waitFor("Arben Hoxha"), await waitFor("Elena Markovska")];
    expect(await archive.inbox.count()).toMatchObject({ persons: 2, failures: 0, twins: null });
    const first = await archive.inbox.list(null, 1);
    expect(first).toMatchObject({ kind: "persons", total: 2 });
    const keys = await keysOf("persons");
    expect(keys.toSorted()).toEqual(ids.map((id) => `persons:${id}`).sort());
    const decided = await archive.inbox.decide(keys, "no", EDITOR);
    expect(decided).toMatchObject({ count: 2, problems: [] });
    expect(await keysOf("persons")).toEqual([]);
    expect(await archive.inbox.decide(keys, "yes", EDITOR), "answered already").toMatchObject({ count: 0 });
    for (const id of decided.decisionIds.toReversed()) await archive.decisions.undo(id, EDITOR);
    expect(await keysOf("persons")).toHaveLength(2);
    await archive.inbox.decide(keys, "yes", EDITOR);
    expect(await people.countMentions("Arben Hoxha")).toBeGreaterThan(0);
  });

  test("asks whom a name means, and takes one of the persons or nobody", async () => {
    await addTwin("Arben Hoxha");
    await people.publish(MOUNTAIN.replace("signed on Monday.", "signed on Monday. Hoxha came late."));
    const [key = ""] = await keysOf("names");
    expect(await archive.inbox.decide([key], "yes", EDITOR)).toMatchObject({ count: 0, problems: [/whom/] });
    const { id } = await people.person("Arben Hoxha");
    const decided = await archive.inbox.decide([key], id, EDITOR);
    expect(decided.count).toBe(1);
    expect(await keysOf("names")).toEqual([]);
    for (const one of decided.decisionIds) await archive.decisions.undo(one, EDITOR);
    expect(await archive.inbox.decide([key], "no", EDITOR)).toMatchObject({ count: 1 });
  });

  test("asks whether two entries are one person, and merges the rarer into the other", async () => {
    await people.publish(OTHER.replaceAll("Petar Ilievski", "Helena Markovska").replaceAll("Ilievski", "Markovska"));
    await addTwin("Markovska Elena");
    const [key = ""] = await keysOf("twins");
    const apart = await archive.inbox.decide([key], "no", EDITOR);
    expect(await keysOf("twins")).toEqual([]);
    for (const one of apart.decisionIds) await archive.decisions.undo(one, EDITOR);
    await archive.inbox.decide([key], "yes", EDITOR);
    const merged = await people.db.person.findMany({ where: { status: "merged" } });
    expect(merged.map(({ name }) => name)).toEqual(["Markovska Elena"]);
  });

  test("has jobs tried again that failed, and refuses what is no question", async () => {
    const now = new Date("2026-03-10T12:00:00Z");
    const job = await people.db.job.create({
      data: {
        kind: "reanalyse",
        subject: "all",
        state: "failed",
        failureWords: "It broke.",
        createdAt: now,
        updatedAt: now,
      },
    });
    expect(await archive.inbox.list(null, 1)).toMatchObject({ kind: "failures", total: 1 });
    expect(await archive.inbox.decide([`failures:${job.id}`], "no", EDITOR)).toMatchObject({ count: 0 });
    expect(await archive.inbox.decide([`failures:${job.id}`], "yes", EDITOR)).toMatchObject({ count: 1 });
    expect(await people.db.job.findUnique({ where: { id: job.id } })).toMatchObject({ state: "waiting" });
    for (const key of ["", "links", "links:", "links:x", "nothing:3", "persons:-1"]) {
      expect(await archive.inbox.decide([key], "yes", EDITOR), key).toMatchObject({ count: 0, decisionIds: [] });
    }
  });
});
