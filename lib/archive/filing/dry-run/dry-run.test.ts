import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import type { GivenHints } from "@/lib/archive/filing/imports/fill-in";
import { zipOf } from "@/lib/archive/testing/archives";
import { HARBOUR, MOUNTAIN, OTHER } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import type { Foreseen } from "./dry-run";

const mailbox = (...texts: string[]) =>
  texts.map(
    (text, at) => `From a@b.example Tue Mar  5 12:00:0${at} 2019\nSubject: Letter\nMessage-ID: <${at}@b>\n\n${text}\n`,
  );

onBothEngines("a dry run", (open) => {
  let archive: Archive;
  let folder: string;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    folder = await mkdtemp(join(tmpdir(), "backfile-test-"));
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  async function lay(fileName: string, bytes: string | Uint8Array) {
    const path = join(folder, fileName);
    await writeFile(path, bytes);
    return { path, fileName, mediaType: null };
  }

  async function foresee(files: Parameters<Archive["imports"]["dryRun"]>[0], given?: GivenHints): Promise<Foreseen[]> {
    const foreseen: Foreseen[] = [];
    for await (const one of archive.imports.dryRun(files, given)) foreseen.push(one);
    return foreseen;
  }

  const short = ({ fileName, kind }: Foreseen) => `${fileName}: ${kind}`;

  test("says what an import of the same files makes of each, and stores nothing", async () => {
    const zip = zipOf([
      { name: "mountain.txt", data: MOUNTAIN },
      { name: "mountain_files/logo.png", data: "PNG" },
      { name: "../out.txt", data: OTHER },
      { name: "old.mbox", data: mailbox(OTHER, HARBOUR).join("\n") },
      { name: "box", data: zipOf([{ name: "deep.zip", data: zipOf([{ name: "a.txt", data: OTHER }]) }]) },
    ]);
    const files = [
      await lay("issues.zip", zip),
      await lay("broken.pdf", "%PDF-1.4\nbroken"),
      await lay("harbour.txt", HARBOUR),
      await lay("mountain-again.txt", MOUNTAIN),
    ];
    const scratch = join(folder, "scratch");
    await mkdir(scratch);
    vi.stubEnv("TMPDIR", scratch);
    const foreseen = await foresee(files);
    expect(foreseen.map(short).sort()).toEqual([
      "broken.pdf: refused",
      "harbour.txt: version",
      "issues.zip › ../out.txt: refused",
      "issues.zip › box › deep.zip: refused",
      "issues.zip › box: unpacked",
      "issues.zip › mountain.txt: new",
      "issues.zip › old.mbox › 00001.eml: new",
      "issues.zip › old.mbox › 00002.eml: new",
      "issues.zip › old.mbox: unpacked",
      "issues.zip: unpacked",
      "mountain-again.txt: repeated",
    ]);
    const { client } = archive.database;
    expect([await client.original.count(), await client.import.count(), await client.job.count()]).toEqual([0, 0, 0]);
    expect(await readdir(scratch)).toEqual([]);
    // What it said, the import does. The order differs, and with it which of two that are the same comes in.
    const uploads = files.map(({ path, ...file }) => ({ ...file, bytes: readFileSync(path) }));
    const importId = await archive.imports.receive(uploads);
    await archive.imports.analyse(importId);
    const rows = await client.importFile.findMany({ where: { importId }, select: { status: true } });
    const became: Record<string, string> = { ready: "new", failed: "refused", duplicate: "repeated" };
    const kinds = foreseen.map(({ kind }) => (kind === "version" ? "new" : kind));
    expect(rows.map(({ status }) => became[status] ?? status).sort()).toEqual(kinds.sort());
  });

  test("knows what the archive holds, by its bytes and by its words", async () => {
    const importId = await archive.imports.receive([
      { fileName: "a.txt", mediaType: null, bytes: Buffer.from(HARBOUR) },
    ]);
    await archive.imports.analyse(importId);
    const foreseen = await foresee([
      await lay("same.txt", HARBOUR),
      await lay("spaced.txt", `${HARBOUR}\n\n`),
      await lay("new.txt", OTHER),
    ]);
    expect(foreseen.map(short)).toEqual(["same.txt: held", "spaced.txt: held", "new.txt: new"]);
    expect(await archive.database.client.import.count()).toBe(1);
  });

  test("names publication, number, day and articles of what would come in, and takes what was said for the rest", async () => {
    const page = `<html><head><title>The Quay Letter #7</title></head><body><h1>The Quay Letter #7</h1><p>March 5, 2019</p>
      <h2>The ferry runs again</h2><p>Since Monday the ferry runs to the island again, at every full hour.</p>
      <h2>The clock stands still</h2><p>The clock of the tower has stopped at ten to three, and nobody winds it.</p></body></html>`;
    const given = {
      hints: { publication: "Notes", date: { date: "2013-01", precision: "month" as const } },
      by: { id: "x", name: "x" },
    };
    const files = [
      await lay("quay.html", page),
      await lay("note.txt", "A note\n\nThe boats lay still for the whole of the morning."),
    ];
    const [quay, note] = await foresee(files, given);
    expect(quay).toMatchObject({
      kind: "new",
      issue: { publication: "The Quay Letter", number: "7", date: "2019-03-05", articleCount: 2 },
    });
    expect(note).toMatchObject({ kind: "new", issue: { publication: "Notes", date: "2013-01", articleCount: 1 } });
  });

  test("a file that cannot be opened is refused, and what comes without a place is read", async () => {
    const gone = { path: join(folder, "gone.txt"), fileName: "gone.txt", mediaType: null };
    const pieces = (async function* () {
      yield Buffer.from(HARBOUR);
    })();
    expect((await foresee([gone, { fileName: "standard-input", mediaType: null, pieces }])).map(short)).toEqual([
      "gone.txt: refused",
      "standard-input: new",
    ]);
  });
});
