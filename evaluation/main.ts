import { existsSync } from "node:fs";

/** Prints with one line a call; a part measures against labelled sets in the folder `corpora`. */
type Run = (corpora: string, print: (line: string) => void) => Promise<void>;
type Part = { run: Run; needsCorpora: boolean };

// Loaded when asked for: a part may bring a tagger, two databases and a browser along.
const EVALUATIONS: Record<string, () => Promise<Part>> = {
  people: async () => ({ run: (await import("./people/people")).run, needsCorpora: true }),
  "judged-people": async () => ({ run: (await import("./people/judged-people")).run, needsCorpora: true }),
  "people-review": async () => ({ run: (await import("./people/people-review")).run, needsCorpora: true }),
  "people-search": async () => ({ run: (await import("./people/people-search")).run, needsCorpora: false }),
  events: async () => ({ run: (await import("./events/events")).run, needsCorpora: true }),
  judged: async () => ({ run: (await import("./judged/judged")).run, needsCorpora: true }),
  "events-ablation": async () => ({ run: (await import("./events/events-ablation")).run, needsCorpora: true }),
  "import-order": async () => ({ run: (await import("./events/import-order")).run, needsCorpora: true }),
  newsletters: async () => ({ run: (await import("./intake/newsletters")).run, needsCorpora: true }),
  "newsletters-ablation": async () => ({
    run: (await import("./intake/newsletters-ablation")).run,
    needsCorpora: true,
  }),
  layouts: async () => ({ run: (await import("./intake/layouts/measure-layouts")).run, needsCorpora: false }),
  "learned-lines": async () => ({ run: (await import("./intake/learned-lines")).run, needsCorpora: true }),
  splitting: async () => ({ run: (await import("./intake/splitting")).run, needsCorpora: true }),
  pdf: async () => ({ run: (await import("./intake/pdf")).run, needsCorpora: true }),
  ranking: async () => ({ run: (await import("./search/ranking")).run, needsCorpora: true }),
  search: async () => ({ run: (await import("./search/typing")).run, needsCorpora: true }),
};
const BENCHES: Record<string, () => Promise<Part>> = {
  import: async () => ({ run: (await import("./speed/import-bench")).run, needsCorpora: false }),
  reads: async () => ({ run: (await import("./speed/reads-bench")).run, needsCorpora: false }),
  filing: async () => ({ run: (await import("./speed/filing-bench")).run, needsCorpora: false }),
  linking: async () => ({ run: (await import("./speed/linking-bench")).run, needsCorpora: false }),
  search: async () => ({ run: (await import("./speed/search-bench")).run, needsCorpora: false }),
  "search-http": async () => ({ run: (await import("./speed/search-http-bench")).run, needsCorpora: false }),
  people: async () => ({ run: (await import("./speed/people-bench")).run, needsCorpora: false }),
  event: async () => ({ run: (await import("./speed/event-bench")).run, needsCorpora: false }),
  pages: async () => ({ run: (await import("./speed/pages-bench")).run, needsCorpora: false }),
  start: async () => ({ run: (await import("./speed/start-bench")).run, needsCorpora: false }),
  hostile: async () => ({ run: (await import("./speed/hostile-bench")).run, needsCorpora: false }),
  upload: async () => ({ run: (await import("./speed/upload-bench")).run, needsCorpora: false }),
  mixed: async () => ({ run: (await import("./speed/mixed-bench")).run, needsCorpora: false }),
};

/** `main.ts evaluate|bench [part…]`: all parts when none is named. */
async function main([kind, ...names]: string[]): Promise<number> {
  const parts = kind === "bench" ? BENCHES : EVALUATIONS;
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    print(`There is no ${unknown.join(", ")} to measure. Name ${Object.keys(parts).join(", ")}, or nothing for all.`);
    return 2;
  }
  for (const name of names.length > 0 ? names : Object.keys(parts)) await runPart(name, await parts[name]?.());
  return 0;
}

async function runPart(name: string, part: Part | undefined): Promise<void> {
  if (!part) return;
  const corpora = process.env.BACKFILE_CORPORA ?? "";
  print(`\n== ${name}`);
  if (part.needsCorpora && !existsSync(corpora)) {
    const why = corpora === "" ? "is not set" : `names ${corpora}, which is not there`;
    print(`Skipped: BACKFILE_CORPORA ${why}. It is the folder of labelled sets this is measured on.`);
    return;
  }
  await part.run(corpora, print);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main(process.argv.slice(2));
