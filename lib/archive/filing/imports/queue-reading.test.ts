import { beforeEach, expect, onTestFinished, test } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { type Context, createContext } from "@/lib/archive/context";
import { takeJob } from "@/lib/archive/filing/jobs/held-job";
import { textFile } from "@/lib/archive/testing/documents";
import { connect } from "@/lib/db/client";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";
import { queueReading } from "./queue-reading";

const NOW = { now: () => new Date("2026-01-02T03:04:05Z") };

onBothEngines("issues queued to be read again", (open) => {
  let database: TestDatabase;
  let archive: Archive;
  let context: Context;

  beforeEach(async () => {
    database = await open();
    const options = { dataFolder: database.dataFolder, ...NOW };
    archive = createArchive(database, options);
    context = createContext(database, options);
  });

  const listRows = () => database.client.job.findMany({ orderBy: { id: "asc" } });
  const take = async () => {
    const job = await takeJob(context);
    if (!job) throw new Error("no job waits");
    return job;
  };

  test("by the thousand, with long ids, are all in jobs that a worker can do", async () => {
    const ids = Array.from({ length: 2_000 }, (_, i) => 2_000_000_000 - i * 7_919);
    await queueReading(context, ids);
    const asked: number[] = [];
    for (let job = await takeJob(context); job; job = await takeJob(context)) {
      const subject = job.subject("reanalyse");
      if (subject === "all") throw new Error("more than was asked for");
      asked.push(...subject);
      await job.finish();
    }
    expect(asked).toEqual([...ids].reverse());

    await queueReading(context, ids);
    const { jobs } = await archive.jobs.list();
    expect(jobs[0]?.about).toMatch(/^200 issues, from \d+ to \d+$/);
    await archive.jobs.runDue();
    expect(await listRows()).toEqual([]);
    expect(await archive.imports.reanalyse(ids)).toEqual({ issues: 0, articles: 0, failed: [] });
  });

  test("again while a worker is at them begin anew, even in its last step", async () => {
    await queueReading(context, [3, 1, 2]);
    const job = await take();
    await job.progress({ step: "reading", doneCount: 2, options: { after: 2, issues: 2 } });
    await queueReading(context, [1, 2, 3]);
    await expect(job.progress({ step: "linking" })).rejects.toThrow(/taken over/);
    await job.finish();
    expect(await listRows()).toMatchObject([
      { subject: "1,2,3", state: "waiting", options: null, owner: "", step: null },
    ]);
    expect((await take()).options).toBeNull();
  });

  test("again after they failed are tried at once, and again while they are paused stay so", async () => {
    await queueReading(context, [1, 2]);
    const later = new Date("2026-01-02T04:00:00Z");
    await (await take()).giveBack({ failureWords: "The disk is full.", runAfter: later });
    expect(await takeJob(context)).toBeNull();
    await queueReading(context, [1, 2]);
    expect((await take()).failures).toBe(0);

    const [row] = await listRows();
    expect(await archive.jobs.decide(row?.id ?? 0, "pause")).toEqual({ ok: true });
    await queueReading(context, [1, 2]);
    expect(await listRows()).toMatchObject([{ state: "paused", failureWords: null, options: null }]);
    expect(await takeJob(context)).toBeNull();
  });

  test("again while their originals are read are each read once more", async () => {
    const COUNT = 12;
    const write = (number: number) =>
      `THE HARBOUR LETTER NO. ${number} (March 5, 2019)\n\nThe quay is wet on day ${number}\n\nIt rained on ${number} boats.\n`;
    const files = Array.from({ length: COUNT }, (_, i) => textFile(`${i}.txt`, write(i + 1)));
    await archive.imports.analyse(await archive.imports.receive(files));
    const issues = await database.client.issue.findMany({ select: { id: true } });
    const ids = issues.map(({ id }) => id);
    expect(ids).toHaveLength(COUNT);

    const elsewhere = createContext(connect(database.url), { dataFolder: database.dataFolder, ...NOW });
    onTestFinished(() => elsewhere.database.close());
    const read: string[] = [];
    const reading = createArchive(database, {
      ...{ dataFolder: database.dataFolder, ...NOW },
      readIssue: async (upload, known) => {
        read.push(upload.fileName);
        if (read.length === COUNT) await queueReading(elsewhere, ids);
        return readIssue(upload, known);
      },
    });
    await queueReading(context, ids);
    await reading.jobs.runDue();
    const inOrder = files.map(({ fileName }) => fileName);
    expect(read).toEqual([...inOrder, ...inOrder]);
    expect(await listRows()).toEqual([]);
  });
});
