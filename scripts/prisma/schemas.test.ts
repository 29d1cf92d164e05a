import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listSteps } from "@/lib/db/migrate";
import { ENGINES, schemaFor } from "./engines";

const PRISMA = join(import.meta.dirname, "../../prisma");
const models = readFileSync(join(PRISMA, "models.prisma"), "utf8");

test("both schemas are written from models.prisma, and every change of the models has its migration", () => {
  for (const engine of ENGINES) {
    expect(readFileSync(join(PRISMA, engine, "schema.prisma"), "utf8")).toBe(schemaFor(engine, models));
  }
  expect(readFileSync(join(PRISMA, "migrated.prisma"), "utf8")).toBe(models);
});

test("both engines have the same step names", () => {
  const [sqlite, postgresql] = ENGINES.map((engine) =>
    listSteps(join(PRISMA, engine, "migrations")).map((step) => step.name),
  );
  expect(sqlite).toEqual(postgresql);
  expect(sqlite?.length).toBeGreaterThan(0);
});

test("every foreign key that is followed leads an index", () => {
  const missing = models.split(/^model /m).flatMap((model) => {
    const name = model.slice(0, model.indexOf(" "));
    const keys = Array.from(model.matchAll(/@relation\([^)]*fields: \[(\w+)/g), ([, key = ""]) => key);
    const isLed = (key: string) =>
      new RegExp(`@@(?:index|id|unique)\\(\\[${key}\\b|^\\s*${key}\\s+\\S+\\s+@(?:id|unique)`, "m").test(model);
    return keys.filter((key) => !isLed(key)).map((key) => `${name}.${key}`);
  });
  expect(missing).toEqual([]);
});
