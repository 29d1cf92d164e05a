import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { type Command, complain, print, withArchive } from "./command";
import { migrateArchive } from "./migrate";

export const exportCommand: Command = {
  usage: "export FOLDER | export --publication SLUG FILE",
  summary:
    "Writes the whole archive into an empty folder; or a publication's published articles with their text: JSON Lines where the name ends in .jsonl, else CSV.",
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      options: { publication: { type: "string" } },
      allowPositionals: true,
      strict: false,
    });
    const [file, ...more] = positionals;
    const { publication, ...unknown } = values;
    if (
      !(publication === undefined || typeof publication === "string") ||
      !file ||
      more.length > 0 ||
      Object.keys(unknown).length > 0
    ) {
      complain(`Usage: npm run backfile -- ${exportCommand.usage}`);
      return 2;
    }
    await migrateArchive();
    if (publication === undefined) return exportAll(file);
    await exportPublication(publication, file);
    print(`Wrote ${file}.`);
    return 0;
  },
};

async function exportAll(folder: string): Promise<number> {
  const { rows, files } = await withArchive(({ imports }) => imports.exportArchive(folder));
  print(`Wrote ${rows} rows and ${files} files to ${folder}.`);
  return 0;
}

/** A file that is there stays as it is until the new one is whole. */
async function exportPublication(slug: string, file: string): Promise<void> {
  const unfinished = `${file}.part`;
  await withArchive(async (archive) => {
    const pieces = await archive.articles.exportArticles(slug, /\.(?:jsonl|ndjson)$/i.test(file) ? "jsonl" : "csv");
    try {
      await pipeline(Readable.from(pieces), createWriteStream(unfinished));
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  });
}
