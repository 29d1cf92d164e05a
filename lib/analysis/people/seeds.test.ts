import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import { findPeople } from "./find-people";

const folder = join(process.env.BACKFILE_CORPORA ?? "", "../seeds");
const isThere = process.env.BACKFILE_CORPORA !== undefined && existsSync(folder);
if (!isThere) console.info("Skipped: the example documents, because BACKFILE_CORPORA is not set.");

function readSeed(prefix: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix)) ?? "";
  return readFileSync(join(folder, name), "utf8");
}

function summarise(text: string, author: string | null) {
  const { persons, mentions } = findPeople(text, { title: null, author });
  const bare = mentions.filter((mention) => mention.form === "Kim");
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.form);
  return {
    names: persons.map((person) => person.name).sort(),
    bare: bare.map((mention) => (mention.person === null ? null : persons[mention.person]?.name)),
    persons,
    mentions,
  };
}

describe.skipIf(!isThere)("the two example documents", () => {
  it("finds the seven people of the newsletter and no others, each bare Kim as Kim Jong-un", () => {
    const text = readSeed("000_");
    const { names, bare, persons, mentions } = summarise(text.slice(text.indexOf("(Yonhap) -- ") + 12), null);
    expect(names).toEqual([
      "Choe Yong-rim",
      "Kim Il-sung",
      "Kim Jong-il",
      "Kim Jong-un",
      "Kim Ki-nam",
      "Kim Yong-nam",
      "Ri Yong-ho",
    ]);
    expect(bare).toEqual(new Array(10).fill("Kim Jong-un"));
    const roles = (name: string) => persons.find((person) => person.name === name)?.roles;
    expect(roles("Kim Yong-nam")).toContain("No. 2 leader");
    expect(roles("Choe Yong-rim")).toEqual(["Premier"]);
    expect(roles("Ri Yong-ho")).toContain("Gen.");
    expect(
      mentions.every((mention) => mention.person !== null && describeMention(mention.reason).words.endsWith(".")),
    ).toBe(true);
  });

  it("finds two people in the article of the newspaper and leaves its author out", () => {
    const text = readSeed("001_");
    const body = text.slice(text.indexOf("\n") + 1);
    for (const part of [body, body.replace(/<[^>]*>\s*$/, "")]) {
      const { names, bare } = summarise(part, "Kim Young-jin");
      expect(names).toEqual(["Kim Jong-il", "Kim Jong-un"]);
      expect(new Set(bare)).toEqual(new Set(["Kim Jong-un"]));
    }
  });
});
