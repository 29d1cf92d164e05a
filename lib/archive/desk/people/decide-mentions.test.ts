import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN } from "@/lib/archive/testing/documents";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const ACCORD = "Two Presidents Sign Fishing Accord at Lake Ohrid";
const TROUT = "Ohrid trout get a summer's peace";

/** The same letters in other lines: what another mail program makes of the document. */
const REWRAPPED = HARBOUR.replaceAll("Markovska said", "Markovska\nsaid").replaceAll('"', "”");

onBothEngines("what an editor says of single mentions", (open) => {
  let archive: Archive;
  let people: ReturnType<typeof onPeople>;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    people = onPeople(archive);
  });

  async function say(title: string, form: string, who: Parameters<typeof archive.decisions.decideMentions>[0]["who"]) {
    const rows = await people.mentions(title, form);
    const act = { articleId: rows[0]?.articleId ?? 0, mentionIds: rows.map((row) => row.id), who };
    const done = await archive.decisions.decideMentions(act, EDITOR);
    if (!done.ok) throw new Error(done.words);
    return done.decisionId;
  }

  test("holds after a new analysis and a new import of the document, and goes when it is undone", async () => {
    const first = await people.publish(HARBOUR);
    const before = await people.whoIn(ACCORD);
    expect(before).toContain("Markovska: Elena Markovska");
    const decisionId = await say(ACCORD, "Markovska", { typed: "Lidija Markovska", isNew: false });
    const said = before.map((one) => (one === "Markovska: Elena Markovska" ? "Markovska: Lidija Markovska" : one));
    expect(await people.whoIn(ACCORD)).toEqual(said);
    expect(await people.wrongCounts()).toEqual([]);
    await archive.imports.reanalyse();
    expect(await people.whoIn(ACCORD)).toEqual(said);
    await archive.imports.takeBack(first);
    await people.publish(REWRAPPED);
    expect(await people.whoIn(ACCORD)).toEqual(said);
    expect(await people.wrongCounts()).toEqual([]);

    expect(await archive.decisions.undo(decisionId, EDITOR)).toEqual({ ok: true });
    expect(await people.whoIn(ACCORD)).toEqual(before);
    expect(await people.wrongCounts()).toEqual([]);
    expect(await people.db.person.count({ where: { name: "Lidija Markovska" } })).toBe(0);
    expect(await archive.findRedirect("/people/lidija-markovska")).toMatch(/^\/articles\/\d+-two-presidents/);
  });

  test("that a mention names nobody hides that mention alone", async () => {
    await people.publish(HARBOUR);
    const count = await people.countMentions("Elena Markovska");
    const decisionId = await say(ACCORD, "Markovska", null);
    expect(await people.countMentions("Elena Markovska")).toBe(count - 1);
    const { mentions } = await archive.articles.getArticle((await people.article(ACCORD)).id);
    expect(mentions.map((mention) => mention.form)).toEqual(["Elena Markovska", "Arben Hoxha", "Hoxha"]);
    await archive.imports.reanalyse();
    expect(await people.countMentions("Elena Markovska")).toBe(count - 1);
    await archive.decisions.undo(decisionId, EDITOR);
    expect(await people.countMentions("Elena Markovska")).toBe(count);
  });

  test("a name the machine missed is tagged wherever it stands as words, until undone", async () => {
    await people.publish(HARBOUR);
    const article = await people.article(ACCORD);
    const before = await people.whoIn(ACCORD);
    const done = await archive.decisions.tagName(
      { articleId: article.id, form: "four villages", who: { typed: "Vila Four", isNew: false } },
      EDITOR,
    );
    expect(done.ok).toBe(true);
    expect(await people.whoIn(ACCORD)).toEqual([...before, "four villages: Vila Four"]);
    await archive.imports.reanalyse();
    expect(await people.whoIn(ACCORD)).toEqual([...before, "four villages: Vila Four"]);
    expect((await archive.imports.check()).findings).toEqual([]);
    const again = { articleId: article.id, form: "four villages", who: { typed: "Vila Four", isNew: false } };
    expect(await archive.decisions.tagName(again, EDITOR)).toMatchObject({ reason: "bad-request" });
    expect(await archive.decisions.tagName({ ...again, form: "our vill" }, EDITOR)).toMatchObject({ ok: false });
    if (done.ok) await archive.decisions.undo(done.decisionId, EDITOR);
    expect(await people.whoIn(ACCORD)).toEqual(before);
  });

  test("a longer name tagged over a part of it takes its place", async () => {
    await people.publish(HARBOUR);
    const article = await people.article(ACCORD);
    const who = { personId: (await people.person("Elena Markovska")).id };
    const form = "President Elena Markovska";
    const done = await archive.decisions.tagName({ articleId: article.id, form, who }, EDITOR);
    expect(done.ok).toBe(true);
    expect(await people.whoIn(ACCORD)).toEqual(
      expect.arrayContaining([`${form}: Elena Markovska`, "Elena Markovska: nobody"]),
    );
    const { mentions } = await archive.articles.getArticle(article.id);
    expect(mentions[0]).toMatchObject({ form, isDecided: true });
    if (done.ok) await archive.decisions.undo(done.decisionId, EDITOR);
    expect(await people.whoIn(ACCORD)).toContain("Elena Markovska: Elena Markovska");
  });

  test("a full name said to be another's is that person's or open in later articles", async () => {
    await people.publish(HARBOUR);
    const decisionId = await say(ACCORD, "Arben Hoxha", { typed: "Arben Hoxha", isNew: true });
    await people.publish(MOUNTAIN);
    expect(await people.whoIn(TROUT)).toContain("Arben Hoxha: nobody");
    await archive.decisions.undo(decisionId, EDITOR);
    await archive.imports.reanalyse();
    expect(await people.whoIn(TROUT)).toContain("Arben Hoxha: Arben Hoxha");
  });

  test("a later word stands over an earlier one, and the earlier comes back when it is undone", async () => {
    await people.publish(HARBOUR);
    await say(ACCORD, "Markovska", { typed: "Arben Hoxha", isNew: false });
    const later = await say(ACCORD, "Markovska", { typed: "/people/elena-markovska", isNew: false });
    expect(await people.whoIn(ACCORD)).toContain("Markovska: Elena Markovska");
    await archive.decisions.undo(later, EDITOR);
    expect(await people.whoIn(ACCORD)).toContain("Markovska: Arben Hoxha");
  });

  test("a merge carries what editors said of mentions along", async () => {
    await people.publish(HARBOUR);
    await say(ACCORD, "Markovska", { typed: "Lidija Markovska", isNew: false });
    const [lidija, hoxha] = [await people.person("Lidija Markovska"), await people.person("Arben Hoxha")];
    const merged = await archive.decisions.mergePeople(lidija.id, hoxha.id, EDITOR);
    expect(await people.whoIn(ACCORD)).toContain("Markovska: Arben Hoxha");
    await archive.imports.reanalyse();
    expect(await people.whoIn(ACCORD)).toContain("Markovska: Arben Hoxha");
    if (merged.ok) await archive.decisions.undo(merged.decisionId, EDITOR);
    expect(await people.whoIn(ACCORD)).toContain("Markovska: Lidija Markovska");
    expect(await people.wrongCounts()).toEqual([]);
  });

  test("what cannot be done is refused with the reason", async () => {
    await people.publish(HARBOUR);
    const rows = await people.mentions(ACCORD, "Markovska");
    const act = { articleId: rows[0]?.articleId ?? 0, mentionIds: rows.map((row) => row.id) };
    const { decideMentions } = archive.decisions;
    const typed = (text: string) => ({ ...act, who: { typed: text, isNew: false } });
    expect(await decideMentions({ ...typed("X"), mentionIds: [9999] }, EDITOR)).toMatchObject({ reason: "not-found" });
    expect(await decideMentions(typed("  "), EDITOR)).toMatchObject({ reason: "bad-request" });
    expect(await decideMentions(typed("/people/nobody"), EDITOR)).toMatchObject({ reason: "not-found" });
    await decideMentions({ ...act, who: null }, EDITOR);
    expect(await decideMentions({ ...act, who: null }, EDITOR)).toMatchObject({ reason: "duplicate" });
    await say(ACCORD, "Arben Hoxha", { typed: "Arben Hoxha", isNew: true });
    expect(await decideMentions(typed("arben hoxha"), EDITOR)).toMatchObject({
      reason: "conflict",
      words: expect.stringContaining("/people/arben-hoxha-2"),
    });
  });
});
