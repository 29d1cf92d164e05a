import { expect, test } from "vitest";
import { summarizeStatements } from "./count-statements";
import { onBothEngines } from "./on-both-engines";

onBothEngines("statements are counted", (open) => {
  test("raw or not, inside transactions and out, without those that only begin and end them", async () => {
    const { client, statements } = await open();
    const {
      result,
      count,
      statements: seen,
    } = await statements.count(async () => {
      await client.setting.create({ data: { key: "one", value: "1" } });
      await client.$transaction(async (db) => {
        await db.$executeRaw`UPDATE "Setting" SET "value" = '2'`;
        await db.$queryRaw`SELECT 1`;
      });
      return client.setting.count();
    });
    expect([result, count], seen.join("\n")).toEqual([1, 4]);
    expect(summarizeStatements(["SELECT ?, ?", "SELECT ?,?,?"])).toBe("2 × SELECT ?…");
  });
});
