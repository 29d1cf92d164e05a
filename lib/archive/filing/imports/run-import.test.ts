import { beforeEach, expect, test } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { queueImport } from "./queue-import";

const ACCOUNT = { createdById: "editor-1" };

onBothEngines("imports stopped while they were linked", (open) => {
  let archive: Archive;
  let dataFolder: string;
  let nowMs: number;

  beforeEach(async () => {
    const database = await open();
    nowMs = Date.UTC(2026, 0, 2);
    dataFolder = database.dataFolder;
    archive = createArchive(database, { dataFolder, now: () => new Date(nowMs) });
  });

  /** What a worker does an hour later. */
  async function workOn(): Promise<void> {
    nowMs += 3_600_000;
    await archive.jobs.runDue();
  }

  const receive = (receipt?: typeof ACCOUNT) =>
    archive.imports.receive([textFile("harbour.txt", HARBOUR), textFile("mountain.txt", MOUNTAIN)], receipt);

  /** Linking fails where it writes links, as if the server had been stopped there. */
  async function stopWhileLinking(work: () => Promise<unknown>): Promise<void> {
    const db = archive.database.client;
    await db.$executeRawUnsafe('ALTER TABLE "Link" RENAME TO "LinkAway"');
    await expect(work()).rejects.toThrow();
    await db.$executeRawUnsafe('ALTER TABLE "LinkAway" RENAME TO "Link"');
  }

  async function state(importId: number) {
    const db = archive.database.client;
    return {
      files: (await archive.imports.get(importId)).files,
      queued: (await db.job.findMany({ orderBy: { id: "asc" } })).map((job) => `${job.kind} ${job.subject}`),
      links: await db.link.count({ where: { kind: "same-event", isShown: true } }),
      events: await db.event.count(),
    };
  }

  const done = { files: { ready: 2 }, queued: [], links: 1, events: 1 };

  test("are linked when a worker takes them up", async () => {
    const importId = await receive(ACCOUNT);
    await stopWhileLinking(() => archive.imports.analyse(importId));
    expect(await state(importId)).toEqual({ ...done, queued: [`import ${importId}`], links: 0, events: 0 });
    await workOn();
    expect(await state(importId)).toEqual(done);
    await workOn();
    expect(await state(importId)).toEqual(done);
  });

  test("are linked whole where a file was read and another was not", async () => {
    const importId = await receive(ACCOUNT);
    const db = archive.database.client;
    const [, second] = await db.importFile.findMany({ where: { importId }, orderBy: { position: "asc" } });
    const setStatus = (status: string) => db.importFile.update({ where: { id: second?.id ?? 0 }, data: { status } });
    await setStatus("dismissed");
    await stopWhileLinking(() => archive.imports.analyse(importId));
    await setStatus("stored");
    await workOn();
    expect(await state(importId)).toEqual(done);
  });

  test("stay queued when linking fails again, and do not fail the worker", async () => {
    const importId = await receive(ACCOUNT);
    await stopWhileLinking(() => archive.imports.analyse(importId));
    await stopWhileLinking(async () => {
      await workOn();
      throw new Error("stopped");
    });
    expect((await state(importId)).queued).toEqual([`import ${importId}`]);
    await workOn();
    expect(await state(importId)).toEqual(done);
  });

  test("by the command line are linked as well", async () => {
    const importId = await receive();
    await stopWhileLinking(() => archive.imports.analyse(importId));
    await workOn();
    expect(await state(importId)).toEqual(done);
  });

  test("after all was read again are linked as well", async () => {
    const importId = await receive(ACCOUNT);
    await archive.imports.analyse(importId);
    await archive.imports.publish(importId);
    await stopWhileLinking(() => archive.imports.reanalyse());
    expect((await state(importId)).queued).toEqual(["reanalyse all"]);
    await archive.database.client.link.deleteMany();
    await workOn();
    expect(await state(importId)).toEqual(done);
  });

  test("after they were taken back and published again are linked as well", async () => {
    const importId = await receive(ACCOUNT);
    await archive.imports.analyse(importId);
    await archive.imports.publish(importId);
    await archive.imports.takeBack(importId);
    await archive.database.client.link.deleteMany();
    await stopWhileLinking(() => archive.imports.publish(importId));
    expect((await state(importId)).queued).toEqual([`link-read ${importId}`]);
    await workOn();
    expect(await state(importId)).toEqual(done);
  });

  test("go on behind the last article that was linked", async () => {
    const importId = await receive(ACCOUNT);
    await archive.imports.analyse(importId);
    const db = archive.database.client;
    await db.articleProfile.deleteMany();
    const [first, second] = await db.article.findMany({ orderBy: [{ issueId: "asc" }, { position: "asc" }] });
    const linked = { issueId: first?.issueId ?? 0, position: first?.position ?? 0, count: 1 };
    const at = { createdAt: new Date(nowMs), updatedAt: new Date(nowMs) };
    await db.job.create({
      data: { kind: "link-read", subject: String(importId), state: "waiting", options: { linked }, ...at },
    });
    await workOn();
    expect(await db.articleProfile.findMany({ select: { articleId: true } })).toEqual([{ articleId: second?.id }]);
    expect(await db.job.count()).toBe(0);
  });

  test("keep with their job what an editor asks for while they are read", async () => {
    const { database } = archive;
    const importId = await receive(ACCOUNT);
    const asking = createArchive(database, {
      now: () => new Date(nowMs),
      dataFolder,
      readIssue: async (upload, known) => {
        await queueImport(database.client, importId, { publishes: true }, new Date(nowMs));
        return readIssue(upload, known);
      },
    });
    await stopWhileLinking(() => asking.imports.analyse(importId));
    const job = await database.client.job.findFirstOrThrow();
    expect(job.options).toMatchObject({ linked: { count: 0 }, publishes: true });
  });

  test("after their publication was named are linked as well", async () => {
    const importId = await receive(ACCOUNT);
    await archive.imports.analyse(importId);
    const db = archive.database.client;
    await db.issue.updateMany({ data: { publicationId: null } });
    await db.link.deleteMany();
    const issueIds = (await db.issue.findMany({ select: { id: true } })).map((issue) => issue.id);
    const editor = { id: "editor-1", name: "Vera Editor" };
    await stopWhileLinking(() => archive.imports.namePublication(issueIds.slice(0, 1), "The Pier", editor));
    expect((await state(importId)).queued).toEqual([`link-read ${importId}`]);
    await workOn();
    expect(await state(importId)).toEqual(done);
  });
});

onBothEngines("a file that cannot be filed", (open) => {
  test("is set aside with the reason, and the others of its import are published", async () => {
    const database = await open();
    const archive = createArchive(database, {
      dataFolder: database.dataFolder,
      readIssue: async (upload, known) => {
        const result = await readIssue(upload, known);
        // Nothing that intake gives, so nothing that the database takes.
        return result.ok && upload.fileName === "odd.txt"
          ? { ok: true, issue: { ...result.issue, language: 7 as unknown as string } }
          : result;
      },
    });
    const files = [textFile("odd.txt", HARBOUR), textFile("mountain.txt", MOUNTAIN)];
    const importId = await archive.imports.receive(files, { ...ACCOUNT, publishes: true });
    expect(await archive.imports.analyse(importId)).toBe("done");
    expect((await archive.imports.get(importId)).files).toEqual({ failed: 1, ready: 1 });
    const failed = await database.client.importFile.findFirstOrThrow({ where: { importId, status: "failed" } });
    expect(failed.failureWords).toMatch(/failed to file it, twice/);
    expect(await database.client.issue.findMany({ select: { status: true } })).toEqual([{ status: "published" }]);
  });
});
