import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER } from "@/lib/archive/testing/documents";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const TROUT = "Ohrid trout get a summer's peace";

onBothEngines("the editors' desk", (open) => {
  let archive: Archive;
  let people: ReturnType<typeof onPeople>;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    people = onPeople(archive);
    await people.publish(HARBOUR);
  });

  const addTwin = (name: string) =>
    archive.decisions.tagName({ articleId: 1, form: "four villages", who: { typed: name, isNew: true } }, EDITOR);

  test("suggests twins with what speaks for and against them, until an editor says that they are two", async () => {
    await people.publish(OTHER.replaceAll("Petar Ilievski", "Helena Markovska").replaceAll("Ilievski", "Markovska"));
    expect(await archive.peopleDesk.listTwins()).toEqual([]);
    await addTwin("Markovska Elena");
    const twins = await archive.peopleDesk.listTwins();
    expect(twins.map(({ people }) => people.map((one) => one.name))).toEqual([["Elena Markovska", "Markovska Elena"]]);
    expect(twins[0]?.reasons.join(" ")).toMatch(
      /another order.*Both are named with Arben Hoxha.*one article names both/,
    );
    const [a, b] = twins[0]?.people ?? [];
    if (!a || !b) throw new Error("no twins");
    const done = await archive.decisions.keepApart(b.id, a.id, EDITOR);
    expect(await archive.peopleDesk.listTwins()).toEqual([]);
    expect(await archive.decisions.keepApart(a.id, b.id, EDITOR)).toMatchObject({ reason: "duplicate" });
    expect(await archive.decisions.keepApart(a.id, a.id, EDITOR)).toMatchObject({ reason: "bad-request" });
    if (done.ok) await archive.decisions.undo(done.decisionId, EDITOR);
    expect(await archive.peopleDesk.listTwins()).toHaveLength(1);
    await archive.decisions.mergePeople(b.id, a.id, EDITOR);
    expect(await archive.peopleDesk.listTwins()).toEqual([]);
  });

  test("lists names that could be more than one person, until one is picked", async () => {
    await addTwin("Arben Hoxha");
    await people.publish(MOUNTAIN.replace("signed on Monday.", "signed on Monday. Hoxha came late."));
    const { items, total } = await archive.peopleDesk.listOpenNames(1);
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ form: "Arben Hoxha", article: { title: TROUT } });
    expect(items[0]?.quotes.map((quote) => quote.inside)).toEqual(["Arben Hoxha", "Hoxha"]);
    expect(items[0]?.quotes[0]).toMatchObject({ inside: "Arben Hoxha", after: " signed on Monday." });
    expect(items[0]?.candidates.map((person) => person.slug).sort()).toEqual(["arben-hoxha", "arben-hoxha-2"]);
    const hoxha = items[0]?.candidates[0];
    const act = { articleId: items[0]?.article.id ?? 0, mentionIds: items[0]?.mentionIds ?? [] };
    await archive.decisions.decideMentions({ ...act, who: { personId: hoxha?.id ?? 0 } }, EDITOR);
    expect((await archive.peopleDesk.listOpenNames(1)).total).toBe(0);
    expect(await people.whoIn(TROUT)).toEqual(
      expect.arrayContaining(["Arben Hoxha: Arben Hoxha", "Hoxha: Arben Hoxha"]),
    );
  });

  test("keeps whom the tagger is not sure of until an editor confirms it or a surer article comes", async () => {
    const hoxha = await people.person("Arben Hoxha");
    const count = await people.countMentions("Arben Hoxha");
    await people.db.person.update({ where: { id: hoxha.id }, data: { status: "waiting" } });
    await people.db.mention.updateMany({ where: { foundPersonId: hoxha.id }, data: { personId: null } });
    const { items } = await archive.peopleDesk.listWaiting(1);
    expect(items).toMatchObject([{ id: hoxha.id, name: "Arben Hoxha", articleCount: 1 }]);
    expect(items[0]?.seen[0]?.quote.inside).toMatch(/Hoxha/);
    expect(await archive.peopleDesk.countReview()).toEqual({ open: 0, waiting: 1 });

    const done = await archive.decisions.confirmPerson(hoxha.id, EDITOR);
    expect(await people.countMentions("Arben Hoxha")).toBe(count);
    expect(await archive.decisions.confirmPerson(hoxha.id, EDITOR)).toMatchObject({ reason: "conflict" });
    if (done.ok) await archive.decisions.undo(done.decisionId, EDITOR);
    expect((await archive.peopleDesk.listWaiting(1)).total).toBe(1);

    const rejected = await archive.decisions.rejectPerson(hoxha.id, EDITOR);
    expect((await archive.peopleDesk.listWaiting(1)).total).toBe(0);
    if (rejected.ok) await archive.decisions.undo(rejected.decisionId, EDITOR);
    expect((await archive.peopleDesk.listWaiting(1)).total).toBe(1);
    await people.publish(MOUNTAIN);
    expect(await people.countMentions("Arben Hoxha")).toBeGreaterThan(count);
    expect(await people.wrongCounts()).toEqual([]);
  });

  test("takes a later article for whom an editor named, not for a namesake who still waits", async () => {
    const hoxha = await people.person("Arben Hoxha");
    await people.db.person.update({ where: { id: hoxha.id }, data: { status: "waiting" } });
    await addTwin("Arben Hoxha");
    await people.publish(MOUNTAIN);
    const shown = await people.db.person.findUniqueOrThrow({ where: { slug: "arben-hoxha-2" } });
    expect(await people.db.mention.count({ where: { personId: shown.id, article: { title: TROUT } } })).toBe(1);
  });

  test("knows the names of a person and the sentences that name it", async () => {
    const elena = await people.person("Elena Markovska");
    await archive.decisions.addAlias(elena.id, "Helen Markow", EDITOR);
    expect(await archive.peopleDesk.getPerson(elena.id)).toMatchObject({
      name: "Elena Markovska",
      names: [
        { form: "Elena Markovska", isEditors: false },
        { form: "Helen Markow", isEditors: true },
      ],
    });
    const { items } = await archive.peopleDesk.listMentions(elena.id, 1);
    expect(items[0]?.mentions.map((mention) => mention.quote.inside)).toEqual(["Elena Markovska", "Markovska"]);
    await expect(archive.peopleDesk.getPerson(9999)).rejects.toMatchObject({ code: "not-found" });
  });
});
