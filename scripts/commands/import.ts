import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Archive } from "@/lib/archive/archive";
import { dateField } from "@/lib/archive/desk/form-fields";
import type { FilePreview, ImportView } from "@/lib/archive/desk/imports/types";
import { COMMAND_LINE, type Command, complain, print, withArchive } from "./command";
import { migrateArchive } from "./migrate";

export const importFiles: Command = {
  usage: "import [--draft] [--publication NAME] [--date DATE] FILE…",
  summary:
    "Reads files into the archive and publishes them; --draft leaves them for the preview. NAME and DATE are for documents that do not say it themselves.",
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
    const { uploads, unread } = await readUploads(positionals);
    if (uploads.length === 0) return 1;
    await migrateArchive();
    return withArchive(async (archive) => {
      const importId = await archive.imports.receive(uploads);
      await archive.imports.analyse(importId, {
        hints: { publication: values.publication?.trim() || null, date: date.data },
        by: COMMAND_LINE,
      });
      const left = await report(archive, importId);
      if (values.draft) {
        print(`Import ${importId} waits for its preview.`);
        return unread + left === 0 ? 0 : 1;
      }
      const outcome = await archive.imports.publish(importId);
      print(outcome.ok ? `Published ${outcome.issues} issues.` : outcome.words);
      return outcome.ok && unread + left === 0 ? 0 : 1;
    });
  },
};

const OPTIONS = {
  draft: { type: "boolean" },
  publication: { type: "string" },
  date: { type: "string" },
} as const;

async function readUploads(paths: string[]): Promise<{ uploads: Upload[]; unread: number }> {
  const uploads: Upload[] = [];
  for (const path of paths) {
    try {
      uploads.push({ fileName: basename(path), mediaType: null, bytes: await readFile(path) });
    } catch (error) {
      complain(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { uploads, unread: paths.length - uploads.length };
}

/** Prints a line a file and answers how many were left out. */
async function report(archive: Archive, importId: number): Promise<number> {
  let left = 0;
  let view: ImportView;
  let page = 1;
  do {
    view = await archive.imports.get(importId, { page });
    for (const file of view.previews) {
      print(describeFile(file));
      if (file.status !== "ready") left += 1;
    }
    page += 1;
  } while (page <= view.pageCount);
  return left;
}

function describeFile(file: FilePreview): string {
  const { issue } = file;
  if (!issue) return `${file.fileName}: ${file.status}. ${file.failure?.words ?? ""}`.trim();
  const header = [issue.publication?.name ?? "publication unknown", issue.number && `no. ${issue.number.value}`];
  const people = new Set(issue.articles.flatMap((article) => article.people.map((person) => person.id))).size;
  const links = issue.articles.reduce((sum, article) => sum + article.links.length, 0);
  const date = issue.date?.date ?? "undated";
  const counts = `${issue.articles.length} articles, ${people} people, ${links} links`;
  return `${file.fileName}: ${[...header, date].filter(Boolean).join(", ")}: ${counts}`;
}
