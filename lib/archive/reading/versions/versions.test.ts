import { beforeAll, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const BEES =
  "A third fewer hives stand in the upper valley than a year ago, its keepers of bees count. A wet spring and a mite are to blame.";
const FERRY =
  "The ferry to the islands sails an hour later from Friday on, the harbour master said. Two boats are being painted.";

const write = (day: number, ferry: string, more: string) => `---
title: "The Pier Weekly No. 8"
date: 2021-04-0${day}
---

# News

## Bees are fewer this year

${BEES}

## Ferry sails later

${ferry}

${more}`;

const FIRST = write(
  5,
  FERRY,
  "## Fair called off\n\nNobody came to the fair of the lower town, and it was called off at noon.\n",
);
const SECOND = write(
  6,
  FERRY.replace("Two boats", "Three boats"),
  "## Bridge opens\n\nThe new bridge opens to carts on Monday.\n",
);

onBothEngines("versions as readers see them", (open) => {
  let archive: Archive;
  let ids: number[];

  beforeAll(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    for (const [name, text] of [
      ["first.md", FIRST],
      ["second.md", SECOND],
    ] as const) {
      const importId = await archive.imports.receive([textFile(name, text)]);
      await archive.imports.analyse(importId);
      await archive.imports.publish(importId);
    }
    ids = (await database.client.issue.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
  });

  const older = () => ({ publication: "the-pier-weekly", address: "2021-04-05-8", issueId: ids[0] ?? 0 });
  const shown = () => ({ publication: "the-pier-weekly", address: "2021-04-06-8", issueId: ids[1] ?? 0 });
  const article = async (title: string, status: string) =>
    archive.database.client.article.findFirstOrThrow({ where: { title, status } });

  test("the issue names all of its versions, the shown one first", async () => {
    const { versions } = await archive.issues.getIssue("the-pier-weekly", "2021-04-06-8");
    expect(versions.map(({ address, isShown, difference }) => ({ address, isShown, difference }))).toEqual([
      { address: "/issues/the-pier-weekly/2021-04-06-8", isShown: true, difference: null },
      {
        address: `/issues/the-pier-weekly/2021-04-05-8/versions/${ids[0]}`,
        isShown: false,
        difference: `/issues/the-pier-weekly/2021-04-05-8/versions/${ids[0]}/difference`,
      },
    ]);
  });

  test("an older version keeps its words, and its articles lead to those that are the same in the one shown", async () => {
    const { version, shown: now, articles } = await archive.versions.getVersion(older());
    expect([version.original.fileName, now.original.fileName]).toEqual(["first.md", "second.md"]);
    const { id, slug } = await article("Bees are fewer this year", "published");
    expect(articles.map(({ title, shown: one }) => [title, one?.isSame ?? null])).toEqual([
      ["Bees are fewer this year", true],
      ["Ferry sails later", false],
      ["Fair called off", null],
    ]);
    expect(articles[0]?.shown?.address).toBe(`/articles/${id}-${slug}`);
    expect(articles[1]?.text).toContain("Two boats");
  });

  test("the difference tells article by article what was removed and added", async () => {
    const { articles } = await archive.versions.getDifference(older());
    expect(articles.map(({ kind, addedWords, removedWords }) => [kind, removedWords, addedWords])).toEqual([
      ["same", 0, 0],
      ["changed", 1, 1],
      ["removed", 19, 0],
      ["added", 0, 10],
    ]);
    const changed = articles[1]?.blocks.flatMap(({ parts }) => parts.filter(({ kind }) => kind !== "same"));
    expect(changed).toEqual([
      { kind: "removed", text: "Two" },
      { kind: "added", text: "Three" },
    ]);
  });

  test("addresses of the older version lead to the same article, to the older version, and back when it is shown", async () => {
    const { find, same, changed } = {
      find: archive.findShownVersion,
      same: await article("Bees are fewer this year", "superseded"),
      changed: await article("Ferry sails later", "superseded"),
    };
    const { id, slug } = await article("Bees are fewer this year", "published");
    const version = `/issues/the-pier-weekly/2021-04-05-8/versions/${ids[0]}`;
    expect(await find(`/articles/${same.id}-${same.slug}`)).toBe(`/articles/${id}-${slug}`);
    expect(await find(`/articles/${changed.id}`)).toBe(`${version}#article-${changed.id}`);
    expect(await find("/issues/the-pier-weekly/2021-04-05-8")).toBe(version);
    expect(await find(`/issues/the-pier-weekly/2021-04-06-8/versions/${ids[0]}/difference`)).toBe(
      `${version}/difference`,
    );
    expect(await find(`/issues/the-pier-weekly/2021-04-06-8/versions/${ids[1]}`)).toBe(
      "/issues/the-pier-weekly/2021-04-06-8",
    );
    for (const other of [
      version,
      `/articles/${id}-${slug}`,
      "/issues/the-pier-weekly/2021-04-06-8",
      "/people/nobody",
    ]) {
      expect(await find(other)).toBeNull();
    }
  });

  test("there is no older version of what is shown, of another issue, or of nothing", async () => {
    const asked = [shown(), { ...older(), address: "2021-04-06-8" }, { ...older(), issueId: 999_999 }];
    for (const key of asked) {
      await expect(archive.versions.getVersion(key)).rejects.toMatchObject({ code: "not-found" });
      await expect(archive.versions.getDifference(key)).rejects.toMatchObject({ code: "not-found" });
    }
  });
});
