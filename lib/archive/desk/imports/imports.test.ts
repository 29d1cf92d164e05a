import { readFile, writeFile } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import type { Upload } from "@/lib/analysis/intake/types";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import { originalPath } from "@/lib/db/originals";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const EDITOR = { id: "editor-1", name: "Vera Editor" };

onBothEngines("imports", (open) => {
  let archive: Archive;
  let dataFolder: string;

  beforeEach(async () => {
    const database = await open();
    dataFolder = database.dataFolder;
    archive = createArchive(database, { dataFolder, now: () => new Date("2026-01-02T03:04:05Z") });
  });

  async function analyse(...uploads: Upload[]): Promise<number> {
    const importId = await archive.imports.receive(uploads);
    await archive.imports.analyse(importId);
    return importId;
  }

  const three = () =>
    analyse(textFile("harbour.txt", HARBOUR), textFile("mountain.txt", MOUNTAIN), textFile("other.txt", OTHER));

  test("the original is kept byte for byte, even when it cannot be read", async () => {
    const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0xff, 0x00, 0x80]);
    const importId = await analyse({ fileName: "broken.pdf", mediaType: "text/plain", bytes });
    const [file] = (await archive.imports.get(importId)).previews;
    expect(file?.status).toBe("failed");
    expect(file?.failure?.words).toBeTruthy();
    expect(new Uint8Array(await archive.imports.readOriginal(file?.original?.sha256 ?? ""))).toEqual(bytes);
  });

  test("a file that cannot be read does not stop the others", async () => {
    const empty = { fileName: "empty.txt", mediaType: null, bytes: new Uint8Array() };
    const importId = await analyse(empty, textFile("other.txt", OTHER));
    const statuses = (await archive.imports.get(importId)).previews.map((file) => file.status);
    expect(statuses).toEqual(["failed", "ready"]);
  });

  test("the preview shows header, people and the same-event link before readers see anything", async () => {
    const importId = await three();
    const [harbour, mountain] = (await archive.imports.get(importId)).previews;
    expect(harbour?.issue).toMatchObject({
      publication: { name: "The Harbour Letter" },
      number: { value: "12" },
      date: { date: "2019-03-05", precision: "day", origin: "stated" },
    });
    const article = harbour?.issue?.articles[0];
    expect(article?.people.map((person) => person.name).sort()).toEqual(["Arben Hoxha", "Elena Markovska"]);
    expect(article?.links.filter((link) => link.isShown).map((link) => link.other.title)).toEqual([
      mountain?.issue?.articles[0]?.title,
    ]);
    const { total } = await archive.search.search("trout");
    expect(total).toBe(0);
  });

  test("publishing shows all of it, taking back hides all of it, and publishing again brings it back", async () => {
    const importId = await three();
    expect(await archive.imports.publish(importId)).toEqual({ ok: true, issues: 3 });
    expect((await archive.search.search("trout")).total).toBe(2);
    expect((await archive.imports.check()).findings).toEqual([]);

    expect(await archive.imports.takeBack(importId)).toEqual({ ok: true, issues: 3 });
    expect((await archive.search.search("trout")).total).toBe(0);
    expect((await archive.imports.takeBack(importId)).ok).toBe(false);
    expect(await archive.database.client.articleKey.count()).toBe(0);
    expect((await archive.imports.check()).findings).toEqual([]);

    expect(await archive.imports.publish(importId)).toEqual({ ok: true, issues: 3 });
    expect((await archive.search.search("trout")).total).toBe(2);
    expect(await archive.database.client.event.count({ where: { articleCount: 2 } })).toBe(1);
  });

  test("the same bytes, and the same issue in other bytes, wait for the editor", async () => {
    await analyse(textFile("harbour.txt", HARBOUR));
    const again = HARBOUR.replaceAll("\n", "\r\n");
    const importId = await analyse(textFile("copy.txt", HARBOUR), textFile("other-bytes.txt", again));
    const [copy, other] = (await archive.imports.get(importId)).previews;
    expect([copy?.status, copy?.duplicate?.kind]).toEqual(["duplicate", "same-bytes"]);
    expect([other?.status, other?.duplicate?.kind]).toEqual(["duplicate", "same-issue"]);

    expect(await archive.imports.keepDuplicate(copy?.id ?? 0)).toEqual({ ok: true });
    expect(await archive.imports.dismissFile(other?.id ?? 0)).toEqual({ ok: true });
    const statuses = (await archive.imports.get(importId)).previews.map((file) => file.status);
    expect(statuses).toEqual(["ready", "dismissed"]);
  });

  test("what is kept after publishing can be published too, and an unpublished import discarded", async () => {
    const importId = await analyse(textFile("harbour.txt", HARBOUR), textFile("copy.txt", HARBOUR));
    expect(await archive.imports.publish(importId)).toEqual({ ok: true, issues: 1 });
    const copy = (await archive.imports.get(importId)).previews.find((file) => file.status === "duplicate");
    await archive.imports.keepDuplicate(copy?.id ?? 0);
    expect((await archive.imports.get(importId)).draftCount).toBe(1);
    expect(await archive.imports.publish(importId)).toEqual({ ok: true, issues: 1 });
    expect((await archive.imports.get(importId)).draftCount).toBe(0);

    const wrong = await analyse(textFile("other.txt", OTHER));
    expect(await archive.imports.takeBack(wrong)).toEqual({ ok: true, issues: 1 });
    const [again] = (await archive.imports.get(await analyse(textFile("other.txt", OTHER)))).previews;
    expect(again?.status).toBe("ready");
  });

  test("a file's name loses what cannot be seen, and keeps its ending", async () => {
    const names = ["rtl\u202Etxt.exe.txt", `${"\u{1F4F0}".repeat(300)}.txt`, "nul\u0000\n.txt", "\u200E"];
    const uploads = names.map((name, i) => textFile(name, `${OTHER}\nCopy ${i}.\n`));
    const { previews } = await archive.imports.get(await archive.imports.receive(uploads));
    expect(previews.map((file) => file.fileName)).toEqual([
      "rtltxt.exe.txt",
      `${"\u{1F4F0}".repeat(251)}.txt`,
      "nul.txt",
      "pasted-text.txt",
    ]);
  });

  test("corrections hold after the document is analysed again, and after it was taken back and imported anew", async () => {
    const importId = await three();
    const [file] = (await archive.imports.get(importId)).previews;
    const issue = file?.issue;
    const date = { date: "2019-03-04", precision: "day" } as const;
    expect((await archive.imports.correctIssue(issue?.id ?? 0, { number: "13", date }, EDITOR)).ok).toBe(true);
    const title = { title: "A treaty on trout" };
    expect((await archive.imports.correctArticle(issue?.articles[0]?.id ?? 0, title, EDITOR)).ok).toBe(true);
    await archive.imports.reanalyse();

    const after = (await archive.imports.get(importId)).previews[0]?.issue;
    expect(after?.articles[0]?.id).toBe(issue?.articles[0]?.id);
    const corrected = { number: { value: "13" }, date: { date: "2019-03-04", origin: "editor" } };
    expect(after).toMatchObject({ ...corrected, articles: [title] });

    await archive.imports.publish(importId);
    await archive.imports.takeBack(importId);
    const anew = await analyse(textFile("harbour.txt", HARBOUR));
    expect((await archive.imports.get(anew)).previews[0]?.issue).toMatchObject({ ...corrected, articles: [title] });
  });

  test("a date that is not in the calendar is refused", async () => {
    const importId = await analyse(textFile("harbour.txt", HARBOUR));
    const issueId = (await archive.imports.get(importId)).previews[0]?.issue?.id ?? 0;
    const date = { date: "2019-02-31", precision: "day" } as const;
    expect(await archive.imports.correctIssue(issueId, { date }, EDITOR)).toMatchObject({ reason: "bad-request" });
  });

  test("a document without a publication cannot be published before it is named", async () => {
    const text = "A short note about the harbour. It was quiet there all day long, and nobody came to the pier.\n";
    const importId = await analyse(textFile("note.txt", text));
    expect(await archive.imports.publish(importId)).toMatchObject({ ok: false, reason: "bad-request" });
    const issueId = (await archive.imports.get(importId)).previews[0]?.issue?.id ?? 0;
    await archive.imports.correctIssue(issueId, { publication: "The Pier" }, EDITOR);
    expect(await archive.imports.publish(importId)).toEqual({ ok: true, issues: 1 });
  });

  test("documents without a publication are named together, for good, without being read again", async () => {
    const nets = (place: string) =>
      `Nets Stay Ashore at ${place}\n\nThe boats of ${place} stayed in harbour all week because of the wind, and the nets dried on the pier.\n`;
    const importId = await analyse(
      textFile("harbour.txt", HARBOUR),
      ...["Ohrid", "Struga", "Pogradec", "Tushemisht"].map((place) => textFile(`${place}.txt`, nets(place))),
    );
    const { nameless } = await archive.imports.get(importId);
    expect(nameless.map((file) => file.fileName)).toEqual([
      "Ohrid.txt",
      "Struga.txt",
      "Pogradec.txt",
      "Tushemisht.txt",
    ]);
    expect(await archive.imports.publish(importId)).toMatchObject({
      words: "Set the publication first: Ohrid.txt, Struga.txt, Pogradec.txt and 1 more.",
    });

    const ids = nameless.map((file) => file.issueId);
    expect(await archive.imports.namePublication(ids.slice(0, 3), "The Pier", EDITOR)).toEqual({ ok: true, issues: 3 });
    expect(await archive.imports.namePublication(ids, "Other Pier", EDITOR)).toEqual({ ok: true, issues: 1 });
    expect(await archive.imports.namePublication(ids, "Third", EDITOR)).toMatchObject({ reason: "conflict" });
    expect(await archive.imports.namePublication(ids, " ", EDITOR)).toMatchObject({ reason: "bad-request" });
    const names = async () =>
      (await archive.imports.get(importId)).previews.map((file) => file.issue?.publication?.name);
    const named = ["The Harbour Letter", "The Pier", "The Pier", "The Pier", "Other Pier"];
    expect(await names()).toEqual(named);
    await archive.imports.reanalyse();
    expect(await names()).toEqual(named);
    expect(await archive.imports.publish(importId)).toEqual({ ok: true, issues: 5 });
    expect((await archive.search.search('nets source:"The Pier"')).total).toBe(3);
  });

  test("a publication of the archive is known by the datelines of its articles", async () => {
    await analyse(textFile("harbour.txt", HARBOUR));
    const body = "The ferry to the islands will sail an hour later from Friday, the harbour master said.";
    const note = textFile("note.txt", `Ferry Sails Later\n\nOHRID (Harbour Letter) -- ${body}\n`);
    const [file] = (await archive.imports.get(await analyse(note))).previews;
    expect(file?.issue?.publication?.name).toBe("The Harbour Letter");
  });

  test("analysing everything again changes nothing", async () => {
    await archive.imports.publish(await three());
    const before = await snapshot(archive);
    await archive.imports.reanalyse();
    expect(await snapshot(archive)).toEqual(before);
    expect((await archive.imports.check()).findings).toEqual([]);
  });

  test("the check finds an original that was changed, a missing index entry and a shifted offset", async () => {
    const importId = await three();
    await archive.imports.publish(importId);
    const sha256 = (await archive.imports.get(importId)).previews[0]?.original?.sha256 ?? "";
    const path = originalPath(dataFolder, sha256);
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from("x")]));
    const db = archive.database.client;
    const mention = await db.mention.findFirstOrThrow();
    await db.mention.update({ where: { id: mention.id }, data: { start: mention.start + 1 } });
    const article = await db.article.findFirstOrThrow({ where: { issue: { number: "302" } } });
    await db.article.update({ where: { id: article.id }, data: { status: "draft" } });
    const found = (await archive.imports.check()).findings.map((finding) => finding.what).sort();
    expect(found).toEqual(["count", "index", "offset", "original"]);
  });

  test("samples are removed without a trace, and do not come back", async () => {
    const kept = await analyse(textFile("other.txt", OTHER));
    await archive.imports.publish(kept);
    const importId = await archive.imports.receive([textFile("harbour.txt", HARBOUR)], { isSample: true });
    await archive.imports.analyse(importId);
    await archive.imports.publish(importId);
    await archive.imports.markSamplesLoaded();
    expect(await archive.imports.removeSamples()).toEqual({ issues: 1 });
    const db = archive.database.client;
    expect((await db.person.findMany()).map((person) => person.name)).toEqual(["Petar Ilievski"]);
    expect((await db.publication.findMany()).map((publication) => publication.name)).toEqual(["The Mountain Post"]);
    expect(await archive.imports.wereSamplesLoaded()).toBe(true);
    expect((await archive.imports.check()).findings).toEqual([]);
  });

  test("what was received is read by a worker, from whichever door it came, and published where that was wanted", async () => {
    const others = await archive.imports.receive([textFile("harbour.txt", HARBOUR)], { publishes: true });
    const importId = await archive.imports.receive([textFile("other.txt", OTHER)], { createdById: EDITOR.id });
    await archive.jobs.runDue();
    expect(await archive.imports.get(others)).toMatchObject({ status: "published", files: { ready: 1 } });
    expect(await archive.imports.get(importId)).toMatchObject({ status: "open", files: { ready: 1 } });
    expect(await archive.jobs.list()).toEqual({ total: 0, jobs: [] });
  });
});

async function snapshot(archive: Archive) {
  const db = archive.database.client;
  return {
    articles: await db.article.findMany({
      select: { id: true, slug: true, title: true, body: { select: { text: true } } },
      orderBy: { id: "asc" },
    }),
    people: await db.person.findMany({ select: { id: true, slug: true, name: true }, orderBy: { id: "asc" } }),
    mentions: await db.mention.findMany({
      select: { articleId: true, start: true, end: true, personId: true },
      orderBy: [{ articleId: "asc" }, { start: "asc" }],
    }),
    links: await db.link.findMany({
      select: { aId: true, bId: true, kind: true, score: true, status: true, isShown: true },
      orderBy: [{ aId: "asc" }, { bId: "asc" }, { kind: "asc" }],
    }),
    events: await db.event.findMany({ select: { id: true, name: true, date: true, articleCount: true } }),
    terms: await db.term.findMany({ orderBy: { term: "asc" } }),
  };
}
