import type { Foreseen } from "@/lib/archive/filing/dry-run/dry-run";
import type { GivenHints } from "@/lib/archive/filing/imports/fill-in";
import { complain, print, withArchive } from "./command";
import { type FoundFile, isStandardInput } from "./list-files";

/** Prints a line for each document, then how many of each kind. Status 1 where a file is refused, or nothing was found. */
export function sayWhatWouldCome(files: readonly FoundFile[], given: GivenHints): Promise<number> {
  const opened = files.map(({ path, ...file }) =>
    isStandardInput(path) ? { ...file, pieces: process.stdin } : { ...file, path },
  );
  return withArchive(async ({ imports }) => {
    const sums = { new: 0, version: 0, held: 0, repeated: 0, refused: 0, unpacked: 0, articles: 0, nameless: 0 };
    for await (const one of imports.dryRun(opened, given)) {
      sums[one.kind] += 1;
      if ("issue" in one) {
        sums.articles += one.issue.articleCount;
        if (one.issue.publication === null) sums.nameless += 1;
      }
      if (one.kind === "refused") complain(describeOutcome(one));
      else print(describeOutcome(one));
    }
    print(summarise(sums));
    if (sums.nameless > 0) print(`Without a publication: ${sums.nameless}. Give it with --publication NAME.`);
    return sums.refused === 0 && files.length > 0 ? 0 : 1;
  });
}

const LABELS: Record<Foreseen["kind"], string> = {
  ...{ new: "new", version: "another version", held: "in the archive already", repeated: "comes twice" },
  ...{ refused: "refused", unpacked: "unpacked" },
};

function describeOutcome(one: Foreseen): string {
  if (!("issue" in one)) return `${one.fileName}: ${LABELS[one.kind]}. ${one.words}`;
  const { publication, number, date, articleCount } = one.issue;
  const header = [publication ?? "publication unknown", number && `no. ${number}`, date ?? "undated"].filter(Boolean);
  const articles = articleCount === 1 ? "1 article" : `${articleCount} articles`;
  const said = [one.words, ...one.warnings].filter(Boolean).map((words) => ` ${words}`);
  return `${one.fileName}: ${LABELS[one.kind]}: ${header.join(", ")}: ${articles}.${said.join("")}`;
}

function summarise(sums: Record<Foreseen["kind"] | "articles", number>): string {
  const issues = sums.new + sums.version;
  return [
    `Nothing was stored. An import would bring in ${issues} issues with ${sums.articles} articles`,
    `leave out ${sums.held} that the archive holds and ${sums.repeated} that come twice`,
    `and refuse ${sums.refused}.`,
  ].join(", ");
}
