import { beforeEach, expect, test } from "vitest";
import type { ArticleProfile } from "@/lib/analysis/events/types";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { createContext } from "@/lib/archive/context";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { beginJobs, countJobs, finishJobs, listJobs } from "@/lib/archive/filing/jobs/queue";
import { noteChanged } from "@/lib/archive/filing/people/note-changed";
import { holdTurn } from "@/lib/archive/testing/hold-turn";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { refilePeople } from "./refile-people";

const letter = (publication: string, number: number, date: string | null, body: string) =>
  `${publication}\nNo. ${number}${date === null ? "" : `, ${date}`}\n\n${body}\n`;

const DREDGER = letter(
  "The Harbour Letter",
  12,
  "5 March 2019",
  `Dredger Runs Aground off Struga

The dredger Galeb ran aground on Monday with a full load of gravel. Petar Ilievski, who steered it, said the channel had not been marked since autumn.

Petar Ilievski and two deckhands waded ashore. The gravel is still there.`,
);
// Undated: persons weigh where the days do not tell.
const GRAVEL = letter(
  "The Lake Gazette",
  7,
  null,
  `Gravel in the Channel

Boats must go around a heap of gravel that a dredger lost near the reeds. Pero Ilievsky, its steersman, was questioned by the harbour police on Tuesday.

Pero Ilievsky blames the missing marks of the channel.`,
);
const CHESS = letter(
  "The Lake Gazette",
  8,
  "13 March 2019",
  `Chess Club Loses Its Chairman

After thirty years at the board the chess club of Ohrid needs somebody new. Dragan Nikolov leaves for the capital.

Dragan Nikolov will be remembered for his openings.`,
);

const week = (number: number, title: string, text: string) =>
  `THE HARBOUR LETTER NO. ${number} (March ${number}, 2019)\n\n*** WEEK IN REVIEW\n\n${title}\n\nOHRID (Harbour Letter) -- ${text}\n`;
const FULL = week(
  5,
  "Nets and Promises",
  "President Elena Markovska and Arben Hoxha met on the shore on Monday. Markovska spoke of nets, and Mr. Hoxha of trout.",
);
const ALONE = week(
  6,
  "A Quiet Week in the Harbour",
  "Arben Hoxha came back to the harbour on Monday. He had not brought Ms. Markovska, and Ms. Markovska had not called.",
);

