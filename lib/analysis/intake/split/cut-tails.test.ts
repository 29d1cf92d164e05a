import { expect, test } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";

const encoder = new TextEncoder();

async function read(titles: readonly string[]) {
  const items = titles.map(
    (title, at) =>
      `<tr><td><a href="https://roe.example/${at}"><strong>${title}</strong></a><p>Barge ${at} left the lock at dawn, and the keeper counted the crates that were on it.</p></td></tr>`,
  );
  const page = `<html><head><title>Lock Letter #12</title></head><body><h1>Lock Letter #12</h1><table>${items.join("")}</table></body></html>`;
  const result = await readIssue({ fileName: "lock.html", mediaType: "text/html", bytes: encoder.encode(page) });
  if (!result.ok) throw new Error(result.reason.words);
  return result.issue;
}

test("the time a reader needs and the mark of a sponsor are no part of a title, and are listed as furniture", async () => {
  const printed = [
    "Barges come back to the lock (3 minute read)",
    "Crates for every keeper (Sponsor)",
    "How the gate was hung [12 min watch]",
    "Buy a rope of ours (2 minute read) (Sponsored)",
    "Die Schleuse ist offen (Lesezeit: 4 Minuten)",
    "水门又开了（3分钟阅读）".replace("（", " (").replace("）", ")"),
  ];
  const issue = await read(printed);
  expect(issue.articles.map(({ title }) => title)).toEqual([
    "Barges come back to the lock",
    "Crates for every keeper",
    "How the gate was hung",
    "Buy a rope of ours",
    "Die Schleuse ist offen",
    "水门又开了",
  ]);
  expect(issue.articles.map(({ headLinks }) => headLinks[0]?.text)).toEqual(issue.articles.map(({ title }) => title));
  const tails = issue.furniture.filter(({ reason }) => ["reading-time", "sponsor-mark"].includes(reason.rule));
  expect(tails.map(({ text, reason, before }) => [text, reason.rule, before?.article])).toEqual([
    ["(3 minute read)", "reading-time", 0],
    ["(Sponsor)", "sponsor-mark", 1],
    ["[12 min watch]", "reading-time", 2],
    ["(Sponsored)", "sponsor-mark", 3],
    ["(2 minute read)", "reading-time", 3],
    ["(Lesezeit: 4 Minuten)", "reading-time", 4],
    ["(3分钟阅读)", "reading-time", 5],
  ]);
});

test("brackets and minutes that a title is about stay in it", async () => {
  const printed = [
    "Boiled eggs (6 minutes)",
    "A three minute read",
    "The lock (and its sponsor)",
    "Barges (part 3)",
    "Bread in a hurry (10 min)",
  ];
  expect((await read(printed)).articles.map(({ title }) => title)).toEqual(printed);
});
