import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isByProduct } from "@/lib/analysis/intake/containers/member-names";
import type { IncomingFile } from "@/lib/archive/filing/imports/receive-files";

export type FoundFile = { path: string; fileName: string; mediaType: string | null };

/** Standard input, as commands name it. */
const STANDARD_INPUT = "-";

export const isStandardInput = (path: string): boolean => path === STANDARD_INPUT;

/** Files by their paths, folders with all that is in them but pictures and the like, Maildir folders with their mails. */
export async function listFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    const isFolder = path !== STANDARD_INPUT && (await stat(path).catch(() => null))?.isDirectory();
    if (isFolder) found.push(...(await listFolder(path, basename(path))));
    else found.push({ path, fileName: path === STANDARD_INPUT ? "standard-input" : basename(path), mediaType: null });
  }
  return found;
}

/** @param name the folder's, as files in it are named by it */
async function listFolder(folder: string, name: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const isMaildir = ["cur", "new"].every((part) => entries.some((entry) => entry.name === part && entry.isDirectory()));
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const [path, fileName] = [join(folder, entry.name), `${name}/${entry.name}`];
    if (isMaildir && /^(?:cur|new)$/.test(entry.name)) found.push(...(await listMails(path, fileName)));
    else if (isMaildir && entry.name === "tmp") continue;
    // The folders of a Maildir++ are named ".Letters".
    else if (entry.isDirectory() && (isMaildir || !entry.name.startsWith("."))) {
      found.push(...(await listFolder(path, fileName)));
    } else if (entry.isFile() && !isMaildir && !isByProduct(entry.name))
      found.push({ path, fileName, mediaType: null });
  }
  return found;
}

/** https://cr.yp.to/proto/maildir.html: each file is one mail, whatever its name. */
async function listMails(folder: string, name: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map((entry) => entry.name);
  return names
    .sort()
    .map((own) => ({ path: join(folder, own), fileName: `${name}/${own}`, mediaType: "message/rfc822" }));
}

/** A larger one may be a mailbox of any size: it is stored as it is read. */
const IN_MEMORY_BYTES = 4 * 1024 * 1024;

/** @throws what the file system says */
export async function openFile({ path, fileName, mediaType }: FoundFile): Promise<IncomingFile> {
  if (path === STANDARD_INPUT) return { fileName, mediaType, pieces: process.stdin };
  if ((await stat(path)).size > IN_MEMORY_BYTES) return { fileName, mediaType, pieces: createReadStream(path) };
  return { fileName, mediaType, bytes: await readFile(path) };
}
