import { describe, expect, it } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { ParsedIssue } from "@/lib/analysis/intake/types";
import { readHeadline } from "./find-title";
import { readIssueLine } from "./issue-line";
import { nameKey } from "./names";

const names = new Set(["Harbour Weekly", "Hafenblatt", "Radar"].map(nameKey));
const TEXT = "The pier was swept away in the night, and the boats lay on the quay until the morning.";

async function readMail(headers: string[], body: string): Promise<ParsedIssue> {
  const source = ["MIME-Version: 1.0", ...headers, "Content-Type: text/plain; charset=utf-8", "", body].join("\r\n");
  return read("mail.eml", source);
}

async function read(fileName: string, source: string): Promise<ParsedIssue> {
  const result = await readIssue({ fileName, mediaType: null, bytes: Buffer.from(source) });
  if (!result.ok) throw new Error(result.reason.words);
  return result.issue;
}

const header = (issue: ParsedIssue) => ({
  publication: issue.publication?.value ?? null,
  number: issue.number?.value ?? null,
  date: issue.date?.value.date ?? null,
});

describe("the number of an issue in a subject, title or line", () => {
  it.each([
    ["#783 - Ice on the river", "783"],
    ["No. 400: Ice on the river", "400"],
    ["[Harbour Weekly] #12 - Ice", "12"],
    ["Issue 12: Ice on the river", "12"],
    ["Ice on the river | Harbour Weekly No. 12", "12"],
    ["Harbour Weekly 298", "298"],
    ["Harbour Weekly, Vol. 3 No. 4", "4"],
    ["Radar #849", "849"],
    ["The Lantern #5", "5"],
    ["The twelfth issue: on nets", "12"],
    ["Issue Twenty-One — Ice", "21"],
    ["Our 100th edition", "100"],
    ["Hafenblatt 7/2021", "7"],
    ["第12期 港口", "12"],
  ])("%s", (line, number) => expect(readIssueLine(line, names)?.number).toBe(number));

  it.each([
    "Fixing issue 42 in the compiler",
    "Bug #42 is fixed",
    "The No. 2 leader visits the north",
    "Why we are No. 1",
    "Harbour Weekly 2019",
    "Ten ways to mend a net",
    "",
  ])("%s has none", (line) => expect(readIssueLine(line, names)).toBeNull());
});

describe("the headline of an issue", () => {
  it.each([
    ["#783 - Ice on the river", "Ice on the river"],
    ["[Harbour Weekly] #12 – Ice on the river", "Ice on the river"],
    ["Ice on the river | Harbour Weekly No. 12", "Ice on the river"],
    ["Harbour Weekly: Ice on the river", "Ice on the river"],
    ["\u{1F5DE} Harbour Weekly #7 — Ice: what now?", "Ice: what now?"],
    ["Week ending 3 March 2019", "Week ending 3 March 2019"],
    ["“Ice”, she said", "“Ice”, she said"],
    ["Harbour Weekly 298", null],
    ["The latest from Harbour Weekly", null],
    ["Harbour Weekly – January 2020", null],
    ["Harbour Weekly Digest, 3 May 2021", null],
  ])("%s", (title, headline) => expect(readHeadline(title, names)).toBe(headline));
});

describe("the publication", () => {
  it.each([
    [["From: The New York Review of Nets <a@nyr.example>"], "The New York Review of Nets"],
    [["From: Jane Roe from The Gutter <a@gutter.example>"], "The Gutter"],
    [["From: Letters from an Island <a@island.example>"], "Letters from an Island"],
    [["From: The Gutter Team <a@gutter.example>"], "The Gutter"],
    [["From: Jane Roe <a@gutter.example>", "List-Id: The Gutter <gutter.gutter.example>"], "The Gutter"],
  ])("%s", async (headers, publication) => {
    const issue = await readMail([...headers, "Subject: Ice on the river"], `Hello,\n\n${TEXT}\n`);
    expect(issue.publication?.value).toBe(publication);
  });

  it.each([
    "You're receiving this because you subscribed to The Gutter. Unsubscribe",
    "© 2021 The Gutter. All rights reserved.\n\nUnsubscribe",
    "Thanks for reading The Gutter! Subscribe for free.",
  ])("is named by the last lines where the sender is a person: %s", async (footer) => {
    const headers = ["From: Jane Roe <jane@roe.example>", "Subject: [The Gutter] Ice on the river"];
    const issue = await readMail(headers, `Ice on the river\n\n${TEXT}\n\n${footer}\n`);
    expect(issue.publication?.value).toBe("The Gutter");
  });

  it("is not the headline above number and day", async () => {
    const headers = ["From: The Gutter <a@gutter.example>", "Subject: Ice on the river"];
    const issue = await readMail(headers, `Ice on the river\nIssue #41 | 9 May 2012\n\n${TEXT}\n\n${TEXT}\n`);
    expect({ ...header(issue), title: issue.title?.value }).toEqual({
      publication: "The Gutter",
      number: "41",
      date: "2012-05-09",
      title: "Ice on the river",
    });
  });
});

describe("a subject with headline and name", () => {
  it.each(["Harbour Ice | The Gutter Weekly No. 12", "The Gutter Weekly #12 - Harbour Ice"])("%s", async (subject) => {
    const issue = await readMail(
      ["From: The Gutter Weekly <a@gutter.example>", `Subject: ${subject}`],
      `Hi,\n\n${TEXT}`,
    );
    expect({ ...header(issue), title: issue.title?.value }).toMatchObject({
      publication: "The Gutter Weekly",
      number: "12",
      title: "Harbour Ice",
    });
  });
});

