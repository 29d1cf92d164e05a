import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { COMMAND_LINE, type Command, complain, print, withArchive } from "./command";
import { migrateArchive } from "./migrate";

export const people: Command = {
  usage: "people export|import FILE",
  summary:
    "Writes everybody the archive knows into an authority file, or takes one over: JSON Lines where the name ends in .jsonl, else CSV.",
  run: async ([what, file, ...more]) => {
    if (file === undefined || more.length > 0 || (what !== "export" && what !== "import")) {
      complain(`Usage: npm run backfile -- ${people.usage}`);
      return 2;
    }
    await migrateArchive();
    return what === "export" ? exportPeople(file) : importPeople(file);
  },
};

async function exportPeople(file: string): Promise<number> {
  const format = /\.(?:jsonl|ndjson)$/i.test(file) ? "jsonl" : "csv";
  await withArchive((archive) =>
    pipeline(Readable.from(archive.peopleDesk.exportAuthority(format)), createWriteStream(file)),
  );
  print(`Wrote ${file}.`);
  return 0;
}

async function importPeople(file: string): Promise<number> {
  const text = await readFile(file, "utf8").catch((error) => {
    complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  if (text === null) return 1;
  const done = await withArchive((archive) => archive.peopleDesk.importAuthority(text, basename(file), COMMAND_LINE));
  for (const { line, words } of done.problems) complain(`Line ${line}: ${words}`);
  print(
    `${done.created} new, ${done.changed} changed, ${done.unchanged} as they were, ${done.problems.length} left out.`,
  );
  return done.problems.length === 0 ? 0 : 1;
}
