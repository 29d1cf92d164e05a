import { z } from "zod";
import { readWikidataId } from "@/lib/analysis/people/names/wikidata-id";
import { type CsvRow, readCsv, writeCsvRow } from "@/lib/analysis/text/csv";

/** One person as an authority file knows it. */
export type AuthorityRecord = {
  /** The last part of the address here; null in files from elsewhere. */
  slug: string | null;
  name: string;
  aliases: string[];
  wikidata: string | null;
  note: string | null;
};

export type AuthorityFormat = "csv" | "jsonl";
export type Problem = { line: number; words: string };
export type AuthorityFile = { records: (AuthorityRecord & { line: number })[]; problems: Problem[] };

/** A list of everybody a large archive names has some megabytes. */
export const MAX_AUTHORITY_BYTES = 20_000_000;
const MAX_RECORDS = 200_000;
const MAX_ALIASES = 100;
const NAME_CHARS = 120;
const NOTE_CHARS = 300;
const ALIAS_SIGN = "|";

const name = z
  .string("The name is missing.")
  .transform(tidy)
  .pipe(z.string().min(1, "The name is missing.").max(NAME_CHARS, `A name has up to ${NAME_CHARS} characters.`));
const optional = z
  .string()
  .nullish()
  .transform((text) => tidy(text ?? "") || null);
const recordSchema = z.object({
  slug: optional,
  name,
  aliases: z.array(name).max(MAX_ALIASES, `More than ${MAX_ALIASES} aliases.`).default([]),
  wikidata: optional.refine((id) => id === null || readWikidataId(id) !== null, "A Wikidata item looks like Q56226."),
  note: optional.refine((note) => (note ?? "").length <= NOTE_CHARS, `A note has up to ${NOTE_CHARS} characters.`),
});

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** JSON Lines begin with a brace, or say so in their name; everything else is a table. */
export function formatOf(fileName: string, text: string): AuthorityFormat {
  if (/\.(?:jsonl|ndjson)$/i.test(fileName)) return "jsonl";
  return /^\uFEFF?\s*\{/.test(text) ? "jsonl" : "csv";
}

/** The records of a file. A line that cannot be understood is named with the reason and left out; the others go on. */
export function readAuthorityFile(text: string, format: AuthorityFormat): AuthorityFile {
  const raw = format === "csv" ? readTable(text) : readJsonLines(text);
  if ("problem" in raw) return { records: [], problems: [{ line: 1, words: raw.problem }] };
  const file: AuthorityFile = { records: [], problems: [] };
  for (const { line, value } of raw.lines.slice(0, MAX_RECORDS)) {
    const parsed = recordSchema.safeParse(value);
    if (parsed.success) {
      const wikidata = parsed.data.wikidata && readWikidataId(parsed.data.wikidata);
      file.records.push({ line, ...parsed.data, wikidata });
    } else file.problems.push({ line, words: describeProblem(value, parsed.error) });
  }
  if (raw.lines.length > MAX_RECORDS) {
    const words = `Only the first ${MAX_RECORDS} records of a file are read.`;
    file.problems.push({ line: raw.lines[MAX_RECORDS]?.line ?? 0, words });
  }
  return file;
}

function describeProblem(value: unknown, error: z.ZodError): string {
  if (value === undefined) return "This is not a JSON object.";
  return [...new Set(error.issues.map((issue) => issue.message))].join(" ");
}

type Raw = { lines: { line: number; value: unknown }[] } | { problem: string };

function readJsonLines(text: string): Raw {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => line.text.trim() !== "");
  return { lines: lines.map(({ line, text: json }) => ({ line, value: parseJson(json) })) };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Names that columns go by elsewhere. */
const COLUMNS: Record<string, keyof AuthorityRecord> = {
  slug: "slug",
  name: "name",
  label: "name",
  aliases: "aliases",
  alias: "aliases",
  "also known as": "aliases",
  wikidata: "wikidata",
  "wikidata id": "wikidata",
  qid: "wikidata",
  note: "note",
  description: "note",
};

function readTable(text: string): Raw {
  const [head, ...rows] = readCsv(text);
  const columns = (head?.cells ?? []).map((cell) => COLUMNS[cell.trim().toLowerCase().replaceAll("_", " ")]);
  if (!columns.includes("name")) {
    return { problem: "The first line names the columns, and one of them is “name”." };
  }
  return { lines: rows.map((row) => ({ line: row.line, value: readRow(row, columns) })) };
}

function readRow({ cells }: CsvRow, columns: (keyof AuthorityRecord | undefined)[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  cells.forEach((cell, index) => {
    const column = columns[index];
    if (column === "aliases") value.aliases = cell.split(ALIAS_SIGN).filter((alias) => alias.trim() !== "");
    else if (column) value[column] = cell;
  });
  return value;
}

/** What stands in front of the first record. */
export const authorityHead = (format: AuthorityFormat) =>
  format === "csv" ? writeCsvRow(["slug", "name", "aliases", "wikidata", "note"]) : "";

export function writeAuthorityRecord(record: AuthorityRecord, format: AuthorityFormat): string {
  const { slug, name: shown, aliases, wikidata, note } = record;
  if (format === "jsonl") return `${JSON.stringify({ slug, name: shown, aliases, wikidata, note })}\n`;
  const plain = aliases.map((alias) => alias.replaceAll(ALIAS_SIGN, "/"));
  return writeCsvRow([slug ?? "", shown, plain.join(ALIAS_SIGN), wikidata ?? "", note ?? ""]);
}