describe("a forwarded mail", () => {
  const outer = ["From: Dan Poe <dan@mail.example>", "Date: Sun, 20 May 2012 10:00:00 +0000"];
  it.each([
    [
      "Gmail",
      "Fwd: The Gutter #41",
      "---------- Forwarded message ---------\nFrom: The Gutter <a@gutter.example>\nDate: Wed, May 9, 2012 at 11:30 PM\nSubject: The Gutter #41\nTo: <dan@mail.example>\n",
    ],
    [
      "Outlook",
      "FW: The Gutter #41",
      "For the archive.\n\nFrom: The Gutter <a@gutter.example>\nSent: Wednesday, 9 May 2012 23:30\nTo: Dan Poe <dan@mail.example>\nSubject: The Gutter #41\n",
    ],
    [
      "Apple Mail",
      "Fwd: The Gutter #41",
      "Begin forwarded message:\n\nFrom: The Gutter <a@gutter.example>\nSubject: The Gutter #41\nDate: May 9, 2012 at 11:30:00 PM GMT+2\nTo: dan@mail.example\n",
    ],
    [
      "Outlook in German",
      "WG: The Gutter #41",
      "Von: The Gutter <a@gutter.example>\nGesendet: Mittwoch, 9. Mai 2012 23:30\nAn: Dan Poe <dan@mail.example>\nBetreff: The Gutter #41\n",
    ],
  ])("by %s has the day and sender of the mail inside it", async (_, subject, cover) => {
    const issue = await readMail([...outer, `Subject: ${subject}`], `${cover}\nHello,\n\n${TEXT}\n\n${TEXT}\n`);
    expect(header(issue)).toEqual({ publication: "The Gutter", number: "41", date: "2012-05-09" });
    expect(issue.articles.map(({ text }) => text).join("\n")).not.toContain("dan@mail.example");
  });
});

describe("the day", () => {
  const sender = "From: The Gutter <a@gutter.example>";
  it("is the one written in the sender's own zone", async () => {
    const issue = await readMail([sender, "Subject: Ice", "Date: Wed, 9 May 2012 23:30:00 -0700"], TEXT);
    expect(issue.date).toMatchObject({ value: { date: "2012-05-09" }, origin: "metadata" });
  });

  it("is the stated one where the mail was sent a day later", async () => {
    const headers = [sender, "Subject: Ice", "Date: Thu, 10 May 2012 01:00:00 +0000"];
    const issue = await readMail(headers, `The Gutter\n9 May 2012\n\n${TEXT}\n\n${TEXT}\n`);
    expect(issue.date).toMatchObject({ value: { date: "2012-05-09" }, origin: "stated" });
  });

  it("makes a stated month exact", async () => {
    const headers = [sender, "Subject: The Gutter, May 2012", "Date: Wed, 9 May 2012 10:00:00 +0000"];
    const issue = await readMail(headers, `Hello,\n\n${TEXT}\n`);
    expect(issue.date).toMatchObject({ value: { date: "2012-05-09", precision: "day" } });
  });

  it("comes from the address of a page that states none", async () => {
    const html = `<title>Ice on the river</title><link rel="canonical" href="https://gutter.example/2012/05/09/ice"><h1>Ice on the river</h1><p>${TEXT}</p><p>${TEXT}</p>`;
    const issue = await read("page.html", html);
    expect(issue.date).toMatchObject({ value: { date: "2012-05-09" }, origin: "inferred" });
  });
});

describe("the number of a page", () => {
  it.each([
    ["https://gutter.example/issues/41", "page.html", "41"],
    ["https://gutter.example/archive/41.html", "page.html", "41"],
    ["https://gutter.example/2012/05/09/ice", "page.html", null],
    [null, "issue-41.html", "41"],
    [null, "ice-2012.html", null],
  ])("%s, %s", async (address, fileName, number) => {
    const link = address === null ? "" : `<link rel="canonical" href="${address}">`;
    const html = `<title>Ice on the river</title>${link}<h1>Ice on the river</h1><p>${TEXT}</p><p>${TEXT}</p>`;
    expect((await read(fileName, html)).number?.value ?? null).toBe(number);
  });
});

describe("the author of a letter", () => {
  const subject = "Subject: Ice on the river";
  it.each([
    ["the sender", ["From: Jane Roe from The Gutter <a@gutter.example>", subject], `Hello,\n\n${TEXT}`, "Jane Roe"],
    ["a byline", ["From: The Gutter <a@gutter.example>", subject], `by Jane Roe\n\n${TEXT}`, "Jane Roe"],
    ["nobody, when a paper sends", ["From: The Gutter <a@gutter.example>", subject], `Hello,\n\n${TEXT}`, null],
    [
      "nobody, when an office sends",
      ["From: Gutter Support <a@gutter.example>", "List-Id: The Gutter <g.example>", subject],
      TEXT,
      null,
    ],
  ])("is %s", async (_, headers, body, author) => {
    const issue = await readMail(headers, body);
    expect(issue.articles[0]?.author ?? null).toBe(author);
    expect(issue.articles[0]?.authors).toEqual(author === null ? [] : [author]);
  });
});
