import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { emptyMetadata, type SourceMetadata } from "@/lib/analysis/intake/document";
import { MAX_FRONT_MATTER_CHARS } from "@/lib/analysis/intake/limits";
import type { Found } from "@/lib/analysis/intake/types";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { toOneLine } from "@/lib/analysis/text/white-space";

export type FrontMatter = { metadata: SourceMetadata; body: string; isBroken: boolean };

const YAML_FENCE = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML_FENCE = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;
// Pelican and Jekyll's ancestors: "Title: ..." lines up to the first empty line.
const HEADER_LINES = /^(?:[A-Za-z][A-Za-z0-9_-]{1,30}:[^\n]*\n(?:[ \t]+[^\n]+\n)*){2,30}(?=\n|$)/;
const PATH_DATE = /(?:^|\/)((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/;

const textSchema = z.union([
  z.string(),
  z.number().transform(String),
  z.date().transform((date) => date.toISOString()),
]);
const scalar = z
  .preprocess((value) => (isDateLike(value) ? value.toString() : value), textSchema)
  .optional()
  .catch(undefined);
const names = z
  .union([
    textSchema,
    z
      .array(z.union([textSchema, z.object({ name: z.string() }).transform((one) => one.name)]))
      .transform((list) => list.join(", ")),
  ])
  .optional()
  .catch(undefined);
const schema = z.object({
  title: scalar,
  date: scalar,
  published: scalar,
  pubdate: scalar,
  author: names,
  authors: names,
  number: scalar,
  issue: scalar,
  publication: scalar,
  newsletter: scalar,
  category: scalar,
  type: scalar,
  layout: scalar,
  lang: scalar,
  language: scalar,
  permalink: scalar,
  path: scalar,
  url: scalar,
  slug: scalar,
  canonical_url: scalar,
  aliases: z.array(z.string()).optional().catch(undefined),
});

/** Reads YAML (`---`), TOML (`+++`) or header-line front matter off a Markdown text; broken front matter is skipped. */
export function readFrontMatter(text: string): FrontMatter {
  const yaml = YAML_FENCE.exec(text);
  if (yaml)
    return parsed(text.slice(yaml[0].length), yaml[1] ?? "", (source) => parseYaml(source, { maxAliasCount: 20 }));
  const toml = TOML_FENCE.exec(text);
  if (toml) return parsed(text.slice(toml[0].length), toml[1] ?? "", parseToml);
  const lines = HEADER_LINES.exec(text);
  if (lines && /^(?:title|date):/im.test(lines[0]))
    return parsed(text.slice(lines[0].length), lines[0], parseHeaderLines);
  return { metadata: emptyMetadata(), body: text, isBroken: false };
}

function parsed(body: string, source: string, parse: (source: string) => unknown): FrontMatter {
  if (source.length > MAX_FRONT_MATTER_CHARS) return { metadata: emptyMetadata(), body, isBroken: true };
  try {
    const value = parse(source);
    const fields = schema.safeParse(lowerCaseKeys(value));
    return fields.success
      ? { metadata: toMetadata(fields.data), body, isBroken: false }
      : { metadata: emptyMetadata(), body, isBroken: true };
  } catch {
    return { metadata: emptyMetadata(), body, isBroken: true };
  }
}

function parseHeaderLines(source: string): Record<string, string> {
  const entries = source.split(/\n(?=\S)/).map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), toOneLine(line.slice(colon + 1))] as const;
  });
  return Object.fromEntries(entries);
}

function lowerCaseKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
}

function toMetadata(fields: z.infer<typeof schema>): SourceMetadata {
  const number = fields.number ?? (/^\d{1,5}$/.test(fields.issue ?? "") ? fields.issue : undefined);
  const publication = fields.publication ?? fields.newsletter ?? fields.category;
  const kind = `${fields.type ?? ""} ${fields.layout ?? ""}`.toLowerCase();
  return {
    ...emptyMetadata(),
    title: fields.title
      ? found(toOneLine(fields.title), "front-matter-title", "The front matter gives this title.", fields.title)
      : null,
    author: toOneLine(fields.authors ?? fields.author ?? "") || null,
    date: dateOf(fields),
    number:
      number === undefined ? null : found(number, "front-matter-number", "The front matter gives this number.", number),
    publications: publication
      ? [found(publication, "front-matter-publication", "The front matter names it.", publication)]
      : [],
    ...pagesOf(fields),
    language: fields.lang ?? fields.language ?? null,
    shape: /\b(?:newsletter|issue|digest)\b/.test(kind)
      ? "issue"
      : /\b(?:post|article)\b/.test(kind)
        ? "article"
        : null,
  };
}

function dateOf(fields: z.infer<typeof schema>) {
  const stated = fields.date ?? fields.published ?? fields.pubdate;
  const date = stated === undefined ? null : parseHeaderDate(stated);
  if (date !== null && stated !== undefined)
    return found(date, "front-matter-date", "The front matter gives this date.", stated);
  for (const address of [fields.permalink, fields.path, fields.url, fields.slug]) {
    const match = PATH_DATE.exec(address ?? "");
    const inPath = match
      ? parseHeaderDate([match[1], match[2]?.padStart(2, "0"), match[3]?.padStart(2, "0")].join("-"))
      : null;
    if (inPath !== null && address)
      return found(inPath, "front-matter-path", "The address in the front matter holds this date.", address);
  }
  return null;
}

// One page has a few addresses, former ones among them.
const MAX_PAGES = 10;

/** Its own addresses: whole, or the path with a slash in front. A lone word is no path that tells it from other pages. */
function pagesOf({ canonical_url, permalink, path, url, aliases = [] }: z.infer<typeof schema>) {
  const told = [canonical_url, permalink, url, path, ...aliases].flatMap((address) => address?.trim() || []);
  const pages = told.flatMap((address) => {
    if (/^https?:\/\//i.test(address)) return address;
    return /^\/?[^\s/:?#]+(?:\/[^\s?#]+)+$/.test(address) ? `/${address.replace(/^\//, "")}` : [];
  });
  return pages.length === 0 ? {} : { pages: [...new Set(pages)].slice(0, MAX_PAGES) };
}

function isDateLike(value: unknown): value is Date {
  return value instanceof Date;
}

function found<T>(value: T, rule: string, words: string, quote: string): Found<T> {
  return { value, origin: "metadata", reason: { rule, words }, quote };
}
