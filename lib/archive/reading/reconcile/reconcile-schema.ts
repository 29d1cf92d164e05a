import { z } from "zod";

/**
 * What a client of the W3C Reconciliation Service API asks (version 0.2, Final Community Group Report of 10 April 2023,
 * https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/).
 */

// OpenRefine sends ten at a time.
const MAX_QUERIES = 50;
const MAX_IDS = 500;
const MAX_PROPERTIES = 20;
const MAX_TEXT = 300;
export const MAX_CANDIDATES = 25;
const CANDIDATES = 5;

const text = z.string().max(MAX_TEXT);
const value = z.union([text, z.number(), z.boolean(), z.object({ id: text, name: text.optional() })]);
const property = z.object({ pid: text, v: z.union([value, z.array(value).max(MAX_PROPERTIES)]) });

const querySchema = z
  .object({
    query: text.optional(),
    type: z.union([text, z.array(text).max(MAX_PROPERTIES)]).optional(),
    limit: z
      .number()
      .transform((limit) => Math.min(MAX_CANDIDATES, Math.max(1, Math.floor(limit))))
      .default(CANDIDATES),
    properties: z.array(property).max(MAX_PROPERTIES).default([]),
    type_strict: z.enum(["any", "should", "all"]).optional(),
  })
  .refine(({ query, properties }) => query !== undefined || properties.length > 0, "It needs a query or properties.");

export const queriesSchema = z
  .record(z.string(), querySchema)
  .refine((queries) => Object.keys(queries).length <= MAX_QUERIES, `Ask at most ${MAX_QUERIES} at a time.`);

export const extendSchema = z.object({
  ids: z.array(text).max(MAX_IDS, `Ask for at most ${MAX_IDS} at a time.`),
  properties: z.array(z.object({ id: text })).max(MAX_PROPERTIES),
});

export type ReconciliationQuery = z.infer<typeof querySchema>;
export type ReconciliationQueries = z.infer<typeof queriesSchema>;
export type ExtensionQuery = z.infer<typeof extendSchema>;

export type Candidate = {
  id: string;
  name: string;
  description?: string;
  score: number;
  match: boolean;
  type: { id: string; name: string }[];
  features: { id: string; value: number | boolean }[];
};

export const PERSON_TYPE = { id: "person", name: "Person" };

/** What can be fetched of a person, and matched against where it says so. */
export const PROPERTIES = [
  { id: "wikidata", name: "Wikidata item" },
  { id: "note", name: "Who it is" },
  { id: "alias", name: "Further name" },
  { id: "role", name: "Role" },
  { id: "articles", name: "Number of articles" },
  { id: "first", name: "First named" },
  { id: "last", name: "Last named" },
] as const;
export type PropertyId = (typeof PROPERTIES)[number]["id"];

/** The plain texts of a property's value. */
export function textsOf(property: ReconciliationQuery["properties"][number]): string[] {
  return [property.v].flat().map((one) => (typeof one === "object" ? one.id : String(one)));
}
