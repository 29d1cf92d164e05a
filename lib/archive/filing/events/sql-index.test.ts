import { beforeEach, expect, test } from "vitest";
import { MemoryEventIndex } from "@/lib/analysis/events/profile/memory-index";
import { profileArticle } from "@/lib/analysis/events/profile/profile-article";
import type { ArticleProfile } from "@/lib/analysis/events/types";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { loadLinkable } from "./load-linkable";
import { SqlEventIndex } from "./sql-index";

onBothEngines("the index of candidates", (open, engine) => {
  let db: Client;
  let profiles: ArticleProfile[];

  beforeEach(async () => {
    ({ client: db } = await open());
    await fillExampleArchive(db);
    const rows = await db.article.findMany({ select: { id: true }, orderBy: { id: "asc" } });
    profiles = [];
    for (const { id } of rows) profiles.push(profileArticle(await loadLinkable(db, id)));
  });

  test("answers as the one in memory does", async () => {
    const [inDatabase, inMemory] = [new SqlEventIndex(db, engine), new MemoryEventIndex()];
    for (const profile of profiles) {
      await inDatabase.file(profile);
      await inMemory.file(profile);
      const [found, expected] = [await inDatabase.candidates(profile, 5), await inMemory.candidates(profile, 5)];
      expect(found.map((one) => one.id)).toEqual(expected.map((one) => one.id));
    }
    expect(profiles.length).toBeGreaterThan(3);
  });

  test("files many as it files one by one", async () => {
    const index = new SqlEventIndex(db, engine);
    await index.enter(profiles);
    await index.refile(profiles.map(({ id }) => id));
    const together = await readTables(db);
    await index.unfile(profiles.map(({ id }) => id));
    for (const profile of profiles) await index.enter([profile]);
    for (const { id } of profiles) await index.refile([id]);
    expect(await readTables(db)).toEqual(together);
    expect(await new SqlEventIndex(db, engine).profiles([3, 1].map((place) => profiles[place]?.id ?? 0))).toEqual([
      profiles[3],
      profiles[1],
    ]);
  });

  test("weighs by the counts that were read, whatever was forgotten since", async () => {
    const index = new SqlEventIndex(db, engine);
    await index.enter(profiles);
    const [first] = await index.prepare(profiles);
    index.memory.counts.clear();
    const [again, fresh] = [await index.prepare(profiles), await new SqlEventIndex(db, engine).prepare(profiles)];
    expect(again[0]).toBe(first);
    expect(fresh.map(({ terms }) => [...terms])).toEqual(again.map(({ terms }) => [...terms]));
  });

  test("takes out more articles than a statement has room for", async () => {
    const index = new SqlEventIndex(db, engine);
    await index.enter(profiles);
    const others = Array.from({ length: 70_000 }, (_, place) => 1_000_000 + place);
    await index.unfile([...others, ...profiles.map(({ id }) => id)]);
    expect((await index.statistics([])).articleCount).toBe(0);
  });

  test("counts an article once however often it is filed, and not at all once it is taken out", async () => {
    const [profile] = profiles;
    if (!profile) throw new Error("no article");
    for (let times = 0; times < 3; times += 1) await new SqlEventIndex(db, engine).file(profile);
    const counted = await new SqlEventIndex(db, engine).statistics([profile]);
    const [term = ""] = Object.keys(profile.terms);
    expect([counted.articleCount, counted.articlesWithTerm(term)]).toEqual([1, 1]);
    await new SqlEventIndex(db, engine).unfile([profile.id]);
    const left = await new SqlEventIndex(db, engine).statistics([profile]);
    expect([left.articleCount, left.articlesWithTerm(term)]).toEqual([0, 0]);
    expect(await db.articleKey.count()).toBe(0);
  });
});

async function readTables(db: Client) {
  const keys = await db.articleKey.findMany({ orderBy: [{ key: "asc" }, { articleId: "asc" }] });
  const terms = await db.term.findMany({ where: { articleCount: { not: 0 } }, orderBy: { term: "asc" } });
  return { keys, terms };
}
