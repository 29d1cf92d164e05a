import { rm, writeFile } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import { pictureAddress } from "@/lib/analysis/html/picture-address";
import { makeMail, makePng } from "@/lib/analysis/intake/pictures/testing/make-png";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { originalPath } from "@/lib/db/originals";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";

const PHOTO = makePng(120, 80);
const CHART = makePng(200, 50, [200, 60, 20]);
const HEAD = {
  from: "Harbour News <news@harbour.example>",
  subject: "Harbour News #12",
  date: "Tue, 5 Mar 2019 08:00:00 +0000",
};
const HTML = `<h2>The Ferry Is Back</h2><p>The ferry to the islands runs again since Monday, captain Maria Holt said.</p>
<a href="https://harbour.example/ferry"><img src="cid:photo@x" alt="The ferry"></a><p>It carries forty cars.</p>
<h2>A Hall for the Market</h2><p>The market hall opens on Friday with forty stalls, as the council had promised.</p>`;

onBothEngines("pictures of an issue", (open) => {
  let database: TestDatabase;
  let archive: Archive;
  let importId: number;
  let sha256: string;

  const receive = async (html: string, parts: Parameters<typeof makeMail>[2], head = HEAD) => {
    const bytes = makeMail(head, html, parts);
    const id = await archive.imports.receive([{ fileName: "issue.eml", mediaType: null, bytes }]);
    await archive.imports.analyse(id);
    return id;
  };
  const articles = async () => {
    const rows = await database.client.article.findMany({ orderBy: { position: "asc" } });
    return Promise.all(rows.map(({ id }) => archive.articles.getArticle(id, "editors")));
  };
  const findings = async () => (await archive.imports.check()).findings.map(({ words }) => words);

  beforeEach(async () => {
    database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    importId = await receive(HTML, [{ id: "photo@x", bytes: PHOTO }]);
    const [row] = await database.client.picture.findMany();
    sha256 = row?.sha256 ?? "";
  });

  test("are kept once, counted with their article and shown at their place", async () => {
    expect(await database.client.picture.findMany()).toMatchObject([
      { mediaType: "image/png", width: 120, height: 80, sizeBytes: PHOTO.length },
    ]);
    const [ferry, market] = await articles();
    const at = ferry?.text.indexOf("It carries");
    const shown = { at, alt: "The ferry", width: 120, height: 80, href: "https://harbour.example/ferry" };
    expect(ferry?.pictures).toEqual([{ ...shown, address: pictureAddress(sha256) }]);
    expect(market?.pictures).toEqual([]);
    const counts = await database.client.article.findMany({ orderBy: { position: "asc" } });
    expect(counts.map(({ pictureCount }) => pictureCount)).toEqual([1, null]);
    const files = await archive.pictures.readFiles([pictureAddress(sha256)]);
    expect(files.get(pictureAddress(sha256))).toMatchObject({ mediaType: "image/png" });
    expect(new Uint8Array(files.get(pictureAddress(sha256))?.bytes ?? [])).toEqual(PHOTO);
  });

  test("are the editors' alone until an issue that shows them is published, and again when it is taken back", async () => {
    expect(await archive.pictures.findPicture(sha256)).toBeNull();
    expect(await archive.pictures.findPicture(sha256, "editors")).toMatchObject({ isPublic: false });
    await archive.imports.publish(importId);
    expect(await archive.pictures.findPicture(sha256)).toMatchObject({ mediaType: "image/png", isPublic: true });
    await archive.imports.takeBack(importId);
    expect(await archive.pictures.findPicture(sha256)).toBeNull();
    for (const other of ["../secret", `${sha256}\0`, "\0"]) {
      expect(await archive.pictures.findPicture(other, "editors")).toBeNull();
    }
  });

  test("stay when the issue is read again, with everything that its text holds", async () => {
    await archive.imports.publish(importId);
    const before = await articles();
    const { id } = await database.client.issue.findFirstOrThrow();
    await archive.imports.reanalyse([id]);
    expect((await articles()).map(({ id: own, text, pictures }) => ({ own, text, pictures }))).toEqual(
      before.map(({ id: own, text, pictures }) => ({ own, text, pictures })),
    );
    expect(await database.client.issuePicture.findMany()).toEqual([{ issueId: id, sha256 }]);
  });

  test("of another issue with the same bytes are the same picture", async () => {
    const html = HTML.replaceAll("ferry", "tram").replaceAll("market", "fish");
    // The second part is named nowhere: it is not shown, and so not kept.
    const parts = [
      { id: "photo@x", bytes: PHOTO },
      { id: "chart@x", bytes: CHART },
    ];
    await receive(html, parts, { ...HEAD, subject: "Harbour News #13", date: "Tue, 12 Mar 2019 08:00:00 +0000" });
    expect(await database.client.picture.count()).toBe(1);
    expect(await database.client.issuePicture.count()).toBe(2);
  });

  test("are found where their file is gone or changed, and taken out of the original again", async () => {
    expect(await findings()).toEqual([]);
    const path = originalPath(database.dataFolder, sha256);
    await rm(path);
    expect(await findings()).toEqual([`The picture ${sha256} is gone.`]);
    await writeFile(path, "other bytes");
    expect(await findings()).toEqual([expect.stringContaining(`The picture ${sha256} has changed`)]);
    const { findings: mended } = await archive.imports.repair();
    expect(mended.map(({ repaired }) => repaired)).toEqual(["Taken out of its original again."]);
    expect(await findings()).toEqual([]);
  });

  test("that two issues show are taken out of the one whose original is left", async () => {
    const first = await database.client.original.findFirstOrThrow();
    const html = HTML.replaceAll("ferry", "tram").replaceAll("market", "fish");
    const head = { ...HEAD, subject: "Harbour News #13", date: "Tue, 12 Mar 2019 08:00:00 +0000" };
    await receive(html, [{ id: "photo@x", bytes: PHOTO }], head);
    await rm(originalPath(database.dataFolder, first.sha256));
    await rm(originalPath(database.dataFolder, sha256));
    const { findings: mended } = await archive.imports.repair();
    expect(mended.find(({ what }) => what === "picture")?.repaired).toBe("Taken out of its original again.");
    expect(await archive.pictures.readFiles([pictureAddress(sha256)])).toHaveProperty("size", 1);
  });

  test("that no issue shows any more are found, and removed with their file", async () => {
    await database.client.issuePicture.deleteMany();
    expect(await findings()).toEqual([`No issue shows the picture ${sha256} any more.`]);
    await archive.imports.repair();
    expect(await findings()).toEqual([]);
    expect(await database.client.picture.count()).toBe(0);
    expect((await archive.pictures.readFiles([pictureAddress(sha256)])).size).toBe(0);
  });
});
