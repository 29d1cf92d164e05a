import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, OTHER } from "@/lib/archive/testing/documents";
import { EDITOR, onPeople } from "@/lib/archive/testing/published";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import { extendSchema, queriesSchema } from "./reconcile-schema";

// The shapes of the JSON schemas published with version 0.2 of the specification.
const ref = z.object({ id: z.string(), name: z.string() });
const resultBatch = z.record(
  z.string(),
  z.object({
    result: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        description: z.string().optional(),
        score: z.number(),
        match: z.boolean(),
        type: z.array(ref),
        features: z.array(z.strictObject({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
      }),
    ),
  }),
);
const extensionResponse = z.strictObject({
  meta: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  rows: z.record(
    z.string(),
    z.record(
      z.string(),
      z.array(z.union([z.strictObject({ str: z.string() }), z.strictObject({ int: z.number().int() })])),
    ),
  ),
});
const service = z.strictObject({ service_url: z.url(), service_path: z.string() });
const withId = z.string().regex(/\{\{id\}\}/);
const manifest = z.strictObject({
  versions: z.array(z.string()).refine((versions) => versions.includes("0.2")),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  view: z.strictObject({ url: withId }),
  defaultTypes: z.array(ref),
  preview: z.strictObject({ url: withId, width: z.number().int(), height: z.number().int() }),
  suggest: z.strictObject({ entity: service, property: service, type: service }),
  extend: z.strictObject({ propose_properties: service, property_settings: z.array(z.never()) }),
});
const suggestResponse = z.object({
  result: z.array(ref.extend({ description: z.string().optional(), notable: z.array(ref).optional() })),
});

