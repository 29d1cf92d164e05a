import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { connect } from "@/lib/db/client";
import { AppError } from "./errors";
import { toFault } from "./faults";

const errno = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ["a full disk", errno("ENOSPC"), "unavailable", /disk of this archive is full/],
  ["SQLite on a full disk", errno("SQLITE_FULL"), "unavailable", /disk of this archive is full/],
  [
    "SQLite that finds no room for the index of its journal",
    Object.assign(new Error("disk I/O error"), { cause: errno("SQLITE_IOERR_SHMSIZE") }),
    "unavailable",
    /disk of this archive is full/,
  ],
  ["a read-only folder", errno("EROFS"), "unavailable", /cannot be written/],
  ["a busy database", errno("SQLITE_BUSY_SNAPSHOT"), "busy", /Another process is writing/],
  ["a serialisation failure", errno("40001"), "busy", /same moment/],
  ["a damaged file", errno("SQLITE_NOTADB"), "unavailable", /damaged/],
  ["a server that is gone", errno("ECONNREFUSED"), "unavailable", /does not answer/],
  ["a server that shuts down", errno("57P01"), "unavailable", /does not answer/],
  ["what is beneath", new Error("filing failed", { cause: errno("ENOSPC") }), "unavailable", /full/],
  [
    "what the client wraps",
    Object.assign(new Error("x"), { meta: { driverAdapterError: errno("40P01") } }),
    "busy",
    /same/,
  ],
])("%s is a fault that passes", (_case, error, code, words) => {
  expect(toFault(error)).toMatchObject({ code, status: 503, message: expect.stringMatching(words) });
});

test.each([[new Error("a slip of ours")], [new AppError("not-found")], [null], ["busy"], [{ code: 42 }]])(
  "%s is none",
  (error) => {
    expect(toFault(error)).toBeNull();
  },
);

test("faults of a real database are told from slips", async () => {
  const folder = mkdtempSync(join(tmpdir(), "backfile-faults-"));
  const fault = async (file: string, text: string) => {
    const database = connect(`file:${join(folder, file)}`);
    const error = await database.client.$queryRawUnsafe(text).catch((thrown: unknown) => thrown);
    await database.close().catch(() => {});
    return toFault(error);
  };
  writeFileSync(join(folder, "torn.db"), "this is no database at all, however long one looks at it ".repeat(100));
  expect(await fault("torn.db", "SELECT 1 FROM sqlite_master")).toMatchObject({ code: "unavailable" });
  new BetterSqlite3(join(folder, "fine.db")).exec("CREATE TABLE a (b)").close();
  expect(await fault("fine.db", "SELECT 1 FROM nowhere")).toBeNull();
  rmSync(folder, { recursive: true });
});

test("a PostgreSQL that is not there does not answer", async () => {
  const database = connect("postgres://nobody@127.0.0.1:1/none");
  const error = await database.client.setting.findMany().catch((thrown: unknown) => thrown);
  expect(toFault(error)).toMatchObject({ code: "unavailable" });
  await database.close();
});
