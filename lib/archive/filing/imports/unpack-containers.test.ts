import { gzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import type { Upload } from "@/lib/analysis/intake/types";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { tarGzOf, zipOf } from "@/lib/archive/testing/archives";
import { HARBOUR, MOUNTAIN, OTHER } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const file = (fileName: string, bytes: Uint8Array | string): Upload => ({
  fileName,
  mediaType: null,
  bytes: Buffer.from(bytes as Uint8Array),
});

const mailOf = (subject: string, text: string) =>
  `From: Letter <letter@harbour.example>\nSubject: ${subject}\nMessage-ID: <${subject.length}@harbour.example>\nDate: Tue, 05 Mar 2019 12:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;

const mailboxOf = (...texts: string[]) =>
  texts
    .map((text, at) => `From letter@harbour.example Tue Mar  5 12:00:0${at} 2019\n${mailOf(`No. ${at + 1}`, text)}`)
    .join("\n");

onBothEngines("files that hold others", (open) => {
  let archive: Archive;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
  });

  /** What became of each file: "name: status", and its reason. */
  async function importAll(...uploads: Upload[]): Promise<string[]> {
    const importId = await archive.imports.receive(uploads);
    await archive.imports.analyse(importId);
    return listFiles(importId);
  }

  async function listFiles(importId: number): Promise<string[]> {
    const rows = await archive.database.client.importFile.findMany({
      where: { importId },
      orderBy: { position: "asc" },
    });
    return rows.map(({ fileName, status, failureCode }) => [fileName, status, failureCode].filter(Boolean).join(" | "));
  }

  test("a mailbox gives its mails, each once, also when it is sent again", async () => {
    const upload = file("letters.mbox", mailboxOf(HARBOUR, MOUNTAIN));
    const names = ["letters.mbox › 00001.eml", "letters.mbox › 00002.eml"];
    expect(await importAll(upload)).toEqual(["letters.mbox | unpacked", ...names.map((name) => `${name} | ready`)]);
    expect(await importAll(upload)).toEqual(["letters.mbox | unpacked", ...names.map((name) => `${name} | duplicate`)]);
    expect(await archive.database.client.issue.count()).toBe(2);
  });

  test("an archive gives its documents, without what lies beside them", async () => {
    const zip = zipOf([
      { name: "back issues/harbour.txt", data: HARBOUR },
      { name: "back issues/mountain_files/logo.png", data: "PNG" },
      { name: "__MACOSX/._harbour.txt", data: "x" },
      { name: "back issues/", data: "" },
      { name: "letters.mbox", data: mailboxOf(OTHER, MOUNTAIN) },
    ]);
    expect(await importAll(file("issues.zip", zip))).toEqual([
      "issues.zip | unpacked",
      "issues.zip › back issues/harbour.txt | ready",
      "issues.zip › letters.mbox | unpacked",
      "issues.zip › letters.mbox › 00001.eml | ready",
      "issues.zip › letters.mbox › 00002.eml | ready",
    ]);
    const [container] = (await archive.imports.get(1)).previews;
    expect(container?.failure).toEqual({
      code: null,
      words: "2 files were taken out of it. Left out: pictures, style sheets, drafts and the like (2).",
    });
  });

  test("reading a document of an archive again changes nothing that its archive's name would say otherwise", async () => {
    const files = [
      {
        name: "2018-04-06/harbour.txt",
        data: "The harbour was quiet\n\nThe boats lay still for the whole of the morning.",
      },
    ];
    await importAll(file("back-issues-2019-03-05-no-7.zip", zipOf(files)));
    const listIssues = () =>
      archive.database.client.issue.findMany({ select: { date: true, number: true, title: true } });
    const first = await listIssues();
    expect(first).toHaveLength(1);
    await archive.imports.reanalyse();
    expect(await listIssues()).toEqual(first);
  });

  test("a packed tar archive and a packed mailbox are read", async () => {
    const tar = await tarGzOf([
      { name: "a/harbour.txt", data: HARBOUR },
      { name: "a/style.css", data: "p {}" },
      { name: "a/mountain.txt", data: MOUNTAIN },
    ]);
    expect(await importAll(file("issues.tar.gz", tar), file("2019.mbox.gz", gzipSync(mailboxOf(OTHER))))).toEqual([
      "issues.tar.gz | unpacked",
      "2019.mbox.gz | unpacked",
      "issues.tar.gz › a/harbour.txt | ready",
      "issues.tar.gz › a/mountain.txt | ready",
      // One mail is no mailbox.
      "2019.mbox.gz › 2019.mbox | ready",
    ]);
  });

  test("a feed gives its entries, each as an issue of the feed's publication", async () => {
    const item = (title: string, text: string) =>
      `<item><title>${title}</title><pubDate>Tue, 05 Mar 2019 09:00:00 +0000</pubDate><description>${text}</description></item>`;
    const wxr = `<rss><channel><title>The Lagan Letter</title>${item("Ferry", "The ferry to the island runs again since Monday.")}${item("Clock / tower", "The tower clock loses one second a month.")}
<item><title>About</title><wp:post_type>page</wp:post_type><description>x</description></item></channel></rss>`;
    expect(await importAll(file("feed.xml", wxr))).toEqual([
      "feed.xml | unpacked",
      "feed.xml › 0001 Ferry.html | ready",
      "feed.xml › 0002 Clock tower.html | ready",
    ]);
    const issues = await archive.database.client.issue.findMany({
      select: { date: true, publication: true },
      orderBy: { id: "asc" },
    });
    expect(issues.map(({ date, publication }) => `${publication?.name} ${date}`)).toEqual([
      "The Lagan Letter 2019-03-05",
      "The Lagan Letter 2019-03-05",
    ]);
  });

  test("an export of Substack gives its published posts, with title and day from its list", async () => {
    const list = `post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle
41.ferry,2019-03-05T09:00:00.000Z,true,,newsletter,everyone,"Ferry, again",After a winter
42.later,2019-03-06T09:00:00.000Z,false,,newsletter,everyone,Later,
`;
    const zip = zipOf([
      { name: "posts.csv", data: list },
      { name: "email_list.csv", data: "email\na@b.example\n" },
      { name: "posts/41.ferry.html", data: "<p>The ferry to the island runs again since Monday.</p>" },
      { name: "posts/41.ferry.opens.csv", data: "email\na@b.example\n" },
      { name: "posts/42.later.html", data: "<p>Not yet.</p>" },
    ]);
    expect(await importAll(file("export.zip", zip))).toEqual([
      "export.zip | unpacked",
      "export.zip › posts/41.ferry.html | ready",
    ]);
    const [issue] = await archive.database.client.issue.findMany({ select: { date: true, title: true } });
    expect(issue).toEqual({ date: "2019-03-05", title: "Ferry, again" });
  });

  test("an export whose list of posts cannot be read gives none, since drafts could not be told from posts", async () => {
    const list = { name: "posts.csv", data: "post_id,post_date,is_published,title\n", isLocked: true };
    const post = { name: "posts/42.later.html", data: "<p>Not yet, and not before the pier is mended.</p>" };
    const [exported, other] = [zipOf([list, post]), zipOf([list, { ...post, name: "letters/42.later.html" }])];
    expect(await importAll(file("export.zip", exported), file("other.zip", other))).toEqual([
      "export.zip | failed | unreadable",
      "other.zip | unpacked",
      "other.zip › posts.csv | failed | unreadable",
      "other.zip › letters/42.later.html | ready",
    ]);
  });

  test("what leads out, is locked, damaged or nested too deep is refused by name, and the others are read", async () => {
    const deep = zipOf([{ name: "c.zip", data: zipOf([{ name: "d.txt", data: OTHER }]) }]);
    const zip = zipOf([
      { name: "../../etc/cron.d/harbour.txt", data: HARBOUR },
      { name: "locked.txt", data: HARBOUR, isLocked: true },
      { name: "b.zip", data: deep },
      { name: "mountain.txt", data: MOUNTAIN },
    ]);
    expect(await importAll(file("a.zip", zip))).toEqual([
      "a.zip | unpacked",
      "a.zip › ../../etc/cron.d/harbour.txt | failed | unreadable",
      "a.zip › locked.txt | failed | unreadable",
      "a.zip › b.zip | unpacked",
      "a.zip › mountain.txt | ready",
      "a.zip › b.zip › c.zip | failed | too-deep",
    ]);
  });

  test("a broken archive, an empty one, a bomb and half of one are said in words", async () => {
    const zip = zipOf([{ name: "harbour.txt", data: HARBOUR }]);
    const tar = await tarGzOf([{ name: "harbour.txt", data: HARBOUR + "x".repeat(1000) }]);
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024));
    expect(
      await importAll(
        file("half.zip", zip.subarray(0, zip.length - 30)),
        file("empty.zip", zipOf([])),
        file("pictures.zip", zipOf([{ name: "a.png", data: "x" }])),
        file("bomb.gz", bomb),
        file("half.tar.gz", tar.subarray(0, 300)),
      ),
    ).toEqual([
      "half.zip | failed | unreadable",
      "empty.zip | failed | empty",
      "pictures.zip | failed | empty",
      "bomb.gz | failed | too-large",
      "half.tar.gz | unpacked | unreadable",
      "half.tar.gz › harbour.txt | failed | unreadable",
    ]);
  });

  test("a run that was stopped while it unpacked goes on where it was", async () => {
    const texts = Array.from({ length: 3 }, (_, at) =>
      HARBOUR.replaceAll("trout", `trout${at}`).replace("12", `${at}`),
    );
    const importId = await archive.imports.receive([file("letters.mbox", mailboxOf(...texts))]);
    const db = archive.database.client;
    await archive.imports.analyse(importId);
    const whole = await listFiles(importId);
    expect(whole).toHaveLength(4);
    // As it is when a process ends between two batches: the last mail is not taken out, the mailbox still waits.
    await db.importFile.deleteMany({ where: { importId, entryIndex: 2 } });
    await db.issue.deleteMany({ where: { file: null } });
    await db.importFile.updateMany({ where: { importId, containerId: null }, data: { status: "stored" } });
    await archive.imports.analyse(importId);
    expect(await listFiles(importId)).toEqual(whole);
  });
});
