import { parseArgs } from "node:util";
import { MAX_FILES } from "@/lib/analysis/intake/limits";
import type { Archive } from "@/lib/archive/archive";
import { dateField } from "@/lib/archive/desk/form-fields";
import type { FilePreview, ImportView } from "@/lib/archive/desk/imports/types";
import type { IncomingFile, Receipt } from "@/lib/archive/filing/imports/receive-files";
import { COMMAND_LINE, type Command, complain, print, withArchive } from "./command";
import { sayWhatWouldCome } from "./dry-run";
import { type FoundFile, listFiles, openFile } from "./list-files";
import { migrateArchive } from "./migrate";
import { showProgress } from "./show-progress";

export const importFiles: Command = {
  usage: "import [--draft | --dry-run] [--publication NAME] [--date DATE] FILE|FOLDER|-…",
  summary:
    "Reads files, folders and Maildir folders into the archive and publishes them; - is standard input, --draft leaves them for the preview, --dry-run says what would come in and stores nothing. NAME and DATE are for documents that do not say it themselves. May be interrupted and run again.",
  run: async (args) => {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const date = dateField.safeParse(values.date ?? "");
    if (!date.success) {
      complain(`--date: ${date.error.issues.map((issue) => issue.message).join(" ")}`);
      return 2;
    }
    if (positionals.length === 0) {
      complain(`Usage: npm run backfile -- ${importFiles.usage}`);
      return 2;
    }
    const files = await listFiles(positionals);
    if (files.length === 0) complain("There is no file in it that could be read.");
    await migrateArchive();
    const hints = { publication: values.publication?.trim() || null, date: date.data };
    if (values["dry-run"]) return sayWhatWouldCome(files, { hints, by: COMMAND_LINE });
    const receipt = { publishes: !values.draft, given: { hints, by: COMMAND_LINE } };
    return withArchive(async (archive) => {
      let left = 0;
      for (let start = 0; start < files.length; start += MAX_FILES) {
        left += await importSome(archive, files.slice(start, start + MAX_FILES), receipt);
      }
      return left === 0 && files.length > 0 ? 0 : 1;
    });
  },
};

const OPTIONS = {
  draft: { type: "boolean" },
  "dry-run": { type: "boolean" },
  publication: { type: "string" },
  date: { type: "string" },
} as const;

/** One import of as many files as one takes. Answers with how many were left out, for whatever reason. */
async function importSome(archive: Archive, files: readonly FoundFile[], receipt: Receipt): Promise<number> {
  const unread: string[] = [];
  const uploads = readUploads(files, (path, words) => {
    unread.push(path);
    complain(`${path}: ${words}`);
  });
  const first = await uploads.next();
  if (first.done) return unread.length;
  const importId = await archive.imports.receive(withFirst(first.value, uploads), receipt);
  const ending = await showProgress(archive, importId, () => archive.imports.analyse(importId));
  const { left, isHeld } = await report(archive, importId);
  if (ending !== "done") {
    complain(`Import ${importId} ${ending === "paused" ? "is paused" : "has failed"}: see the page of jobs.`);
    return unread.length + left + 1;
  }
  if (!receipt.publishes) print(`Import ${importId} waits for its preview.`);
  else if (isHeld) print("The archive holds all of it already.");
  else return unread.length + left + (await sayPublished(archive, importId));
  return unread.length + left;
}

/** What the job could not publish, it is asked why. */
async function sayPublished(archive: Archive, importId: number): Promise<number> {
  const { draftCount, status, files } = await archive.imports.get(importId);
  if (draftCount === 0 && status === "published") {
    print(`Published ${files.ready ?? 0} issues.`);
    return 0;
  }
  const outcome = await archive.imports.publish(importId);
  if (outcome.ok) print(`Published ${outcome.issues} issues.`);
  else
    complain(
      `${outcome.words} Until then nothing of import ${importId} is published. Its page: /admin/imports/${importId}`,
    );
  return outcome.ok ? 0 : 1;
}

/** One after the other: of thousands of files the bytes of one are in memory. */
async function* readUploads(
  files: readonly FoundFile[],
  onUnread: (path: string, words: string) => void,
): AsyncGenerator<IncomingFile> {
  for (const file of files) {
    try {
      yield await openFile(file);
    } catch (error) {
      onUnread(file.path, error instanceof Error ? error.message : String(error));
    }
  }
}

async function* withFirst(first: IncomingFile, others: AsyncIterable<IncomingFile>): AsyncGenerator<IncomingFile> {
  yield first;
  yield* others;
}

/** Prints a line a file and answers how many were left out, and whether the archive holds the very bytes of all of them. */
async function report(archive: Archive, importId: number): Promise<{ left: number; isHeld: boolean }> {
  let [left, held, unpacked] = [0, 0, 0];
  let view: ImportView;
  let page = 1;
  do {
    view = await archive.imports.get(importId, { page });
    for (const file of view.previews) {
      print(describeFile(file));
      // Sent again, after an interruption or by a time table, it is where it was to be brought.
      if (file.duplicate?.kind === "same-bytes") held += 1;
      else if (file.status === "unpacked" && file.failure?.code == null) unpacked += 1;
      else if (file.status !== "ready") left += 1;
    }
    page += 1;
  } while (page <= view.pageCount);
  return { left, isHeld: held > 0 && held + unpacked === view.fileCount };
}

function describeFile(file: FilePreview): string {
  const { issue } = file;
  if (!issue) return `${file.fileName}: ${file.status}. ${file.failure?.words ?? ""}`.trim();
  const header = [issue.publication?.name ?? "publication unknown", issue.number && `no. ${issue.number.value}`];
  const people = new Set(issue.articles.flatMap((article) => article.people.map((person) => person.id))).size;
  const links = issue.articles.reduce((sum, article) => sum + article.links.length, 0);
  const date = issue.date?.date ?? "undated";
  const counts = `${issue.articles.length} articles, ${people} people, ${links} links`;
  const version = issue.versionOf ? `; another version of ${issue.versionOf.title}` : "";
  return `${file.fileName}: ${[...header, date].filter(Boolean).join(", ")}: ${counts}${version}`;
}
