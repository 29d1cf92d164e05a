import { getFileNameLowLevel, openPromise, type Entry as ZipEntry, type ZipFile } from "yauzl";
import { findPost, isPostList, readPostList, writePostPage } from "@/lib/analysis/intake/entries/read-substack";
import { MAX_FILE_BYTES } from "@/lib/analysis/intake/limits";
import type { IntakeFailure } from "@/lib/analysis/intake/types";
import { ContainerError, type Entry, Meter } from "./container";

const LOCKED: IntakeFailure = {
  code: "unreadable",
  words: "It is locked with a password. Unpack the archive yourself and upload the files.",
};
const STRANGE: IntakeFailure = {
  code: "unreadable",
  words: "It is packed in a way that is not read. Pack the files again as an ordinary ZIP, or upload them one by one.",
};

/** The files of a ZIP archive, by its directory. Nothing is unpacked before it is opened. */
export async function* readZip(path: string, sizeBytes: number): AsyncGenerator<Entry> {
  // Names are checked by whoever takes the entries: one that leads out must not cost the others.
  const zip = await openPromise(path, { decodeStrings: false });
  const meter = new Meter(sizeBytes);
  try {
    const isWebArchive = await holdsWebArchive(path);
    const posts = isWebArchive ? null : await findPosts(path, meter);
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith("/")) continue;
      if (isWebArchive && !WARC_IN_WACZ.test(name)) {
        yield { name, mediaType: null, open: () => [], leftOutAs: "lists and indexes of the web archive" };
        continue;
      }
      const file = { name, mediaType: null, open: () => read(zip, entry, meter), ...refuse(entry) };
      yield posts && entry.uncompressedSize <= MAX_FILE_BYTES ? asPost(file, posts) : file;
    }
  } finally {
    zip.close();
  }
}

/** https://specs.webrecorder.net/wacz/1.1.1: pages lie in WARC files below "archive"; what lies beside them lists them. */
const WARC_IN_WACZ = /^archive\/[^/]+\.warc(?:\.gz)?$/i;

async function holdsWebArchive(path: string): Promise<boolean> {
  const zip = await openPromise(path, { decodeStrings: false });
  let [hasList, hasArchive] = [false, false];
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      hasList ||= name === "datapackage.json";
      hasArchive ||= WARC_IN_WACZ.test(name);
      if (hasList && hasArchive) return true;
    }
  } finally {
    zip.close();
  }
  return false;
}

type Posts = NonNullable<ReturnType<typeof readPostList>>;

/**
 * The list of posts of an export of Substack; null in any other archive.
 *
 * @throws ContainerError where pages of posts lie beside a list that cannot be read: drafts could not be told from posts
 */
async function findPosts(path: string, meter: Meter): Promise<Posts | null> {
  const zip = await openPromise(path, { decodeStrings: false });
  const unread: string[] = [];
  const pages = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      const folder = /^(.*?)posts\/[^/]+\.html?$/i.exec(name)?.[1];
      if (folder !== undefined) pages.add(folder);
      if (!isPostList(name)) continue;
      const list = await readList(zip, entry, meter);
      if (list === null) unread.push(name.slice(0, -"posts.csv".length));
      const posts = list === null ? null : readPostList(list);
      if (posts) return posts;
    }
  } finally {
    zip.close();
  }
  if (unread.some((folder) => pages.has(folder))) throw new ContainerError("unreadable", NO_LIST);
  return null;
}

const NO_LIST =
  "Its list of posts (posts.csv) cannot be read, and nothing else tells posts from drafts. Export it again, or upload the published posts one by one.";

/** The text of a list; null where it is locked, too large or damaged. */
async function readList(zip: ZipFile, entry: ZipEntry, meter: Meter): Promise<string | null> {
  if (entry.uncompressedSize > MAX_LIST_BYTES || refuse(entry).refusal) return null;
  try {
    return Buffer.concat(await collect(read(zip, entry, meter))).toString();
  } catch (error) {
    if (error instanceof ContainerError) throw error;
    return null;
  }
}

const MAX_LIST_BYTES = 16 * 1024 * 1024;

/** A post's page with title and day from the list. Drafts, and tables of who opened what, are left out. */
function asPost(file: Entry, posts: Posts): Entry {
  if (/\.csv$/i.test(file.name)) return { ...file, isLeftOut: true };
  const post = findPost(posts, file.name);
  if (!post) return file;
  const open = async function* () {
    yield writePostPage(post, Buffer.concat(await collect(file.open())));
  };
  return { ...file, open, isLeftOut: !post.isPublished };
}

async function collect(pieces: ReturnType<Entry["open"]>): Promise<Uint8Array[]> {
  const kept: Uint8Array[] = [];
  for await (const piece of pieces) kept.push(piece);
  return kept;
}

/** Without `decodeStrings` the name is the bytes of it. */
function nameOf(entry: ZipEntry): string {
  const raw = entry.fileName as unknown as Buffer;
  return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
}

function refuse(entry: ZipEntry): { refusal?: IntakeFailure } {
  if (entry.isEncrypted()) return { refusal: LOCKED };
  return entry.canDecodeFileData() ? {} : { refusal: STRANGE };
}

async function* read(zip: ZipFile, entry: ZipEntry, meter: Meter): AsyncGenerator<Uint8Array> {
  yield* meter.watch(await zip.openReadStreamPromise(entry));
}
