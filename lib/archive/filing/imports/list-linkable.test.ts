import { beforeAll, expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { makeIssues } from "@/lib/archive/testing/make-issues";
import type { Client } from "@/lib/db/client";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { countLinkable, findEnd, type LinkScope, listLinkable, NOTHING_LINKED, type Place } from "./list-linkable";

onBothEngines("articles to be linked", (open) => {
  let db: Client;
  let imports: number[];

  beforeAll(async () => {
    const database = await open();
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    db = database.client;
    const issues = makeIssues(3, 4);
    imports = [await archive.imports.receive(issues.slice(0, 2)), await archive.imports.receive(issues.slice(2))];
    for (const id of imports) await archive.imports.analyse(id);
  });

  /** All of a scope, three at a time. */
  async function listAll(scope: LinkScope, from: Place = NOTHING_LINKED): Promise<number[]> {
    const ids: number[] = [];
    for (let after = from; ; ) {
      const page = await listLinkable(db, scope, after, 3);
      const last = page.at(-1);
      if (!last) return ids;
      ids.push(...page.map(({ id }) => id));
      after = last;
    }
  }

  const idsOf = async (issue: object) => {
    const rows = await db.article.findMany({ where: { issue }, orderBy: [{ issueId: "asc" }, { position: "asc" }] });
    return rows.map(({ id }) => id);
  };

  test("come a page at a time, each once, in the order of their issues", async () => {
    const [first = 0, second = 0] = imports;
    const all = await idsOf({});
    expect(all).toHaveLength(12);
    expect(await listAll("all")).toEqual(all);
    for (const importId of [first, second]) {
      expect(await listAll({ importId })).toEqual(await idsOf({ importId }));
    }
    const chosen = await db.issue.findMany({ where: { importId: first }, skip: 1, orderBy: { id: "asc" } });
    const issueIds = chosen.map(({ id }) => id);
    expect(await listAll({ issueIds })).toEqual(await idsOf({ id: { in: issueIds } }));
  });

  test("are counted from where linking stands, and none is behind the end of an import", async () => {
    const [importId = 0] = imports;
    const [, second] = await listLinkable(db, { importId }, NOTHING_LINKED, 2);
    expect(await countLinkable(db, { importId }, NOTHING_LINKED)).toBe(8);
    expect(await countLinkable(db, { importId }, second ?? NOTHING_LINKED)).toBe(6);
    expect(await countLinkable(db, { importId }, await findEnd(db, importId))).toBe(0);
  });

  test("leave withdrawn ones out", async () => {
    const [, importId = 0] = imports;
    const [first = 0, ...others] = await idsOf({ importId });
    await db.article.update({ where: { id: first }, data: { status: "withdrawn" } });
    expect(await listAll({ importId })).toEqual(others);
    await db.article.update({ where: { id: first }, data: { status: "draft" } });
  });
});
