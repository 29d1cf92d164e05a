import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const item = z.object({
  section: z.string().nullable(),
  title: z.string(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  opening: z.string().nullable(),
  ending: z.string().nullable(),
  /** A headline without text. */
  bare: z.boolean().default(false),
  /** An advertisement. */
  optional: z.boolean().default(false),
});

const issue = z.object({
  file: z.string(),
  template: z.string(),
  publication: z.string(),
  /** Other names that are as right. */
  publicationAlso: z.array(z.string()).default([]),
  /** The issue's own headline; null where it has none. */
  title: z.string().nullable().default(null),
  kind: z.enum(["digest", "essay", "mixed"]),
  number: z.string().nullable(),
  date: z.string().nullable(),
  intro: z.string().nullable(),
  furniture: z.array(z.string()),
  items: z.array(item),
});

export type GoldItem = z.infer<typeof item>;
export type GoldIssue = z.infer<typeof issue>;

/** The issues of the labelled set `newsletters-mail`, with their files. */
export function readGold(corpora: string): { gold: GoldIssue; bytes: Uint8Array }[] {
  const folder = join(corpora, "newsletters-mail");
  const files = new Set(readdirSync(join(folder, "files")));
  return readFileSync(join(folder, "gold.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => issue.parse(JSON.parse(line)))
    .filter((gold) => files.has(gold.file))
    .map((gold) => ({ gold, bytes: readFileSync(join(folder, "files", gold.file)) }));
}
