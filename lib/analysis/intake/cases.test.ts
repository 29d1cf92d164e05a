import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readIssue } from "./read-issue";
import { summariseReading } from "./summarise-reading";

const folder = fileURLToPath(new URL("cases", import.meta.url));
const caseSchema = z.object({
  shows: z.string(),
  upload: z.object({ fileName: z.string(), mediaType: z.string().nullable() }),
  reading: z.unknown(),
});

describe("case folders: each file is read as its expected.json says", () => {
  const names = readdirSync(folder).sort();

  it("there are cases", () => {
    expect(names.length).toBeGreaterThan(20);
  });

  it.each(names)("%s", async (name) => {
    const files = readdirSync(join(folder, name));
    const input = files.find((file) => file.startsWith("input.")) ?? "";
    const expected = caseSchema.parse(JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")));
    const result = await readIssue({ ...expected.upload, bytes: readFileSync(join(folder, name, input)) });
    expect(summariseReading(result)).toEqual(expected.reading);
  });
});
