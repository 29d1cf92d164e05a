import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readIssue } from "./read-issue";
import type { ParsedIssue } from "./types";

// The two example documents lie beside the corpora; without them this suite says that it was skipped.
const corpora = process.env.BACKFILE_CORPORA;
const folder = corpora ? join(corpora, "..", "seeds") : "";
const hasSeeds = folder !== "" && existsSync(folder);

async function readSeed(prefix: string): Promise<ParsedIssue> {
  const fileName = readdirSync(folder).find((name) => name.startsWith(prefix)) ?? "";
  const result = await readIssue({ fileName, mediaType: "text/plain", bytes: readFileSync(join(folder, fileName)) });
  if (!result.ok) throw new Error(result.reason.words);
  return result.issue;
}

describe.skipIf(!hasSeeds)("the example documents (set BACKFILE_CORPORA, with seeds beside it, to run)", () => {
  it("the newsletter: header, furniture, one article with section, part, title and dateline", async () => {
    const issue = await readSeed("000_");
    expect(issue.publication?.value).toBe("North Korea Newsletter");
    expect(issue.number?.value).toBe("247");
    expect(issue.date).toMatchObject({ value: { date: "2013-01-31", precision: "day" }, origin: "stated" });
    expect(issue.furniture).toHaveLength(4);
    const masthead = issue.publishedText.indexOf("NORTH KOREA NEWSLETTER NO. 247");
    for (const { text } of issue.furniture) expect(issue.publishedText.indexOf(text)).toBeLessThan(masthead);
    expect(issue.articles).toHaveLength(1);
    expect(issue.articles[0]).toMatchObject({
      section: "Topic of the week",
      part: 2,
      title: "North Korea Seeks to Strengthen Role of Ruling Workers' Party",
      dateline: "SEOUL (Yonhap)",
      author: null,
    });
    expect(issue.articles[0]?.blocks).toHaveLength(26);
  });

  it("the press article: title, byline as author, publication, no date", async () => {
    const issue = await readSeed("001_");
    expect(issue.publication?.value).toBe("The Korea Times");
    expect(issue.date).toBeNull();
    expect(issue.articles).toHaveLength(1);
    const [article] = issue.articles;
    expect(article).toMatchObject({ section: null, part: null, author: "Kim Young-jin", dateline: null, date: null });
    expect(article?.title).toMatch(/^NK leader empowers .cell secretaries.$/u);
    expect(article?.text).not.toContain("Young-jin");
    expect(article?.blocks).toHaveLength(12);
  });
});
