import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { summariseReading } from "@/lib/analysis/intake/summarise-reading";

const USAGE = `Usage: npx tsx scripts/add-case.ts FILE NAME "what it shows" [MEDIA-TYPE]
Adds lib/analysis/intake/cases/NAME with the file and its present reading as expected.json. Check the reading before committing it,
and add only texts of your own.`;

async function addCase([file, name, shows, mediaType = null]: (string | undefined | null)[]): Promise<number> {
  if (!file || !name || !shows || !/^[a-z0-9-]+$/.test(name)) {
    console.error(USAGE);
    return 1;
  }
  const folder = join("lib", "analysis", "intake", "cases", name);
  const upload = { fileName: basename(file), mediaType };
  const known = join(folder, "expected.json");
  const result = await readIssue({ ...upload, bytes: readFileSync(file) });
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, `input${extname(file) || ".txt"}`));
  writeFileSync(known, `${JSON.stringify({ shows, upload, reading: summariseReading(result) }, null, 2)}\n`);
  console.log(`${known} written. Check what it says of the reading.`);
  return 0;
}

process.exitCode = await addCase(process.argv.slice(2));
