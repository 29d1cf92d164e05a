import { setTimeout as sleep } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { HARBOUR, textFile } from "@/lib/archive/testing/documents";
import { connect } from "@/lib/db/client";
import { sqlitePath } from "@/lib/db/database-address";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

onBothEngines("files that are received", (open, engine) => {
  test("by many processes at once, each of which shares one with each other, are kept once", async () => {
    const database = await open();
    const count = 7;
    const archives = Array.from({ length: count }, () =>
      createArchive(connect(database.url), { dataFolder: database.dataFolder }),
    );
    const shared = (a: number, b: number) => {
      const name = `${Math.min(a, b)}-${Math.max(a, b)}.txt`;
      return textFile(name, `Only for the two of ${name}\n`);
    };
    const others = (at: number) => archives.flatMap((_, other) => (other === at ? [] : [shared(at, other)]));
    const ids = await Promise.all(archives.map((archive, at) => archive.imports.receive(others(at))));
    expect(new Set(ids).size).toBe(count);
    expect(await database.client.original.count()).toBe((count * (count - 1)) / 2);
    expect(await database.client.importFile.count({ where: { originalId: { not: null } } })).toBe(count * (count - 1));
    for (const archive of archives) await archive.close();
  });

  test.runIf(engine === "sqlite")(
    "while another process holds the lock wait for it, and are refused after the patience of a visitor, whole",
    async () => {
      const database = await open();
      const { dataFolder, url } = database;
      const holder = new BetterSqlite3(sqlitePath(url));
      holder.exec("BEGIN IMMEDIATE");
      const hasty = createArchive(database, { dataFolder, patienceMs: 50 });
      const files = [textFile("harbour.txt", HARBOUR)];
      await expect(hasty.imports.receive(files)).rejects.toMatchObject({ code: "busy", status: 503 });
      const patient = createArchive(database, { dataFolder });
      const receiving = patient.imports.receive(files);
      expect(await database.client.import.count()).toBe(0);
      await sleep(100);
      holder.exec("ROLLBACK");
      holder.close();
      const id = await receiving;
      // Who was refused is not let in afterwards.
      expect(await database.client.import.findMany({ select: { id: true } })).toEqual([{ id }]);
    },
  );
});
