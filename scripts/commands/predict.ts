import { readFileSync, writeFileSync } from "node:fs";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { z } from "zod";
import { readMainText } from "@/lib/analysis/html/main-text";
import { predictSearch } from "@/lib/predict/predict-search";
import { withScratchArchive } from "@/lib/predict/scratch-archive";
import { type Command, complain, print } from "./command";

export const predict: Command = {
  usage: "predict people|events [--links FILE]|issue FILE…|search|main-text FILE.html…",
  summary: "Answers in the neutral forms of docs/quality.md, on an archive made for the run.",
  run: async ([what, ...args]) => {
    const answer = what === undefined ? undefined : ANSWERS[what];
    if (answer) return answer(args);
    complain(`Usage: npm run backfile -- ${predict.usage}`);
    return 2;
  },
};

const ANSWERS: Record<string, (args: string[]) => Promise<number>> = {
  people: predictPeople,
  events: predictEvents,
  issue: predictIssue,
  search: searchDocuments,
  "main-text": predictMainText,
};

const personQuestion = z.object({ id: z.string(), text: z.string() });

async function predictPeople(): Promise<number> {
  const { questions, bad } = await readLines(personQuestion);
  const answers = await withScratchArchive(({ predict: answer }) => answer.people(questions));
  for (const answer of answers) print(JSON.stringify(answer));
  return bad;
}

const text = z.string().nullish().default(null);
const eventQuestion = z.object({ id: z.string(), source: text, date: text, title: text, text: z.string() });

async function predictEvents(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { links: { type: "string" } } });
  const { questions, bad } = await readLines(eventQuestion);
  const { events, links } = await withScratchArchive(({ predict: answer }) => answer.events(questions));
  for (const answer of events) print(JSON.stringify(answer));
  if (values.links) writeFileSync(values.links, links.map((link) => `${JSON.stringify(link)}\n`).join(""));
  return bad;
}

async function predictIssue(paths: string[]): Promise<number> {
  const { files, bad } = readFiles(paths);
  const answers = await withScratchArchive(({ predict: answer }) => answer.issues(files));
  let status = bad;
  for (const { file, answer, failure } of answers) {
    if (answer) print(JSON.stringify(answer));
    else {
      complain(`${file}: ${failure?.words}`);
      status = 1;
    }
  }
  return status;
}

const searchQuestion = z.object({
  docs: z.array(z.object({ id: z.string(), title: text, text: z.string() })),
  queries: z.array(z.object({ id: z.string(), text: z.string() })),
});

async function searchDocuments(): Promise<number> {
  const parsed = searchQuestion.safeParse(parseJson(await readAll(process.stdin)));
  if (!parsed.success) {
    complain(`The input is not one object {docs, queries}: ${z.prettifyError(parsed.error)}`);
    return 1;
  }
  print(JSON.stringify(await predictSearch(parsed.data)));
  return 0;
}

async function predictMainText(paths: string[]): Promise<number> {
  const { files, bad } = readFiles(paths);
  for (const { name, upload } of files) {
    const found = readMainText(new TextDecoder().decode(upload.bytes));
    print(JSON.stringify({ file: name, ...found }));
  }
  return bad;
}

/** The lines of standard input that fit; others are reported with their number, and make the exit status 1. */
async function readLines<T>(schema: z.ZodType<T>): Promise<{ questions: T[]; bad: 0 | 1 }> {
  const questions: T[] = [];
  let bad: 0 | 1 = 0;
  // Awaited, not read at one go: a pipe whose writer is slow has nothing to give at first.
  const lines = (await readAll(process.stdin)).split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const parsed = schema.safeParse(parseJson(line));
    if (parsed.success) questions.push(parsed.data);
    else {
      complain(`Line ${index + 1}: ${z.prettifyError(parsed.error).replace(/\s+/g, " ")}`);
      bad = 1;
    }
  }
  return { questions, bad };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readFiles(paths: string[]) {
  const files = [];
  let bad: 0 | 1 = 0;
  for (const path of paths) {
    try {
      files.push({ name: path, upload: { fileName: path, mediaType: null, bytes: readFileSync(path) } });
    } catch (error) {
      complain(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      bad = 1;
    }
  }
  return { files, bad };
}
