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
