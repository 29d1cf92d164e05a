import { ARTICLE_FIELDS, type DateClause, type FieldClause, type NameClause, type QueryClause } from "./types";

const DATE_FIELDS = ["on", "after", "before", "happened"] as const;
const NAME_FIELDS = ["person", "source"] as const;

/** A field that a query can name before a colon. */
export type FieldName = "title" | NameClause["kind"] | DateClause["kind"] | FieldClause["field"];

const FIELD_NAMES: readonly FieldName[] = ["title", ...NAME_FIELDS, ...DATE_FIELDS, ...ARTICLE_FIELDS];

// What readers write who know another search.
const OTHER_NAMES: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ["date", "on"],
  ["day", "on"],
  ["year", "on"],
  ["since", "after"],
  ["until", "before"],
  ["people", "person"],
  ["name", "person"],
  ["by", "author"],
  ["byline", "author"],
  ["publication", "source"],
  ["paper", "source"],
  ["headline", "title"],
  ["intitle", "title"],
  ["said", "quoted"],
  ["location", "place"],
  ["language", "lang"],
  ["url", "link"],
]);

/** What `is:` and `has:` know. */
export const STATES: Readonly<Record<"is" | "has", readonly string[]>> = {
  is: ["undated", "linked"],
  has: ["picture"],
};

/** The field that a word before a colon names, by its own name or another usual one; null for any other word. */
export function findField(word: string): FieldName | null {
  const lower = word.toLowerCase();
  return FIELD_NAMES.find((name) => name === lower) ?? OTHER_NAMES.get(lower) ?? null;
}

export function isDateField(field: FieldName): field is DateClause["kind"] {
  return DATE_FIELDS.some((name) => name === field);
}

export function isNameField(field: FieldName): field is NameClause["kind"] {
  return NAME_FIELDS.some((name) => name === field);
}

/** Whether a clause bounds the article's own date. */
export function isPeriod(clause: QueryClause): clause is DateClause {
  return "days" in clause && clause.kind !== "happened";
}