onBothEngines("links after decisions on persons", (open) => {
  let archive: Archive;
  let on: ReturnType<typeof onPeople>;
  const context = () => createContext(archive.database, { dataFolder: "" });

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    on = onPeople(archive);
  });

  /** Links with their scores, events with their members, and whom each article is filed under. */
  async function state() {
    const { db } = on;
    const titles = { a: { select: { title: true } }, b: { select: { title: true } } };
    const links = await db.link.findMany({ include: titles, orderBy: [{ aId: "asc" }, { bId: "asc" }] });
    const events = await db.event.findMany({ where: { articleCount: { gt: 1 } }, select: { articleCount: true } });
    const articles = await db.article.findMany({ select: { id: true, title: true, profile: true } });
    const counts = await db.term.findMany({ where: { term: { startsWith: "p:" }, articleCount: { gt: 0 } } });
    const keys = await db.articleKey.findMany({ where: { key: { startsWith: "p:" } } });
    return {
      links: links.map(({ kind, score, isShown, a, b }) => [kind, score.toFixed(6), isShown, a.title, b.title]),
      events: events.length,
      people: articles
        .map(({ title, profile }) => [title, (profile?.profile as ArticleProfile | undefined)?.people])
        .sort(),
      counts: counts.map(({ term, articleCount }) => `${term} ${articleCount}`).sort(),
      keys: keys.map(({ key, articleId }) => `${articleId} ${key}`).sort(),
      queued: await countJobs(db, "refile-people"),
    };
  }

  async function mergeSteersmen() {
    const [pero, petar] = [await on.person("Pero Ilievsky"), await on.person("Petar Ilievski")];
    return archive.decisions.mergePeople(pero.id, petar.id, EDITOR);
  }

  async function scoreOf(first: string): Promise<number> {
    const link = (await state()).links.find(([kind, , , ...titles]) => kind === "same-event" && titles.includes(first));
    return Number(link?.[1] ?? 0);
  }

  test("a merge is seen by links at once, as if all were analysed again, and undoing it brings them back", async () => {
    await on.publish(DREDGER, GRAVEL, CHESS);
    const before = await state();
    const scoreBefore = await scoreOf("Gravel in the Channel");
    const merged = await mergeSteersmen();
    expect(merged).toMatchObject({ ok: true });
    expect("note" in merged).toBe(false);
    expect(await scoreOf("Gravel in the Channel")).toBeGreaterThan(scoreBefore);
    const after = await state();
    expect(after.queued).toBe(0);
    if (merged.ok) expect(await archive.decisions.undo(merged.decisionId, EDITOR)).toEqual({ ok: true });
    expect(await state()).toEqual(before);
    await mergeSteersmen();
    expect(await state()).toEqual(after);
    await archive.imports.reanalyse();
    expect(await state()).toEqual(after);
  });

  test("a mention given to somebody else, and a person marked as none, are seen at once, and so is undoing them", async () => {
    await on.publish(DREDGER, GRAVEL, CHESS);
    const before = await state();
    const [article, petar] = [await on.article("Gravel in the Channel"), await on.person("Petar Ilievski")];
    const mentionIds = (await on.mentions("Gravel in the Channel", "Pero Ilievsky")).map((mention) => mention.id);
    const act = { articleId: article.id, mentionIds, who: { personId: petar.id } };
    const decided = await archive.decisions.decideMentions(act, EDITOR);
    const given = await state();
    expect(given.people).not.toEqual(before.people);
    await archive.imports.reanalyse();
    expect(await state()).toEqual(given);
    if (decided.ok) await archive.decisions.undo(decided.decisionId, EDITOR);
    expect(await state()).toEqual(before);

    const rejected = await archive.decisions.rejectPerson(petar.id, EDITOR);
    expect(new Map((await state()).people as [string, object][]).get("Dredger Runs Aground off Struga")).toEqual([]);
    if (rejected.ok) await archive.decisions.undo(rejected.decisionId, EDITOR);
    expect(await state()).toEqual(before);
  });

  test("while an import is read the editor does not wait, and links follow after it", async () => {
    await on.publish(DREDGER, GRAVEL, CHESS);
    const before = await state();
    const finish = await holdTurn(archive.database);
    expect(await mergeSteersmen()).toMatchObject({ ok: true, note: expect.stringContaining("after it") });
    expect(await state()).toEqual({ ...before, queued: 1 });
    await finish();
    await inTurn(context(), async () => undefined);
    const after = await state();
    expect(after.queued).toBe(0);
    expect(after.people).not.toEqual(before.people);
  });

  test("what is stopped, or beyond the limit, stays queued and is taken up by the next import", async () => {
    await on.publish(DREDGER, GRAVEL);
    const merged = await mergeSteersmen();
    const after = await state();
    if (merged.ok) await archive.decisions.undo(merged.decisionId, EDITOR);
    await on.db.$executeRawUnsafe('ALTER TABLE "Link" RENAME TO "LinkAway"');
    const again = await mergeSteersmen();
    await on.db.$executeRawUnsafe('ALTER TABLE "LinkAway" RENAME TO "Link"');
    expect(again).toMatchObject({
      ok: true,
      note: "The links of 1 more article follow with the next import or analysis.",
    });
    await refilePeople(context(), 0);
    expect((await state()).links).not.toEqual(after.links);
    expect((await state()).queued).toBe(1);
    await on.publish(CHESS);
    expect((await state()).queued).toBe(0);
    expect(await scoreOf("Gravel in the Channel")).toBeGreaterThan(0);
    expect((await state()).events).toBe(after.events);
  });

  test("a decision made while links follow another stays queued", async () => {
    await on.publish(DREDGER);
    const [article] = await on.db.article.findMany({ where: { title: "Dredger Runs Aground off Struga" } });
    const ids = [article?.id ?? 0];
    await noteChanged(on.db, ids);
    expect(await listJobs(on.db, "refile-people")).toEqual([{ subject: ids[0], attempts: 0 }]);
    await beginJobs(on.db, "refile-people", ids, new Date());
    await noteChanged(on.db, ids);
    await finishJobs(on.db, "refile-people", ids);
    expect(await listJobs(on.db, "refile-people")).toEqual([{ subject: ids[0], attempts: 1 }]);
    await beginJobs(on.db, "refile-people", ids, new Date());
    await finishJobs(on.db, "refile-people", ids);
    expect(await listJobs(on.db, "refile-people")).toEqual([]);
  });

  test("a surname that a later import settles is seen by the links of the earlier article", async () => {
    await on.publish(ALONE, CHESS);
    const before = (await state()).people;
    await on.publish(FULL);
    const elena = await on.person("Elena Markovska");
    const filed = new Map((await state()).people as [string, { id: number }[]][]).get("A Quiet Week in the Harbour");
    expect(before).not.toContainEqual(["A Quiet Week in the Harbour", filed]);
    expect(filed?.map(({ id }) => id)).toContain(elena.id);
    const settled = await state();
    await archive.imports.reanalyse();
    expect(await state()).toEqual(settled);
  });
});
