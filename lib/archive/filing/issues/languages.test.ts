import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

const ENGLISH =
  "The ferry to the island runs again since Monday, after the pier was built anew. Three carpenters worked on it for nine days, and the harbour master said that it would last until winter. Until then the passengers had to take the bus, which came only twice a day.";
const ENGLISH_TOO =
  "She has kept the lock for nineteen winters, and she has seen it freeze in four of them. In the first the barges stood in a row down to the mill, and their crews played cards in her kitchen until the thaw. Nobody has counted the cups of tea, but the kettle had to be replaced in March.";
const GERMAN =
  "Die Fähre zur Insel fährt seit Montag wieder, nachdem der Steg neu gebaut worden ist. Drei Zimmerleute haben neun Tage daran gearbeitet, und der Hafenmeister sagte, dass er bis zum Winter hält. Bis dahin mussten die Fahrgäste den Bus nehmen, der nur zweimal am Tag kam.";
const KOREAN =
  "섬으로 가는 배가 월요일부터 다시 다닌다. 목수 세 사람이 아흐레 동안 부두를 새로 지었고, 항만장은 겨울까지는 버틸 것이라고 말했다. 그때까지 승객들은 하루에 두 번만 오는 버스를 타야 했다. 여름에는 배 네 척이 다시 다닐 예정이며 요금은 그대로이다.";
// What a detector takes for another language though it is none: names and numbers.
const NAMES = "Radar 4.12.1, Lumen 0.9, Karo-Tuli 2.1 (@ankarn, @ovela), Sumi-nori 7.7, Balto 3.3.1, Hekla 1.0-rc2.";

const ISSUE = `---
title: "The Pier Letter No. 7"
date: 2024-09-07
---

# News

## The ferry runs again

${ENGLISH}

## The lock keeper tells of nineteen winters

${ENGLISH_TOO}

## Die Fähre fährt wieder

${GERMAN}

## 배가 다시 다닌다

${KOREAN}

## New versions

${NAMES}

## Zwei Sätze

Der Steg ist neu. Er hält bis zum Winter.
`;

onBothEngines("languages of articles", (open) => {
  let archive: Archive;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder, now: () => new Date("2026-01-02T03:04:05Z") });
  });

  async function file(text: string): Promise<number> {
    const importId = await archive.imports.receive([textFile("7.md", text)]);
    await archive.imports.analyse(importId);
    await archive.imports.publish(importId);
    const { id } = await archive.database.client.issue.findFirstOrThrow({ where: { importId }, select: { id: true } });
    return id;
  }

  const listLanguages = async (issueId: number) =>
    (await archive.database.client.article.findMany({ where: { issueId }, orderBy: { position: "asc" } })).map(
      ({ language }) => language,
    );

  test("each article of a mixed issue has its own; what is too short or says nothing has the issue's", async () => {
    const issueId = await file(ISSUE);
    expect(await listLanguages(issueId)).toEqual(["en", "en", "de", "ko", "en", "en"]);
    const found = async (query: string) =>
      (await archive.search.search(query)).results.map(({ article }) => article.title);
    expect(await found("lang:de")).toEqual(["Die Fähre fährt wieder"]);
    expect(await found("lang:korean")).toEqual(["배가 다시 다닌다"]);
    const { filters } = await archive.search.search("lang:en OR lang:de OR lang:ko");
    expect(filters.languages.map(({ label, count }) => [label, count])).toEqual([
      ["English", 4],
      ["German", 1],
      ["Korean", 1],
    ]);
    const [, , german] = await archive.database.client.article.findMany({ where: { issueId }, orderBy: { id: "asc" } });
    expect((await archive.articles.getArticle(german?.id ?? 0)).language).toBe("de");
  });

  test("what a document states holds for its articles, as it is written", async () => {
    const issueId = await file(ISSUE.replace("date:", "lang: en-GB\ndate:"));
    expect(await listLanguages(issueId)).toEqual(["en-gb", "en-gb", "de", "ko", "en-gb", "en-gb"]);
    const { id } = await archive.database.client.article.findFirstOrThrow({ where: { issueId, position: 1 } });
    expect((await archive.articles.getArticle(id)).language).toBe("en-GB");
  });

  test("a document that states no language says nothing, as with none at all", async () => {
    const issueId = await file(ISSUE.replace("date:", "lang: und\ndate:"));
    expect(await listLanguages(issueId)).toEqual(["en", "en", "de", "ko", "en", "en"]);
  });

  test("an article that an editor cuts otherwise is judged by the text it has then", async () => {
    const issueId = await file(ISSUE);
    const { rows } = await archive.splits.get(issueId);
    const line = rows.find(({ text }) => text.startsWith("The ferry runs"))?.line ?? "";
    await archive.splits.correct(issueId, { act: "treat", line, as: "left-out" }, EDITOR);
    const opening = (await archive.splits.get(issueId)).rows.find(({ text }) => text.startsWith("Die Fähre zur"))?.line;
    await archive.splits.correct(issueId, { act: "treat", line: opening ?? "", as: "opening" }, EDITOR);
    expect(await listLanguages(issueId)).toContain("de");
  });
});
