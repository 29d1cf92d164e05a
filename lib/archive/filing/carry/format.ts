import { join } from "node:path";
import { z } from "zod";
import type { Db } from "@/lib/db/client";
import { listSteps } from "@/lib/db/migrate";
import { type Model, readModels, sortByReference } from "@/lib/db/read-models";
import { ROOT } from "@/lib/root";

export const FORMAT = 1;
export const DESCRIPTION = "archive.json";
/** Rows read and written at a time: the texts of as many articles are in memory meanwhile. */
export const TOGETHER = 200;

/** Accounts and their secrets, work in hand, and what is made of other rows. */
const LEFT_OUT = new Set([
  ...["User", "Session", "Account", "Verification", "RateLimit"],
  ...["Job", "Lease", "Setting", "SearchWord", "ShownCount"],
]);

/** The models an export holds, each after those it refers to. */
export const listCarried = (): Model[] => sortByReference(readModels().filter(({ name }) => !LEFT_OUT.has(name)));

/** The last step of migration of this release: an export has the columns of its step. */
export const lastStep = (): string => listSteps(join(ROOT, "prisma/sqlite/migrations")).at(-1)?.name ?? "";

export const SHA256 = /^[0-9a-f]{64}$/;
const table = z.strictObject({ rows: z.int().min(0), sha256: z.string().regex(SHA256) });
export const descriptionSchema = z.strictObject({
  format: z.literal(FORMAT),
  migration: z.string(),
  tables: z.record(z.string(), table),
});
export type Description = z.infer<typeof descriptionSchema>;

export type Row = Record<string, unknown>;
type Table = {
  findMany: (query: object) => Promise<Row[]>;
  createMany: (query: { data: Row[] }) => Promise<unknown>;
  update: (query: { where: Row; data: Row }) => Promise<unknown>;
  count: () => Promise<number>;
};

/** The client's access to a model by its name, whose type the name alone cannot tell. */
export function tableOf(db: Db, { name }: Model): Table {
  const key = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  return (db as unknown as Record<string, Table>)[key] as Table;
}