onBothEngines("reconciliation", (open) => {
  let archive: Archive;
  let people: ReturnType<typeof onPeople>;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
    people = onPeople(archive);
    await people.publish(HARBOUR, MOUNTAIN);
  });

  async function ask(queries: Record<string, unknown>) {
    return resultBatch.parse(await archive.reconciliation.reconcile(queriesSchema.parse(queries)));
  }
  const brief = (answer: Awaited<ReturnType<typeof ask>>, key: string) =>
    answer[key]?.result.map(({ id, match }) => `${id}${match ? "!" : ""}`);

  test("matches a whole name in any spelling, proposes for a part of one, and knows when nobody fits", async () => {
    const answer = await ask({
      whole: { query: "Elena Markovska" },
      order: { query: "MARKOVSKA, Elena", type: "person" },
      slip: { query: "Elena Markovksa" },
      part: { query: "Markovska", limit: 1 },
      nobody: { query: "Zebulon Quirk" },
      ship: { query: "Elena Markovska", type: ["ship"], type_strict: "all" },
    });
    expect(brief(answer, "whole")).toEqual(["elena-markovska!"]);
    expect(brief(answer, "order")).toEqual(["elena-markovska!"]);
    expect(brief(answer, "slip")).toEqual(["elena-markovska"]);
    expect(brief(answer, "part")).toEqual(["elena-markovska"]);
    expect(brief(answer, "nobody")).toEqual([]);
    expect(brief(answer, "ship")).toEqual([]);
    expect(answer.whole?.result[0]).toMatchObject({ score: 100, description: "President" });
  });

  test("never guesses between namesakes, unless an item of Wikidata tells", async () => {
    const tag = { articleId: 1, form: "four villages", who: { typed: "Arben Hoxha", isNew: true } };
    await archive.decisions.tagName(tag, EDITOR);
    expect(brief(await ask({ q: { query: "Arben Hoxha" } }), "q")).toEqual(["arben-hoxha", "arben-hoxha-2"]);
    const second = await people.db.person.findUniqueOrThrow({ where: { slug: "arben-hoxha-2" } });
    await archive.decisions.setWikidataId(second.id, "Q42", EDITOR);
    const wikidata = { pid: "wikidata", v: [{ id: "Q42" }] };
    const answer = await ask({ q: { query: "Arben Hoxha", properties: [wikidata] }, item: { properties: [wikidata] } });
    expect(brief(answer, "q")?.[0]).toBe("arben-hoxha-2!");
    expect(brief(answer, "item")).toEqual(["arben-hoxha-2!"]);
  });

  test("answers for whom a person was merged into, and not for the hidden", async () => {
    const [elena, hoxha] = [await people.person("Elena Markovska"), await people.person("Arben Hoxha")];
    await archive.decisions.mergePeople(hoxha.id, elena.id, EDITOR);
    expect(brief(await ask({ q: { query: "Arben Hoxha" } }), "q")).toEqual(["elena-markovska!"]);
    await people.publish(OTHER);
    const third = await people.person("Petar Ilievski");
    await archive.decisions.mergePeople(elena.id, third.id, EDITOR);
    expect(brief(await ask({ q: { query: "Arben Hoxha" } }), "q"), "after two merges").toEqual(["petar-ilievski!"]);
    await archive.decisions.hidePerson(third.id, "", EDITOR);
    expect(brief(await ask({ q: { query: "Elena Markovska" } }), "q")).toEqual([]);
  });

  test("tells what is known of a person, at old addresses too", async () => {
    const elena = await people.person("Elena Markovska");
    await archive.decisions.renamePerson(elena.id, "Elena Markow", EDITOR);
    await archive.decisions.setNote(elena.id, "President of the eastern shore", EDITOR);
    const properties = ["note", "alias", "role", "articles", "first", "last", "wikidata"].map((id) => ({ id }));
    const extension = extensionResponse.parse(
      await archive.reconciliation.extend({ ids: ["elena-markovska", "nobody"], properties }),
    );
    expect(extension.rows["elena-markovska"]).toEqual({
      note: [{ str: "President of the eastern shore" }],
      alias: [{ str: "Elena Markovska" }],
      role: expect.arrayContaining([{ str: "President" }]),
      articles: [{ int: 2 }],
      first: [{ str: "2019-03-05" }],
      last: [{ str: "2019-03-06" }],
      wikidata: [],
    });
    expect(extension.rows.nobody?.note).toEqual([]);
    const unknown = archive.reconciliation.extend({ ids: [], properties: [{ id: "age" }] });
    await expect(unknown).rejects.toMatchObject({ code: "bad-request" });
  });

  test("completes names, properties and types", async () => {
    const { reconciliation } = archive;
    const entities = suggestResponse.parse(await reconciliation.suggestEntities("elena m", 0));
    expect(entities.result[0]).toMatchObject({ id: "elena-markovska", notable: [{ id: "person" }] });
    expect(suggestResponse.parse(reconciliation.suggestProperties("wiki")).result).toHaveLength(1);
    expect(suggestResponse.parse(reconciliation.suggestTypes("PER")).result).toHaveLength(1);
    expect(reconciliation.proposeProperties("person", 2).properties).toHaveLength(2);
    expect(reconciliation.proposeProperties("ship", 2).properties).toEqual([]);
    manifest.parse(reconciliation.describe("https://archive.example"));
  });
});

describe("a batch of queries", () => {
  test.each([
    ["no object", [1]],
    ["a query of nothing", { q0: {} }],
    ["a query too long", { q0: { query: "x".repeat(301) } }],
    ["too many queries", Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`q${at}`, { query: "x" }]))],
    ["an unknown strictness", { q0: { query: "x", type_strict: "maybe" } }],
  ])("is refused with %s", (_, queries) => {
    expect(queriesSchema.safeParse(queries).success).toBe(false);
  });

  test("is kept within limits", () => {
    expect(queriesSchema.parse({ q: { query: "x", limit: 1e9 } }).q?.limit).toBe(25);
    expect(extendSchema.safeParse({ ids: Array(501).fill("x"), properties: [] }).success).toBe(false);
  });
});
