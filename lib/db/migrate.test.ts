import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrate } from "./migrate";
import { onBothEngines } from "./testing/on-both-engines";

const PRISMA = join(import.meta.dirname, "../../prisma");
const models = readFileSync(join(PRISMA, "models.prisma"), "utf8");

onBothEngines("migration", (open) => {
  test("every model can be read from a migrated database", async () => {
    const { client } = await open();
    const names = [...models.matchAll(/^model (\w+)/gm)].map(([, name = ""]) => name);
    for (const name of names) {
      const delegate = client[(name.charAt(0).toLowerCase() + name.slice(1)) as "issue"];
      // A table may begin with rows: counts that are kept begin with those of nothing.
      await expect(delegate.findFirst(), name).resolves.toBeDefined();
    }
  });

  test("migrating again changes nothing", async () => {
    const { url } = await open();
    expect(await migrate(url, PRISMA)).toEqual([]);
  });
});
