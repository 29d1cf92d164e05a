import { rename } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { createContext } from "@/lib/archive/context";
import { createHandlers } from "@/lib/archive/filing/work/handlers";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import { holdTurn } from "@/lib/archive/testing/hold-turn";
import { connect } from "@/lib/db/client";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";
import { AppError } from "@/lib/errors";
import { LostLease } from "./lease";
import { runDue } from "./run-jobs";

const MINUTE_MS = 60_000;
const PUBLISHED = { createdById: null, publishes: true };

onBothEngines("jobs", (open) => {
  let database: TestDatabase;
  let nowMs: number;
  let here: Archive;
  let there: Archive;

  beforeEach(async () => {
    database = await open();
    nowMs = Date.UTC(2026, 0, 2);
    const options = { dataFolder: database.dataFolder, now: () => new Date(nowMs) };
    here = createArchive(database, options);
    there = createArchive(connect(database.url), options);
    return () => there.close();
  });

  const files = () => [
    textFile("harbour.txt", HARBOUR),
    textFile("mountain.txt", MOUNTAIN),
    textFile("other.txt", OTHER),
  ];

  async function listIssues() {
    const rows = await database.client.issue.findMany({
      orderBy: { id: "asc" },
      select: { status: true, number: true },
    });
    return rows.map((row) => `${row.number} ${row.status}`);
  }
  const THREE = ["12 published", "301 published", "302 published"];

  test("of two processes that were given the same files at once, each file is filed and published once", async () => {
    const ids = await Promise.all([here, there].map((archive) => archive.imports.receive(files(), PUBLISHED)));
    expect(ids[0]).toBe(ids[1]);
    // The same files by another door as well.
    await there.imports.receive(files(), { ...PUBLISHED, createdById: "editor-1" });
    await Promise.all([here.jobs.runDue(), there.jobs.runDue()]);
    await here.jobs.runDue();
    expect(await listIssues()).toHaveLength(3);
    expect(new Set(await listIssues()).size).toBe(3);
    expect((await here.imports.check()).findings).toEqual([]);
  });

  test("of uploads that bring the same new file at once, each is kept", async () => {
    const shared = textFile("harbour.txt", HARBOUR);
    const uploads = ["a", "b", "c"].map((name) => [shared, textFile(`${name}.txt`, `Only in ${name}\n`)]);
    const ids = await Promise.all(uploads.map((files, at) => (at === 0 ? here : there).imports.receive(files)));
    expect(new Set(ids).size).toBe(3);
    expect(await database.client.original.count()).toBe(4);
    expect(await database.client.importFile.count({ where: { originalId: null } })).toBe(0);
  });

  test("of a worker that ended without a word are taken over when their lease has expired", async () => {
    const importId = await here.imports.receive(files(), PUBLISHED);
    const until = new Date(nowMs + MINUTE_MS);
    const where = { kind_subject: { kind: "import", subject: String(importId) } };
    const lost = { state: "running", owner: "another machine", until, attempts: 1 };
    await database.client.job.update({ where, data: lost });
    await there.jobs.runDue();
    expect(await listIssues()).toEqual([]);
    nowMs += MINUTE_MS;
    await there.jobs.runDue();
    expect(await listIssues()).toHaveLength(3);
    expect((await here.imports.get(importId)).status).toBe("published");
  });

  test("that fail say why in words, and are tried again after growing delays until an editor has to say so", async () => {
    let isBroken = true;
    const options = { dataFolder: database.dataFolder, now: () => new Date(nowMs) };
    const archive = createArchive(database, {
      ...options,
      readIssue: async () => {
        if (isBroken) throw new AppError("unavailable", "The disk of this archive is full.");
        return { ok: false, reason: { code: "empty", words: "It is empty." } };
      },
    });
    const importId = await archive.imports.receive([textFile("harbour.txt", HARBOUR)]);
    await archive.jobs.runDue();
    const failed = await archive.jobs.findOfImport(importId);
    expect(failed).toMatchObject({ state: "waiting", failures: 1, failureWords: "The disk of this archive is full." });
    expect(failed?.runAfter?.getTime()).toBe(nowMs + 15_000);
    // It did not bring the server down, so that does not count against the file.
    expect(await database.client.importFile.findMany({ select: { attempts: true } })).toEqual([{ attempts: 0 }]);
    nowMs += 15_000;
    await archive.jobs.runDue();
    expect((await archive.jobs.findOfImport(importId))?.runAfter?.getTime()).toBe(nowMs + 60_000);
    isBroken = false;
    expect(await archive.jobs.decide(failed?.id ?? 0, "retry")).toEqual({ ok: true });
    await archive.jobs.runDue();
    expect((await archive.imports.get(importId)).files).toEqual({ failed: 1 });
  });

  test("that found the database busy with another process are tried again at once by whoever waits for them", async () => {
    let refusals = 2;
    const archive = createArchive(database, {
      dataFolder: database.dataFolder,
      readIssue: async (upload, known) => {
        refusals -= 1;
        if (refusals >= 0) throw new AppError("busy", "Another process is writing to this archive.");
        return readIssue(upload, known);
      },
    });
    const importId = await archive.imports.receive([textFile("harbour.txt", HARBOUR)], PUBLISHED);
    expect(await archive.imports.analyse(importId)).toBe("done");
    expect(await listIssues()).toEqual(["12 published"]);
  });

  test("that come further are waited for, however long they have taken when another process is in the way", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      let read = 0;
      const archive = createArchive(database, {
        dataFolder: database.dataFolder,
        readIssue: async (upload, known) => {
          read += 1;
          // Longer than anybody waits for what comes no further.
          vi.advanceTimersByTime(10 * MINUTE_MS);
          if (read === 1) throw new AppError("busy", "Another process is writing to this archive.");
          return readIssue(upload, known);
        },
      });
      const importId = await archive.imports.receive([textFile("harbour.txt", HARBOUR)], PUBLISHED);
      expect(await archive.imports.analyse(importId)).toBe("done");
    } finally {
      vi.useRealTimers();
    }
  });

  test("that come no further are given up after a while, and stay queued", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      let read = 0;
      const archive = createArchive(database, {
        dataFolder: database.dataFolder,
        readIssue: async () => {
          read += 1;
          vi.advanceTimersByTime(2 * MINUTE_MS);
          throw new AppError("busy", "Another process is writing to this archive.");
        },
      });
      const importId = await archive.imports.receive([textFile("harbour.txt", HARBOUR)], PUBLISHED);
      await expect(archive.imports.analyse(importId)).rejects.toMatchObject({ code: "busy" });
      expect(read).toBe(4);
      expect(await archive.jobs.findOfImport(importId)).toMatchObject({ state: "waiting" });
    } finally {
      vi.useRealTimers();
    }
  });

  test("are queued once by many who queue the same at the same moment", async () => {
    const importId = await here.imports.receive(files());
    await here.imports.analyse(importId);
    expect(await database.client.job.count()).toBe(0);
    const archives = Array.from({ length: 6 }, () =>
      createArchive(connect(database.url), { dataFolder: database.dataFolder }),
    );
    expect(await Promise.all(archives.map((archive) => archive.imports.publishWhenRead(importId)))).toEqual(
      archives.map(() => ({ ok: true })),
    );
    expect(await database.client.job.count()).toBe(1);
    for (const archive of archives) await archive.close();
  });

  test.each([
    ["the database was busy just then", Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" })],
    ["another process took a turn over", new LostLease()],
  ])("are looked for again where %s", async (_what, error) => {
    const context = createContext(database, { dataFolder: database.dataFolder });
    const asked: string[] = [];
    const handlers = {
      ...createHandlers(),
      refilePeople: async () => {
        asked.push("");
        if (asked.length === 1) throw error;
        return asked.length === 2;
      },
    };
    await runDue(context, handlers);
    expect(asked).toHaveLength(3);
  });

  test("are paused, resumed and cancelled; what was read until then stays", async () => {
    const importId = await here.imports.receive(files(), PUBLISHED);
    const id = (await here.jobs.findOfImport(importId))?.id ?? 0;
    expect(await here.jobs.decide(id, "resume")).toMatchObject({ reason: "conflict" });
    expect(await here.jobs.decide(id, "pause")).toEqual({ ok: true });
    await there.jobs.runDue();
    expect(await here.imports.analyse(importId)).toBe("paused");
    expect(await listIssues()).toEqual([]);
    await here.jobs.decide(id, "resume");
    await here.jobs.decide(id, "cancel");
    await there.jobs.runDue();
    expect((await here.imports.get(importId)).files).toEqual({ dismissed: 3 });
    expect(await here.jobs.decide(id, "retry")).toMatchObject({ reason: "not-found" });
    // What was cancelled can be sent again.
    await here.imports.analyse(await here.imports.receive(files(), PUBLISHED));
    expect(await listIssues()).toHaveLength(3);
  });

  test("cancelled while they are read leave no drafts that nobody sees", async () => {
    let importId = 0;
    const archive = createArchive(database, {
      dataFolder: database.dataFolder,
      readIssue: async (upload, known) => {
        const id = (await there.jobs.findOfImport(importId))?.id;
        if (id) await there.jobs.decide(id, "cancel");
        return readIssue(upload, known);
      },
    });
    importId = await here.imports.receive(files().slice(0, 1), PUBLISHED);
    await archive.jobs.runDue();
    expect((await here.imports.get(importId)).files).toEqual({ dismissed: 1 });
    expect(await listIssues()).toEqual([]);
  });

  test("wait for the folder of originals when it is not there", async () => {
    const importId = await here.imports.receive(files(), PUBLISHED);
    const [folder, away] = ["originals", "away"].map((name) => join(database.dataFolder, name)) as [string, string];
    await rename(folder, away);
    await here.jobs.runDue();
    const words = "The folder of originals is not there. It goes on by itself when it is.";
    expect(await here.jobs.findOfImport(importId)).toMatchObject({ state: "waiting", failureWords: words });
    await rename(away, folder);
    nowMs += MINUTE_MS;
    await here.jobs.runDue();
    expect((await here.imports.get(importId)).files).toEqual({ ready: 3 });
  });

  test("paused while they are done stop at their next step, and go on there", async () => {
    const options = { dataFolder: database.dataFolder, now: () => new Date(nowMs) };
    let importId = 0;
    const pausing = createArchive(database, {
      ...options,
      readIssue: async () => {
        const id = (await there.jobs.findOfImport(importId))?.id ?? 0;
        await there.jobs.decide(id, "pause");
        return { ok: false, reason: { code: "empty", words: "It is empty." } };
      },
    });
    importId = await here.imports.receive(files(), PUBLISHED);
    await pausing.jobs.runDue();
    expect(await here.jobs.findOfImport(importId)).toMatchObject({ state: "paused" });
  });

  test("are shown with what they are about and how far they are; what asks again and again hears of every change", async () => {
    const importId = await here.imports.receive(files(), PUBLISHED);
    const waiting = await here.jobs.getStatus(importId);
    expect(waiting.job).toMatchObject({
      about: `Import ${importId}`,
      address: `/admin/imports/${importId}`,
      state: "waiting",
    });
    expect((await here.imports.get(importId)).job).toEqual(waiting.job);
    expect((await here.jobs.list()).jobs).toEqual([waiting.job]);
    nowMs += 1_000;
    await here.jobs.decide(waiting.job?.id ?? 0, "pause");
    const paused = await here.jobs.getStatus(importId);
    expect(paused.mark).not.toBe(waiting.mark);
    expect((await here.jobs.getStatus()).mark).toBe(paused.mark);
    await here.jobs.decide(waiting.job?.id ?? 0, "resume");
    await here.jobs.runDue();
    expect(await here.jobs.getStatus(importId)).toEqual({ mark: "0.0", total: 0, job: null });
  });

  test("set a file aside that a process ended with time and again, and read the others", async () => {
    const importId = await here.imports.receive(files(), PUBLISHED);
    const first = await database.client.importFile.findFirstOrThrow({ where: { importId, position: 0 } });
    await database.client.importFile.update({ where: { id: first.id }, data: { attempts: 2 } });
    await there.jobs.runDue();
    expect((await here.imports.get(importId)).files).toEqual({ failed: 1, ready: 2 });
    const { failureWords } = await database.client.importFile.findUniqueOrThrow({ where: { id: first.id } });
    expect(failureWords).toMatch(/brought the worker down twice/);
  });

  test("a turn that does not come within the patience of a visitor is given up, and not taken later", async () => {
    const hasty = createArchive(database, { dataFolder: database.dataFolder, patienceMs: 50 });
    const importId = await here.imports.receive(files());
    await here.imports.analyse(importId);
    const end = await holdTurn(there.database);
    await expect(hasty.imports.publish(importId)).rejects.toMatchObject({ code: "busy", status: 503 });
    await end();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await here.imports.get(importId)).status).toBe("open");
  });

  test("a worker does what is queued while it lives, and stops when it is told to", async () => {
    const worker = there.jobs.start();
    const importId = await here.imports.receive(files(), PUBLISHED);
    worker.wake();
    expect(await here.jobs.wait("import", importId, 110_000)).toBe("done");
    await worker.stop();
    expect([...(await listIssues())].sort()).toEqual([...THREE].sort());
    await here.imports.receive([textFile("late.txt", "Late news from the pier\n\nNothing was late there.\n")]);
    worker.wake();
    expect(await here.jobs.list()).toMatchObject({ total: 1 });
  });
});
