import { openArchive } from "@/lib/archive/archive";
import { readSettings } from "@/lib/env";
import { loadSamples } from "./load-samples";
import { reportFault } from "./report-fault";

/** What a new archive needs, in a process that ends when it is done: `samples`, or the first editor's `link`. */
async function prepare(what: string | undefined): Promise<void> {
  const settings = readSettings();
  const archive = openArchive(settings);
  try {
    if (what === "samples") sayLoaded(await loadSamples(archive));
    if (what === "link") sayLink(settings.siteUrl, await archive.accounts.prepareFirstSignIn());
  } finally {
    await archive.close();
  }
}

function sayLoaded(issues: number): void {
  if (issues > 0) process.stdout.write(`Loaded the sample archive: ${issues} issues.\n`);
}

function sayLink(siteUrl: string, path: string | null): void {
  if (path) process.stdout.write(`Become the editor in chief, once: ${siteUrl}${path}\n`);
}

try {
  await prepare(process.argv[2]);
} catch (error) {
  reportFault(error);
  process.exitCode = 1;
}
