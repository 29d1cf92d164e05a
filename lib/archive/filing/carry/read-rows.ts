import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Column, Model } from "@/lib/db/read-models";
import { AppError } from "@/lib/errors";
import { type Row, SHA256, TOGETHER } from "./format";

/** The text of the longest issue is a few MB; more is no export of Backfile's. */
const MAX_LINE_BYTES = 64_000_000;
const NEWLINE = 10;

/**
 * Rows of a table's file, some at a time, each checked against the columns of its model.
 *
 * @throws AppError `unreadable` naming file and line, also when number or hash are not those of the description; rows have
 * been given by then
 */
export async function* readRows(
  folder: string,
  model: Model,
  said: { rows: number; sha256: string },
): AsyncGenerator<Row[]> {
  const name = `${model.name}.jsonl`;
  const path = join(folder, name);
  await requireFile(path, name);
  const hash = createHash("sha256");
  let batch: Row[] = [];
  let line = 0;
  for await (const text of readLines(path, name, (piece) => hash.update(piece))) {
    line += 1;
    batch.push(readRow(text, model, `${name}, line ${line}`));
    if (batch.length < TOGETHER) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (line !== said.rows) throw unreadable(name, `has ${line} rows, not ${said.rows}`);
  if (hash.digest("hex") !== said.sha256) throw unreadable(name, "has changed since it was exported");
}

/** A link would lead out of the folder. */
export async function requireFile(path: string, name: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (!found) throw unreadable(name, "is not there: an export that was interrupted lacks files");
  if (!found.isFile()) throw unreadable(name, "is not a file of the folder");
}

async function* readLines(path: string, name: string, onPiece: (piece: Buffer) => void): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    onPiece(piece);
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...pieces, piece.subarray(from, end)]).toString("utf8");
      [pieces, length, from] = [[], 0, end + 1];
    }
    pieces.push(piece.subarray(from));
    length += piece.length - from;
    if (length > MAX_LINE_BYTES) throw unreadable(name, "has a line longer than 64 MB");
  }
  if (length > 0) yield Buffer.concat(pieces).toString("utf8");
}

/** PostgreSQL keeps no U+0000 in a text. */
const NUL = /(?:^|[^\\])(?:\\\\)*\\u0000/;

function readRow(text: string, model: Model, place: string): Row {
  if (NUL.test(text)) throw unreadable(place, "has the character U+0000");
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw unreadable(place, "is not JSON");
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw unreadable(place, "is no object");
  const known = new Set(model.columns.map(({ name }) => name));
  const strange = Object.keys(given).find((key) => !known.has(key));
  if (strange !== undefined) throw unreadable(place, `has a column that Backfile does not know: ${strange}`);
  const row = given as Row;
  return Object.fromEntries(model.columns.map((column) => [column.name, readValue(row[column.name], column, place)]));
}

function readValue(value: unknown, column: Column, place: string): unknown {
  if (value === undefined || value === null) {
    if (column.type === "Json" && value === null) return column.isRequired ? Prisma.JsonNull : Prisma.DbNull;
    if (column.isRequired) throw unreadable(place, `lacks ${column.name}`);
    return column.type === "Json" ? Prisma.DbNull : null;
  }
  const fits = FITS[column.type];
  if (!fits?.(value)) throw unreadable(place, `${column.name} is no ${column.type}`);
  if (column.name === "sha256" && !SHA256.test(String(value))) throw unreadable(place, "sha256 is no SHA-256");
  return column.type === "DateTime" ? new Date(String(value)) : value;
}

const MAX_INT = 2 ** 31;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const FITS: Record<string, (value: unknown) => boolean> = {
  Int: (value) => Number.isInteger(value) && Math.abs(Number(value)) < MAX_INT,
  Float: (value) => typeof value === "number",
  Boolean: (value) => typeof value === "boolean",
  String: (value) => typeof value === "string",
  DateTime: (value) => typeof value === "string" && MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
  Json: () => true,
};

export const unreadable = (place: string, what: string) => new AppError("unreadable", `${place}: ${what}.`);
