import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMail, makePng } from "@/lib/analysis/intake/pictures/testing/make-png";
import type { Upload } from "@/lib/analysis/intake/types";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { chooseSubjects } from "@/lib/archive/testing/choose-subjects";
import { HARBOUR, MOUNTAIN, OTHER, textFile } from "@/lib/archive/testing/documents";
import { PUBLIC_READS } from "@/lib/archive/testing/public-reads";
import { DRAFT, WITHDRAWN, writePapers } from "@/lib/archive/testing/unpublished";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";
import { listCarried, type Row, tableOf } from "./format";

const BY = { id: "e1", name: "Edda" };
const now = () => new Date("2019-04-01T12:00:00Z");
const toArchive = (database: TestDatabase) => createArchive(database, { dataFolder: database.dataFolder, now });

/** With a sender, a picture, an author and a link. */
const MAIL = {
  fileName: "pier.eml",
  mediaType: null,
  bytes: makeMail(
    { from: "Pier News <news@pier.example>", subject: "Pier News #7", date: "Tue, 5 Mar 2019 08:00:00 +0000" },
    `<h2>The Ferry Is Back</h2><p>By Nadia Berg</p><p>The ferry to the islands runs again since Monday, <a href="https://pier.example/times">by a new timetable</a>.</p>
<a href="https://pier.example/ferry"><img src="cid:photo@x" alt="The ferry"></a><p>It carries forty cars.</p>
<h2>A Hall for the Market</h2><p>The market hall opens on Friday with forty stalls, as the council had promised.</p>`,
    [{ id: "photo@x", bytes: makePng(120, 80) }],
  ),
};

/** Published at an address of its own. */
const PAGE = `<html><head><title>Kite Day</title><meta property="og:site_name" content="Kite Post"><meta property="article:published_time" content="2019-03-10"><link rel="canonical" href="https://pier.example/kites"></head>
<body><article><h1>Kite Day</h1><p>Forty kites flew over the pier on Sunday, and none was lost.</p></article></body></html>`;

const SENT = "THE LAKE BULLETIN NO. 8 (April 2, 2019)\n\n*** NEWS\n\nIce melts\n\nThe last ice melted on Sunday.\n";

async function receive({ imports }: Archive, texts: readonly string[], more: Upload[] = []): Promise<number> {
  const id = await imports.receive([...texts.map((text, at) => textFile(`${at}.txt`, text)), ...more]);
  await imports.analyse(id);
  return id;
}

/** Published, drafts and withdrawn, with decisions of several kinds. */
async function fill(archive: Archive): Promise<void> {
  const { imports, decisions, database } = archive;
  await imports.publish(
    await receive(
      archive,
      [HARBOUR, MOUNTAIN, OTHER],
      [MAIL, { ...textFile("kites.html", PAGE), mediaType: "text/html" }],
    ),
  );
  const withdrawn = await receive(archive, writePapers(WITHDRAWN));
  await imports.publish(withdrawn);
  await imports.takeBack(withdrawn);
  await receive(archive, writePapers(DRAFT));
  const [first, second, third] = await database.client.person.findMany({ orderBy: { id: "asc" }, take: 3 });
  // The earlier row refers to the later one.
  await decisions.mergePeople(first?.id ?? 0, second?.id ?? 0, BY);
  await decisions.renamePerson(third?.id ?? 0, "Somebody Else", BY);
  const id = await receive(archive, [SENT]);
  const at = now();
  const source = { kind: "feed", address: "https://lake.example/feed", state: "active", everyMinutes: 60 };
  const { id: sourceId } = await database.client.source.create({
    data: { ...source, publishes: true, createdByName: "Edda", createdAt: at },
  });
  await database.client.sourceItem.create({ data: { sourceId, key: "0".repeat(64), importId: id, seenAt: at } });
  await database.client.import.update({ where: { id }, data: { sourceId } });
  const { id: publicationId } = await database.client.publication.findFirstOrThrow();
  const line = { words: "0123456789abcdef", text: "Notices", kind: "section", issues: 3, of: 4 };
  await database.client.learnedLine.create({ data: { publicationId, ...line } });
  const link = await database.client.link.findFirstOrThrow();
  await decisions.rejectLink(link.id, BY);
}

const NOT_COMPARED = new Set(["score", "latencyMs", "path"]);
const comparable = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer ?? null, (key, value) => (NOT_COMPARED.has(key) ? undefined : value)));

const rowsOf = async ({ database: { client } }: Archive): Promise<Record<string, Row[]>> => {
  const all = listCarried().map(async (model) => [
    model.name,
    await tableOf(client, model).findMany({ orderBy: model.key.map((name) => ({ [name]: "asc" })) }),
  ]);
  return Object.fromEntries(await Promise.all(all));
};

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "backfile-carry-"));
  folders.push(folder);
  return folder;
};
/** What the one engine exports, the other takes too. */
const exported = new Map<string, { folder: string; rows: Record<string, Row[]> }>();
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

