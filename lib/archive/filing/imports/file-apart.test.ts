import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

onBothEngines("files that were in hand when a process ended", (open) => {
  let database: TestDatabase;
  let archive: Archive;
  let importId: number;
  const begun: string[] = [];
  /** What the process for single files does with one whose name is not `bad.txt`, which brings it down. */
  let end: (fileId: number) => Promise<number[] | null>;

  beforeEach(async () => {
    database = await open();
    begun.length = 0;
    const { dataFolder } = database;
    const apart = createArchive(database, { dataFolder });
    const fileApart = async (fileId: number) => {
      const { fileName } = await database.client.importFile.findUniqueOrThrow({ where: { id: fileId } });
      begun.push(fileName);
      return fileName === "bad.txt" ? end(fileId) : apart.imports.fileAlone(fileId);
    };
    archive = createArchive(database, { dataFolder, fileApart });
    const files = [textFile("a.txt", HARBOUR), textFile("bad.txt", MOUNTAIN), textFile("b.txt", OTHER)];
    importId = await archive.imports.receive(files, { createdById: null, publishes: true });
    // As a process leaves them that ended with the whole batch in hand.
    await database.client.importFile.updateMany({ data: { attempts: 1 } });
  });

  const state = async () =>
    (await database.client.importFile.findMany({ orderBy: { position: "asc" } })).map(
      (file) => `${file.fileName} ${file.status}`,
    );

  test("are taken up one by one; the one that ends a second process is set aside, the others are published", async () => {
    end = async () => null;
    await archive.jobs.runDue();
    expect(begun).toEqual(["a.txt", "bad.txt", "b.txt"]);
    expect(await state()).toEqual(["a.txt ready", "bad.txt failed", "b.txt ready"]);
    const { failureWords } = await database.client.importFile.findFirstOrThrow({ where: { fileName: "bad.txt" } });
    expect(failureWords).toMatch(/brought the worker down twice/);
    expect((await archive.imports.get(importId)).status).toBe("published");
  });

  test("are not set aside for an error that passes, nor for one that was filed before the process ended", async () => {
    end = async () => {
      throw Object.assign(new Error("no room"), { code: "ENOSPC" });
    };
    await archive.jobs.runDue();
    expect(await state()).toEqual(["a.txt ready", "bad.txt stored", "b.txt stored"]);
    expect(await database.client.importFile.findFirstOrThrow({ where: { fileName: "bad.txt" } })).toMatchObject({
      attempts: 1,
    });
    end = async (fileId) => {
      await createArchive(database, { dataFolder: database.dataFolder }).imports.fileAlone(fileId);
      return null;
    };
    await database.client.job.updateMany({ data: { runAfter: null } });
    await archive.jobs.runDue();
    expect(await state()).toEqual(["a.txt ready", "bad.txt ready", "b.txt ready"]);
    expect(await database.client.issue.count({ where: { status: "published" } })).toBe(3);
  });

  test("are blamed late where nobody lived on to see it: whoever killed both killed by chance", async () => {
    end = async () => null;
    const where = { fileName: "bad.txt" };
    await database.client.importFile.updateMany({ where, data: { attempts: 4 } });
    await archive.jobs.runDue();
    expect(begun).toEqual(["a.txt", "b.txt"]);
    expect(await database.client.importFile.findFirstOrThrow({ where })).toMatchObject({ status: "failed" });
  });
});
