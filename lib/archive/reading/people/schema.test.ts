import { describe, expect, test } from "vitest";
import { peopleQuerySchema, personQuerySchema, suggestQuerySchema } from "./schema";

describe("what a program asks of people", () => {
  test.each([
    [{}, { source: null, from: null, to: null, page: 1 }],
    [
      { source: "", from: "2013", to: "2013-02", page: "2" },
      { source: null, from: "2013-01-01", to: "2013-02-28", page: 2 },
    ],
  ])("%j is understood", (query, read) => {
    expect(personQuerySchema.parse(query)).toEqual(read);
  });

  test.each([
    [personQuerySchema, { form: "2013" }],
    [personQuerySchema, { from: "soon" }],
    [personQuerySchema, { page: "0" }],
    [peopleQuerySchema, { letter: "?" }],
    [peopleQuerySchema, { sort: "age" }],
    [peopleQuerySchema, { q: "x".repeat(101) }],
    [suggestQuerySchema, { q: "kim", limit: "51" }],
    [suggestQuerySchema, { query: "kim" }],
  ])("case %#: %2$j is refused", (schema, query) => {
    expect(schema.safeParse(query).success).toBe(false);
  });
});
