import { expect, test } from "vitest";
import { connect } from "./client";
import { changesPages } from "./note-changes";
import { onBothEngines } from "./testing/on-both-engines";
import { watchVersion } from "./watch-version";

const AT = new Date("2024-05-01T00:00:00Z");
const named = (name: string) => ({ name, nameKey: name, slug: name, createdAt: AT });

test.each([
  ["SELECT `main`.`Article`.`id` FROM `main`.`Article` WHERE 1 = 1", false],
  ['SELECT "id" FROM "Job" FOR UPDATE SKIP LOCKED', false],
  ["BEGIN IMMEDIATE", false],
  ["UPDATE `main`.`Job` SET `state` = ? WHERE `main`.`Job`.`id` = ?", false],
  ['INSERT INTO "public"."Session" ("id") VALUES ($1) RETURNING "id"', false],
  ['INSERT INTO "Lease" ("name") VALUES (?) ON CONFLICT ("name") DO UPDATE SET "owner" = excluded."owner"', false],
  ['WITH "due" AS (SELECT 1) UPDATE "Job" SET "state" = 1', false],
  ['WITH "due" AS (SELECT 1) SELECT * FROM "due"', false],
  ["INSERT INTO `main`.`Article` (`id`) VALUES (?)", true],
  ['INSERT OR REPLACE INTO "search_index" ("rowid") VALUES (?)', true],
  ['UPDATE "public"."Person" SET "name" = $1', true],
  ['DELETE FROM "Link" WHERE "id" IN (SELECT "id" FROM "Job")', true],
  ['WITH "v" AS (SELECT 1) UPDATE "Link" SET "score" = 1', true],
  ["TRUNCATE TABLE something", true],
])("%s", (statement, expected) => expect(changesPages(statement)).toBe(expected));

onBothEngines("the version of the archive", (open) => {
  test("changes with every commit of what readers see, by whichever process, and with nothing else", async () => {
    const { client, url } = await open();
    const other = connect(url);
    const watch = watchVersion(url);
    const versions = [await watch.read()];
    const change = async (act: () => Promise<unknown>) => {
      await act();
      versions.push(await watch.read());
      return versions.at(-1) !== versions.at(-2);
    };
    expect(await change(() => client.publication.create({ data: named("alone") }))).toBe(true);
    expect(await change(() => other.client.$transaction((db) => db.publication.create({ data: named("other") })))).toBe(
      true,
    );
    expect(await change(() => client.$executeRaw`UPDATE "Publication" SET "slug" = 'raw' WHERE "name" = 'alone'`)).toBe(
      true,
    );
    expect(await change(() => client.$executeRaw`UPDATE "Publication" SET "slug" = 'raw' WHERE "name" = 'none'`)).toBe(
      false,
    );
    expect(await change(() => client.publication.findMany())).toBe(false);
    expect(await change(() => client.setting.create({ data: { key: "some", value: "word" } }))).toBe(false);
    const givenUp = client.$transaction(async (db) => {
      await db.publication.create({ data: named("given up") });
      throw new Error("given up");
    });
    expect(await change(() => expect(givenUp).rejects.toThrow("given up"))).toBe(false);
    expect(new Set(versions).size).toBe(4);
    await watch.close();
    await other.close();
  });

  test("is not seen before what was written", async () => {
    const { client, url } = await open();
    const watch = watchVersion(url);
    const before = await watch.read();
    await client.$transaction(async (db) => {
      await db.publication.create({ data: named("slow") });
      expect(await watch.read()).toBe(before);
    });
    const asked = await Promise.all(Array.from({ length: 20 }, () => watch.read()));
    expect(new Set(asked).size).toBe(1);
    expect(asked[0]).not.toBe(before);
    await watch.close();
  });
});
