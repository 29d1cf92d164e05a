import { expect, test } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";

async function wordsFor(text: string, fileName = "pasted-text.txt"): Promise<string> {
  const result = await readIssue({ fileName, mediaType: "text/plain", bytes: new TextEncoder().encode(text) });
  return result.ok ? "read" : result.reason.words;
}

test.each([
  ["JSON", '{"posts": [{"title": "Ferry"}]}', /^This is JSON/],
  ["JSON Lines", '{"a": 1}\n{"a": 2}\n{"a": 3}\n', /^This is JSON/],
  ["XML", '<?xml version="1.0"?>\n<mets><dmdSec/></mets>', /^This is XML/],
  ["a list of feeds", "<opml version='2.0'><body/></opml>", /^This is XML/],
  [
    "a table",
    'id,title,date,sent\n1,Ferry,2019,yes\n2,"Clock, again",2019,yes\n3,Fair,2020,no\n4,Rain,2020,no',
    /table/,
  ],
  ["a calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", /calendar/],
  ["PostScript", "%!PS-Adobe-3.0\n/Times findfont", /PostScript/],
  ["a dump", "-- MySQL dump 10.13  Distrib 8.0\nCREATE TABLE posts (id int);", /dump/],
  ["a feed", "<rss version='2.0'><channel><item/></channel></rss>", /feed/],
])("%s is no document, and says what to do", async (_name, text, words) => {
  expect(await wordsFor(text)).toMatch(words);
});

test("two columns named .csv are a table, in whatever order they are", async () => {
  expect(await wordsFor("email;name\na@b.example;Ann\n", "subscribers.csv")).toMatch(/table/);
});

test.each([
  ["a list", "Ferry, clock, fair, rain and snow.\nHarbour, island, pier, yard and boats.\nIt was, all in all, a year."],
  ["a text in brackets", "[The editor writes:] The ferry runs again since Monday, and takes bicycles free of charge."],
  ["a text on XML", "How <rss> came to be: a history of feeds in the harbour town, told by its librarian."],
])("%s is read as text", async (_name, text) => {
  expect(await wordsFor(text)).toBe("read");
});
