import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KnownPublication } from "@/lib/analysis/intake/header/known-publications";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { findHeldAlready } from "@/lib/archive/filing/imports/file-document";
import type { GivenHints } from "@/lib/archive/filing/imports/fill-in";
import { findSameBytes } from "@/lib/archive/filing/imports/find-duplicate";
import { readUpload } from "@/lib/archive/filing/imports/read-files";
import { applyCorrections } from "@/lib/archive/filing/issues/apply-corrections";
import { listKnownPublications } from "@/lib/archive/reading/publications/list-known";
import { type Issue, KnownInRun } from "./known-in-run";
import { type ComingFile, keepComing, type Listed, type LyingFile, listDocuments } from "./list-documents";

/** What an import would make of one file. */
export type Foreseen = { fileName: string } & (
  | { kind: "new" | "version"; issue: Issue; warnings: string[]; words: string | null }
  /** In the archive already, or among the files before it. */
  | { kind: "held" | "repeated"; words: string }
  | { kind: "refused" | "unpacked"; words: string }
);

/** Files read at once, each in a thread where there are threads; and the bytes of them that are in memory. */
const TOGETHER = 8;
const TOGETHER_BYTES = 32 * 1024 * 1024;

/**
 * What an import of these files would bring in, file by file, in the order in which they are read: found as an import finds it,
 * from the same bytes, within the same limits. Nothing is written but copies of containers that lie in others, in a folder of
 * the system's for what is temporary, which is removed.
 * A file that cannot be opened is refused with the words of the file system.
 */
export async function* dryRun(
  context: Context,
  files: Iterable<LyingFile | ComingFile>,
  given: GivenHints | null = null,
): AsyncGenerator<Foreseen> {
  const folder = await mkdtemp(join(tmpdir(), "backfile-dry-run-"));
  const known = new KnownInRun();
  const publications = await listKnownPublications(context.db);
  try {
    for (const file of files) {
      const lying = "pieces" in file ? await keepComing(folder, file) : file;
      for await (const some of together(listDocuments({ context, folder }, lying))) {
        const read = await Promise.all(some.map((one) => readOne(context, one, publications, given)));
        for (const one of read) yield await foresee(context, one, known, given);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* together(listed: AsyncIterable<Listed>): AsyncGenerator<Listed[]> {
  let some: Listed[] = [];
  let sizeBytes = 0;
  for await (const one of listed) {
    some.push(one);
    sizeBytes += one.kind === "document" ? one.bytes.length : 0;
    if (some.length < TOGETHER && sizeBytes < TOGETHER_BYTES) continue;
    yield some;
    [some, sizeBytes] = [[], 0];
  }
  if (some.length > 0) yield some;
}

type Read = { listed: Listed; held?: string; sha256?: string; result?: Awaited<ReturnType<typeof readUpload>> };

/** What the archive holds by its bytes is not read. */
async function readOne(
  context: Context,
  listed: Listed,
  publications: KnownPublication[],
  given: GivenHints | null,
): Promise<Read> {
  if (listed.kind !== "document") return { listed };
  const sha256 = createHash("sha256").update(listed.bytes).digest("hex");
  const original = await context.db.original.findUnique({ where: { sha256 }, select: { id: true } });
  const same = original && (await findSameBytes(context.db, original.id));
  if (same) return { listed, held: same.words };
  const upload: Upload = listed;
  return { listed, sha256, result: await readUpload(context, upload, publications, given?.hints.date ?? null) };
}

async function foresee(
  context: Context,
  { listed, held, sha256, result }: Read,
  known: KnownInRun,
  given: GivenHints | null,
): Promise<Foreseen> {
  const { fileName } = listed;
  if (listed.kind !== "document") return { fileName, kind: listed.kind, words: listed.words };
  if (held) return { fileName, kind: "held", words: held };
  if (!sha256 || !result) throw new TypeError("a document was not read");
  if (!result.ok) return { fileName, kind: "refused", words: result.reason.words };
  const parsed = result.issue;
  const settled = await applyCorrections(context.db, sha256, parsed, null);
  const { version, repeated } = await findHeldAlready(context, { sha256, settled, parsed, given });
  if (repeated) return { fileName, kind: "held", words: repeated.words };
  const issue: Issue = {
    publication: settled.publication?.value ?? given?.hints.publication ?? null,
    number: settled.number?.value ?? null,
    date: settled.date?.value.date ?? given?.hints.date?.date ?? null,
    title: settled.title?.value ?? null,
    articleCount: settled.articles.length,
  };
  const { format } = parsed;
  const again = known.take({
    fileName,
    sha256,
    format,
    issue,
    prints: settled.articles.map(({ fingerprint }) => fingerprint),
  });
  if (again?.isWhole) return { fileName, kind: "repeated", words: again.words };
  const warnings = parsed.warnings.map(({ words }) => words);
  const words = version?.reason.words ?? again?.words ?? null;
  return { fileName, kind: version || again ? "version" : "new", issue, warnings, words };
}
