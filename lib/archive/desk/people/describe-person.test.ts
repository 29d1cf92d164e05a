import { beforeEach, describe, expect, test } from "vitest";
import { readWikidataId } from "@/lib/analysis/people/names/wikidata-id";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN } from "@/lib/archive/testing/documents";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const TROUT = "Ohrid trout get a summer's peace";

onBothEngines("what an editor says of a person", (open) => {
  let archive: Archive;
  let people: ReturnType<typeof onPeople>;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    people = onPeople(archive);
    await people.publish(HARBOUR);
  });

  const undo = async (done: { ok: boolean; decisionId?: number }) =>
    expect(await archive.decisions.undo(done.decisionId ?? 0, EDITOR)).toEqual({ ok: true });

  test("a further name leads later articles to the person, until undone", async () => {
    const elena = await people.person("Elena Markovska");
    const done = await archive.decisions.addAlias(elena.id, " Helen  Markow ", EDITOR);
    expect(await archive.decisions.addAlias(elena.id, "Helen Markow", EDITOR)).toMatchObject({ reason: "duplicate" });
    await people.publish(MOUNTAIN.replaceAll("Elena Markovska", "Helen Markow").replaceAll("Markovska", "Markow"));
    expect(await people.whoIn(TROUT)).toContain("Helen Markow: Elena Markovska");
    await undo(done);
    await archive.imports.reanalyse();
    expect(await people.whoIn(TROUT)).toContain("Helen Markow: Helen Markow");
  });

  test("a name taken from a person is no longer taken for it, until undone", async () => {
    const elena = await people.person("Elena Markovska");
    await archive.decisions.renamePerson(elena.id, "President of the Lake", EDITOR);
    const done = await archive.decisions.removeAlias(elena.id, "Elena Markovska", EDITOR);
    expect(done.ok).toBe(true);
    await people.publish(MOUNTAIN);
    expect(await people.whoIn(TROUT)).toContain("Elena Markovska: Elena Markovska");
    expect(await people.db.person.count({ where: { name: "Elena Markovska", id: { not: elena.id } } })).toBe(1);
    await undo(done);
    const names = await people.db.personName.findMany({ where: { personId: elena.id, form: "Elena Markovska" } });
    expect(names.length).toBeGreaterThan(1);
    expect(names.map((name) => name.origin)).not.toContain("removed");
  });

  test("the shown name cannot be taken, nor one it does not have", async () => {
    const elena = await people.person("Elena Markovska");
    const { removeAlias, addAlias } = archive.decisions;
    expect(await removeAlias(elena.id, "Elena Markovska", EDITOR)).toMatchObject({ reason: "bad-request" });
    expect(await removeAlias(elena.id, "Nobody", EDITOR)).toMatchObject({ reason: "not-found" });
    expect(await addAlias(elena.id, "…", EDITOR)).toMatchObject({ reason: "bad-request" });
  });

  test("note and Wikidata item are kept, and undone to what stood before", async () => {
    const [elena, hoxha] = [await people.person("Elena Markovska"), await people.person("Arben Hoxha")];
    const { setNote, setWikidataId } = archive.decisions;
    await setNote(elena.id, "President of the eastern shore", EDITOR);
    const second = await setNote(elena.id, "President", EDITOR);
    await undo(second);
    const item = await setWikidataId(elena.id, "https://www.wikidata.org/wiki/q42", EDITOR);
    expect(await people.person("Elena Markovska")).toMatchObject({
      note: "President of the eastern shore",
      wikidataId: "Q42",
    });
    expect(await setWikidataId(hoxha.id, "Q42", EDITOR)).toMatchObject({ reason: "conflict" });
    expect(await setWikidataId(hoxha.id, "42", EDITOR)).toMatchObject({ reason: "bad-request" });
    await undo(item);
    expect(await people.person("Elena Markovska")).toMatchObject({ wikidataId: null });
  });

  test("a hidden person is in no list and no text, and back when shown again", async () => {
    const elena = await people.person("Elena Markovska");
    const count = await people.countMentions("Elena Markovska");
    const done = await archive.decisions.hidePerson(elena.id, "Hidden on request.", EDITOR);
    expect(await people.countMentions("Elena Markovska")).toBe(0);
    await people.publish(MOUNTAIN);
    await archive.imports.reanalyse();
    expect(await people.countMentions("Elena Markovska")).toBe(0);
    expect(await people.wrongCounts()).toEqual([]);
    const hoxha = await people.person("Arben Hoxha");
    expect(await archive.decisions.mergePeople(hoxha.id, elena.id, EDITOR)).toMatchObject({ reason: "conflict" });
    expect(await archive.decisions.hidePerson(elena.id, "", EDITOR)).toMatchObject({ reason: "conflict" });
    expect(done.ok && (await archive.decisions.restorePerson(elena.id, EDITOR))).toEqual({ ok: true });
    expect(await people.countMentions("Elena Markovska")).toBeGreaterThan(count);
    expect(await people.person("Elena Markovska")).toMatchObject({ notice: null, status: "active" });
  });

  test("acts on different things of a person are undone in any order", async () => {
    const elena = await people.person("Elena Markovska");
    const note = await archive.decisions.setNote(elena.id, "President", EDITOR);
    await archive.decisions.renamePerson(elena.id, "Elena M.", EDITOR);
    await undo(note);
    expect(await people.person("Elena M.")).toMatchObject({ id: elena.id, note: null });
  });
});

describe("an item of Wikidata", () => {
  test.each([
    ["Q42", "Q42"],
    [" q42 ", "Q42"],
    ["http://www.wikidata.org/entity/Q42", "Q42"],
    ["Q0", null],
    ["P31", null],
    ["https://example.org/Q42", null],
  ])("%s is %s", (typed, expected) => {
    expect(readWikidataId(typed)).toBe(expected);
  });
});