onBothEngines("an archive carried over", (open, engine) => {
  let archive: Archive;
  let folder: string;

  beforeAll(async () => {
    archive = toArchive(await open());
    await fill(archive);
    folder = newFolder();
    await archive.imports.exportArchive(folder);
    exported.set(engine, { folder, rows: await rowsOf(archive) });
  });

  test("has rows in every table that is carried, so that none is compared empty", async () => {
    const rows = await rowsOf(archive);
    expect(Object.keys(rows).filter((name) => rows[name]?.length === 0)).toEqual([]);
  });

  test("has the same rows and answers every public question alike", async () => {
    const copy = toArchive(await open());
    await copy.imports.importArchive(folder);
    expect(await rowsOf(copy)).toEqual(await rowsOf(archive));
    const subjects = await chooseSubjects(archive.database.client);
    for (const { name, read } of PUBLIC_READS) {
      const answers = [archive, copy].map(async (one) => comparable(await read(one, subjects).catch(String)));
      const [before, after] = await Promise.all(answers);
      expect(after, name).toEqual(before);
    }
    const { findings } = await copy.imports.check();
    expect(findings).toEqual((await archive.imports.check()).findings);
  });

  test("comes from the other engine as well", async () => {
    for (const other of exported.values()) {
      const copy = toArchive(await open());
      await copy.imports.importArchive(other.folder);
      expect(await rowsOf(copy)).toEqual(other.rows);
      const again = newFolder();
      await copy.imports.exportArchive(again);
      expect(Object.keys(JSON.parse(readFileSync(join(again, "archive.json"), "utf8")).tables).length).toBeGreaterThan(
        9,
      );
    }
  });

  test("undoes decisions of before and files new issues", async () => {
    const copy = toArchive(await open());
    await copy.imports.importArchive(folder);
    const rename = await copy.database.client.decision.findFirstOrThrow({ where: { words: { contains: "Somebody" } } });
    await copy.decisions.undo(rename.id, BY);
    expect(await copy.database.client.person.count({ where: { name: "Somebody Else" } })).toBe(0);
    const [draft] = await copy.database.client.import.findMany({ where: { status: "open" }, orderBy: { id: "asc" } });
    await copy.imports.publish(draft?.id ?? 0);
    await receive(copy, [
      "THE LAKE BULLETIN NO. 9 (May 2, 2019)\n\n*** NEWS\n\nPier opens\n\nThe pier opened on Sunday.\n",
    ]);
    expect(await copy.database.client.import.count()).toBe(5);
  });

  const edit = (name: string, change: (text: string) => string) => (at: string) =>
    writeFileSync(join(at, name), change(readFileSync(join(at, name), "utf8")));
  const FAULTS: [string, (at: string) => void, RegExp][] = [
    [
      "a changed letter",
      edit("Decision.jsonl", (text) => text.replace("Edda", "Odda")),
      /^Decision\.jsonl: has changed/,
    ],
    [
      "an unknown column",
      edit("Person.jsonl", (text) => text.replace("{", '{"is":1,')),
      /^Person\.jsonl, line 1: .*: is\.$/,
    ],
    [
      "a wrong type",
      edit("Person.jsonl", (text) => text.replace(/"id":\d+/, '"id":"x"')),
      /^Person\.jsonl, line 1: id is no Int/,
    ],
    [
      "a newer format",
      edit("archive.json", (text) => text.replace('"format": 1', '"format": 2')),
      /^archive\.json: format/,
    ],
    [
      "a path",
      edit("archive.json", (text) => text.replace('"Person"', '"../Person"')),
      /^archive\.json: .*: \.\.\/Person\.$/,
    ],
    [
      "a hash that is a path",
      edit("Original.jsonl", (text) => text.replace(/"sha256":"\w+"/, '"sha256":"../../secret"')),
      /^Original\.jsonl, line 1: sha256/,
    ],
    [
      "a character that PostgreSQL has not",
      edit("Person.jsonl", (text) => text.replace(/"name":"/, '"name":"\\u0000')),
      /^Person\.jsonl, line 1: has the character U\+0000\.$/,
    ],
    ["an export that was interrupted", (at) => rmSync(join(at, "archive.json")), /^archive\.json: is not there/],
    [
      "a link out of the folder",
      (at) => {
        renameSync(join(at, "Term.jsonl"), join(at, "Term"));
        symlinkSync(join(at, "Term"), join(at, "Term.jsonl"));
      },
      /^Term\.jsonl: is not a file/,
    ],
    [
      "a changed original",
      (at) => {
        const inside = join(at, "originals", readdirSync(join(at, "originals"))[0] ?? "");
        writeFileSync(join(inside, readdirSync(inside)[0] ?? ""), "something else");
      },
      /^originals\/.*: has changed/,
    ],
  ];

  test("is refused whole where anything is wrong", async () => {
    const copy = toArchive(await open());
    for (const [name, change, words] of FAULTS) {
      const at = newFolder();
      cpSync(folder, at, { recursive: true });
      change(at);
      await expect(copy.imports.importArchive(at), name).rejects.toThrow(words);
      expect(Object.values(await rowsOf(copy)).flat(), name).toEqual([]);
    }
    await copy.imports.importArchive(folder);
    await expect(copy.imports.importArchive(folder)).rejects.toThrow("The archive is not empty.");
    await expect(copy.imports.exportArchive(folder)).rejects.toThrow("is not empty");
  });
});
