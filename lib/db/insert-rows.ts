import type { Db } from "./client";
import { Prisma } from "./generated/sqlite/client";

/** The tables of which an article has many rows, or large ones. */
type Rows = {
  ArticleText: Prisma.ArticleTextCreateManyInput;
  DateMention: Prisma.DateMentionCreateManyInput;
  Destination: Prisma.DestinationCreateManyInput;
  LinkEvidence: Prisma.LinkEvidenceCreateManyInput;
  Mention: Prisma.MentionCreateManyInput;
  PersonName: Prisma.PersonNameCreateManyInput;
  Quotation: Prisma.QuotationCreateManyInput;
};

/** Values a statement binds at most, below what either engine takes (32,766 and 32,767). */
const MAX_VALUES = 30_000;

/**
 * Writes rows as the client's `createMany` does, in a tenth of its time: it plans anew for each value of each row. A column that a
 * row leaves out is null in it. Plain lists and objects are written as JSON; columns of JSON take nothing else.
 *
 * @throws TypeError for any other object, as a Date or the client's own word for null
 */
export async function insertRows<T extends keyof Rows>(db: Db, table: T, rows: readonly Rows[T][]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof Rows[T] & string)[];
  const size = Math.floor(MAX_VALUES / Math.max(1, columns.length));
  for (let at = 0; at < rows.length; at += size) {
    await db.$executeRaw(toStatement(table, columns, rows.slice(at, at + size)));
  }
}

function toStatement<R extends object>(table: string, columns: readonly (keyof R & string)[], rows: readonly R[]) {
  const head = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) VALUES (`;
  const values = rows.flatMap((row) => columns.map((column) => toValue(row[column])));
  const between = values.slice(1).map((_, at) => ((at + 1) % columns.length === 0 ? "), (" : ", "));
  return new Prisma.Sql([head, ...between, ")"], values);
}

function toValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") return value;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    throw new TypeError(`${value.constructor?.name ?? "An object"} cannot be written as JSON.`);
  }
  return JSON.stringify(value);
}
