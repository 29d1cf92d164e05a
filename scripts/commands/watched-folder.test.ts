import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createArchive } from "@/lib/archive/archive";
import { HARBOUR, OTHER } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { COMMAND_LINE } from "./command";
import { takeIn, tryTakeIn } from "./watch";
import { WatchedFolder } from "./watched-folder";

let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "backfile-watch-"));
});
afterEach(() => rmSync(path, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(join(path, name), text);

test("a file is taken once it has not changed for long enough, and an unfinished or hidden one never", async () => {
  const folder = new WatchedFolder(path, 5_000);
  put("a.txt", HARBOUR.slice(0, 100));
  put("b.txt.part", HARBOUR);
  put(".hidden", HARBOUR);
  expect(await folder.listWhole(0)).toEqual([]);
  put("a.txt", HARBOUR);
  put("c.txt", OTHER);
  expect(await folder.listWhole(5_000)).toEqual([]);
  expect(await folder.listWhole(9_999)).toEqual([]);
  expect(await folder.listWhole(10_000)).toEqual(["a.txt", "c.txt"]);
  expect(folder.isSettled()).toBe(false);
});

onBothEngines("a watched folder", (open) => {
  test("moves what was imported to done and what was not to failed, with the reason", async () => {
    const database = await open();
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const folder = new WatchedFolder(path, 0);
    const receipt = { publishes: true, given: { hints: { publication: null, date: null }, by: COMMAND_LINE } };
    // The second time the same file is sent, the archive holds it; what was moved before is not written over.
    for (let round = 1; round <= 2; round += 1) {
      put("harbour.txt", HARBOUR);
      for (const name of await folder.listWhole(round)) await takeIn(archive, folder, name, receipt);
    }
    put("empty.txt", "");
    for (const name of await folder.listWhole(3)) await takeIn(archive, folder, name, receipt);
    expect(readdirSync(path).sort()).toEqual(["done", "failed"]);
    expect(readdirSync(join(path, "done")).sort()).toEqual(["harbour (2).txt", "harbour.txt"]);
    expect(readFileSync(join(path, "failed/empty.txt.reason.txt"), "utf8")).toMatch(/^empty\.txt: The file is empty/);
    expect(await database.client.issue.count({ where: { status: "published" } })).toBe(1);
  });

  test("goes on behind a file that was taken away and one that cannot be kept, and takes the latter later", async () => {
    const database = await open();
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const folder = new WatchedFolder(path, 0);
    const receipt = { publishes: true, given: { hints: { publication: null, date: null }, by: COMMAND_LINE } };
    put("harbour.txt", HARBOUR);
    expect(await tryTakeIn(archive, folder, "gone.txt", receipt)).toBe(true);
    const originals = join(database.dataFolder, "originals");
    writeFileSync(originals, "no folder");
    expect(await tryTakeIn(archive, folder, "harbour.txt", receipt)).toBe(false);
    rmSync(originals);
    expect(await folder.listWhole(1)).toEqual(["harbour.txt"]);
    expect(await tryTakeIn(archive, folder, "harbour.txt", receipt)).toBe(true);
    expect(readdirSync(path)).toEqual(["done"]);
  });
});
