import type { Prisma } from "./generated/sqlite/client";

/** A JSON column as the type the writer stored in it: the one place where the archive trusts its own rows. */
export function fromJson<T>(value: Prisma.JsonValue): T {
  return value as unknown as T;
}
