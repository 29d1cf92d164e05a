import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const number = (no: number, date: string, title: string, text: string) =>
  `THE HARBOUR LETTER NO. ${no} (${date})\n\n*** WEEK IN REVIEW\n\n${title}\n\nOHRID (Harbour Letter) -- ${text}\n`;

const NETS = number(
  21,
  "March 5, 2019",
  "Nets come out of the bay",
  "Fisherman Arben Hoxha took his nets out of the northern bay on Monday. Hoxha said the trout need a summer of peace and his boat a coat of paint.",
);
const BUDGET = number(
  22,
  "March 12, 2019",
  "Parliament passes the budget",
  "Deputy Arben Hoxha spoke for an hour before parliament passed the budget on Tuesday. Hoxha asked for money to mend the old road along the lake.",
);
const ROAD = number(
  23,
  "March 19, 2019",
  "The lake road is mended",
  "The old road along the lake is open again. Deputy Arben Hoxha cut a ribbon on Friday, and Hoxha thanked the workers who had mended the road in the rain.",
);
const SPELLED = number(
  24,
  "March 26, 2019",
  "A question in parliament",
  "Arben Hodza asked in parliament on Monday who counts the trout. Hodza was told that nobody does before the autumn comes and the inspectors with it.",
);

const [NETS_TITLE, BUDGET_TITLE, ROAD_TITLE] = [
  "Nets come out of the bay",
  "Parliament passes the budget",
  "The lake road is mended",
];

onBothEngines("a split", (open) => {
  let archive: Archive;
  let people: ReturnType<typeof onPeople>;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    people = onPeople(archive);
    await people.publish(NETS, BUDGET);
  });

  async function split(title: string, who = { typed: "Arben Hoxha", isNew: true }) {
    const hoxha = await people.person("Arben Hoxha");
    const { id } = await people.article(title);
    return archive.decisions.splitPerson(hoxha.id, { mentionIds: [], articleIds: [id], who }, EDITOR);
  }

  const slugsIn = async (title: string) => {
    const where = { article: { title, status: "published" } };
    const rows = await people.db.mention.findMany({ where, select: { person: { select: { slug: true } } } });
    return [...new Set(rows.map((row) => row.person?.slug ?? null))];
  };

  test("makes two persons of one name, and holds after a new analysis", async () => {
    expect((await split(BUDGET_TITLE)).ok).toBe(true);
    expect(await slugsIn(BUDGET_TITLE)).toEqual(["arben-hoxha-2"]);
    expect(await slugsIn(NETS_TITLE)).toEqual(["arben-hoxha"]);
    await archive.imports.reanalyse();
    expect(await slugsIn(BUDGET_TITLE)).toEqual(["arben-hoxha-2"]);
    expect(await slugsIn(NETS_TITLE)).toEqual(["arben-hoxha"]);
    expect(await people.wrongCounts()).toEqual([]);
  });

  test("teaches: a later article goes to the one of the same office", async () => {
    await split(BUDGET_TITLE);
    await people.publish(ROAD);
    expect(await slugsIn(ROAD_TITLE)).toEqual(["arben-hoxha-2"]);
  });

  test("is one line of the history, and undone as one", async () => {
    const done = await split(BUDGET_TITLE);
    const { decisions } = await archive.decisions.list();
    expect(decisions.map((one) => one.words)).toEqual([
      "Split Arben Hoxha: 2 mentions in 1 article went to Arben Hoxha.",
    ]);
    expect(done.ok && (await archive.decisions.undo(done.decisionId, EDITOR))).toEqual({ ok: true });
    expect(await slugsIn(BUDGET_TITLE)).toEqual(["arben-hoxha"]);
    expect(await archive.findRedirect("/people/arben-hoxha-2")).toBe("/people/arben-hoxha");
    await people.publish(ROAD);
    await archive.imports.reanalyse();
    expect(await slugsIn(ROAD_TITLE)).toEqual(["arben-hoxha"]);
    expect(await people.wrongCounts()).toEqual([]);
  });

  test("takes names along that leave with their last mention, and brings them back", async () => {
    await people.publish(SPELLED);
    const [hoxha, hodza] = [await people.person("Arben Hoxha"), await people.person("Arben Hodza")];
    await archive.decisions.mergePeople(hodza.id, hoxha.id, EDITOR);
    const formsOf = async (id: number) =>
      (await people.db.personName.findMany({ where: { personId: id }, distinct: ["form"] })).map((row) => row.form);
    await archive.decisions.addAlias(hoxha.id, "The Deputy Hoxha", EDITOR);
    const done = await split("A question in parliament", { typed: "Arben Hodza the Elder", isNew: false });
    expect(done.ok).toBe(true);
    const elder = await people.person("Arben Hodza the Elder");
    expect(await formsOf(elder.id)).toEqual(expect.arrayContaining(["Arben Hodza", "Arben Hodza the Elder"]));
    if (done.ok) await archive.decisions.undo(done.decisionId, EDITOR);
    expect(await formsOf(hoxha.id)).toEqual(expect.arrayContaining(["Arben Hoxha", "The Deputy Hoxha"]));
    expect(await people.db.person.count({ where: { id: elder.id } })).toBe(0);
  });

  test("needs something that leaves, something that stays, and somebody else", async () => {
    const hoxha = await people.person("Arben Hoxha");
    const [nets, budget] = [await people.article(NETS_TITLE), await people.article(BUDGET_TITLE)];
    const { splitPerson } = archive.decisions;
    const who = { typed: "Somebody Else", isNew: false };
    const nothing = { mentionIds: [], articleIds: [], who };
    expect(await splitPerson(hoxha.id, nothing, EDITOR)).toMatchObject({ reason: "bad-request" });
    const all = { mentionIds: [], articleIds: [nets.id, budget.id], who };
    expect(await splitPerson(hoxha.id, all, EDITOR)).toMatchObject({ reason: "bad-request" });
    const self = { mentionIds: [], articleIds: [nets.id], who: { personId: hoxha.id } };
    expect(await splitPerson(hoxha.id, self, EDITOR)).toMatchObject({ reason: "bad-request" });
    expect(await splitPerson(9999, all, EDITOR)).toMatchObject({ reason: "not-found" });
    expect(await people.db.person.count({ where: { name: "Somebody Else" } })).toBe(0);
  });
});
