import { beforeEach, expect, test } from "vitest";
import { MAX_POSTINGS } from "@/lib/analysis/events/profile/candidate-keys";
import { profileArticle } from "@/lib/analysis/events/profile/profile-article";
import { makeArticle, makeWord } from "@/lib/analysis/events/testing";
import type { ArticleProfile, LinkableArticle } from "@/lib/analysis/events/types";
import { fillExampleArchive } from "@/lib/archive/testing/example-archive";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { storeDocuments } from "@/lib/predict/store-documents";
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
    for (let times = 0; times < 3; times += 1) {
      const index = new SqlEventIndex(db, engine);
      await index.enter([profile]);
      await index.refile([profile.id]);
    }
    const counted = await new SqlEventIndex(db, engine).statistics([profile]);
    const [term = ""] = Object.keys(profile.terms);
    expect([counted.articleCount, counted.articlesWithTerm(term)]).toEqual([1, 1]);
    await new SqlEventIndex(db, engine).unfile([profile.id]);
    const left = await new SqlEventIndex(db, engine).statistics([profile]);
    expect([left.articleCount, left.articlesWithTerm(term)]).toEqual([0, 0]);
    expect(await db.articleKey.count()).toBe(0);
  });
});

onBothEngines("candidates", (open, engine) => {
  /** An index that holds these articles and no other, whose numbers count from 1. */
  async function fileArticles(articles: readonly Partial<LinkableArticle>[]): Promise<SqlEventIndex> {
    const { client } = await open();
    await storeDocuments(
      client,
      articles.map(() => ({ title: "", text: "" })),
    );
    const index = new SqlEventIndex(client, engine);
    for (const [place, { text = "", ...rest }] of articles.entries()) {
      await index.enter([profileArticle(makeArticle(place + 1, text, rest))]);
      await index.refile([place + 1]);
    }
    return index;
  }

  async function list(index: SqlEventIndex, newcomer: LinkableArticle, limit = 10): Promise<number[]> {
    return (await index.listCandidates([profileArticle(newcomer)], limit)).get(newcomer.id) ?? [];
  }

  test("are the articles that share rare words, the nearest first, never the article itself", async () => {
    const texts = [
      "The granite viaduct at Ordesk collapsed under a freight train.",
      "Ordesk: freight train falls as viaduct of granite collapses.",
      "A freight company opened an office.",
      "The choir sang at noon.",
    ];
    const index = await fileArticles(texts.map((text) => ({ text })));
    expect(await list(index, makeArticle(1, texts[0] ?? ""))).toEqual([2, 3]);
  });

  test("include an article whose only tie is a long quotation, or a person", async () => {
    const people = [{ id: 5, name: "Ri Yong-ho", mentions: 2 }];
    const others = Array.from({ length: 30 }, (_, place) => ({ text: aboutNothing(place) }));
    const index = await fileArticles([
      { text: `${aboutNothing(901)} ${QUOTATION}` },
      { text: "Alpha beta.", people },
      ...others,
    ]);
    expect(await list(index, makeArticle(999, `${aboutNothing(902)} ${QUOTATION.toUpperCase()}`), 5)).toContain(1);
    expect(await list(index, makeArticle(999, "Epsilon zeta.", { people }), 5)).toEqual([2]);
  });

  test("are no more than asked for, from the newest places of a key that is too common; none in an empty archive", async () => {
    const same = Array.from({ length: MAX_POSTINGS + 20 }, () => ({ text: "Viaduct." }));
    const index = await fileArticles(same);
    const found = await list(index, makeArticle(9999, "Viaduct."), 1000);
    expect([found.length, Math.min(...found)]).toEqual([MAX_POSTINGS, 21]);
    expect(await list(index, makeArticle(9999, "Viaduct."), 7)).toHaveLength(7);
    expect(await list(await fileArticles([]), makeArticle(1, "Viaduct."))).toEqual([]);
  });

  test("follow what is filed in place of something else, and terms and people are counted once an article", async () => {
    const people = [{ id: 5, name: "Ri Yong-ho", mentions: 9 }];
    const index = await fileArticles([{ text: "The granite viaduct." }, { text: "Choir, choir, choir.", people }]);
    const again = profileArticle(makeArticle(1, "The choir sang.", { people }));
    await index.enter([again]);
    await index.refile([1]);
    expect(await list(index, makeArticle(99, "The granite viaduct."))).toEqual([]);
    const statistics = await index.statistics([again, profileArticle(makeArticle(1, "granite"))]);
    const terms = ["granit", "choir"].map((term) => statistics.articlesWithTerm(term));
    expect([statistics.articleCount, ...terms, statistics.articlesWithPerson(5)]).toEqual([2, 0, 2, 2]);
  });
});

const QUOTATION = '"we shall never give up the old stone bridge over the river"';

function aboutNothing(id: number): string {
  return Array.from({ length: 60 }, (_, k) => makeWord(((id * 7919 + k * k * 131) % 5000) + 1)).join(" ");
}

async function readTables(db: Client) {
  const keys = await db.articleKey.findMany({ orderBy: [{ key: "asc" }, { articleId: "asc" }] });
  const terms = await db.term.findMany({ where: { articleCount: { not: 0 } }, orderBy: { term: "asc" } });
  return { keys, terms };
}
