import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listFiles, openFile } from "./list-files";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backfile-list-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text = "Text."): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("folders are listed whole, without pictures and hidden files; a Maildir with its mails alone", async () => {
  for (const path of [
    ...["letters/b/no-2.html", "letters/b/no-2_files/logo.png", "letters/a.txt", "letters/.git/HEAD"],
    ...["Mail/cur/1.host:2,S", "Mail/new/2.host", "Mail/tmp/3.host", "Mail/dovecot.index", "Mail/.Letters/cur/4.host"],
  ]) {
    put(path);
  }
  mkdirSync(join(folder, "Mail/.Letters/new"));
  const found = await listFiles([join(folder, "letters"), join(folder, "Mail"), join(folder, "letters/a.txt")]);
  expect(found.map(({ fileName, mediaType }) => `${fileName} ${mediaType ?? ""}`.trim())).toEqual([
    "letters/a.txt",
    "letters/b/no-2.html",
    "Mail/.Letters/cur/4.host message/rfc822",
    "Mail/cur/1.host:2,S message/rfc822",
    "Mail/new/2.host message/rfc822",
    "a.txt",
  ]);
});

test("a large file is read as it is stored, a small one at once", async () => {
  put("small.txt");
  put("large.mbox", "x".repeat(5 * 1024 * 1024));
  const [small, large] = await listFiles([join(folder, "small.txt"), join(folder, "large.mbox")]);
  expect(small && (await openFile(small))).toMatchObject({ bytes: Buffer.from("Text.") });
  const opened = large && (await openFile(large));
  if (!opened || !("pieces" in opened)) throw new Error("it is not read in pieces");
  let size = 0;
  for await (const piece of opened.pieces) size += piece.length;
  expect(size).toBe(5 * 1024 * 1024);
});
