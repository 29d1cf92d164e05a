import { describe, expect, it } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";

const TEXTS = [
  "The ferry to Vik runs again on Friday, once the pier has been mended and the ice is gone.",
  "A second bakery opens on the square, in the house where the tailor worked until spring.",
  "The choir looks for two tenors and somebody who can repair the organ before the feast.",
];
const TITLES = ["Ferry to Vik runs again", "A second bakery opens on the square", "Choir looks for two tenors"];
const AUTHORS = ["Jane Roe", "John Doe", "Ada Poe"];
const SITES = ["ferry.example", "bread.example", "choir.example"];

const rows = (write: (n: number) => string) => TEXTS.map((_, n) => write(n)).join("");
const link = (n: number, words = SITES[n]) => `<a href="https://${SITES[n]}/a">${words}</a>`;

async function read(form: "html" | "plain", body: string) {
  const mail = `From: Vik Letter <a@vik.example>\r\nSubject: What the week brought\r\nContent-Type: text/${form}; charset=utf-8\r\n\r\n${body}`;
  const result = await readIssue({ fileName: "a.eml", mediaType: null, bytes: Buffer.from(mail) });
  if (!result.ok) throw new Error(result.reason.code);
  return result.issue;
}

const titlesOf = async (html: string) => (await read("html", html)).articles.map(({ title }) => title);

describe("pieces of an issue without a number", () => {
  it.each([
    ["close with a link each", (n: number) => `<h3>${TITLES[n]}</h3><p>${TEXTS[n]} (${link(n)})</p>`],
    ["are signed with initials", (n: number) => `<h3>${TITLES[n]}</h3><p>${TEXTS[n]} —JR</p>`],
    ["open in bold, with a dash behind", (n: number) => `<p><b>${TITLES[n]}</b> — ${TEXTS[n]}</p>`],
    [
      "open with a link and the time they take",
      (n: number) => `<p>${link(n, TITLES[n])} (${n + 2} minute read) ${TEXTS[n]}</p>`,
    ],
    [
      "are list items of a title in bold and a paragraph",
      (n: number) => `<li><p><b>${link(n, TITLES[n])}</b></p><p>${TEXTS[n]}</p></li>`,
    ],
    [
      "are links around title and text",
      (n: number) =>
        `<a href="https://${SITES[n]}/a"><h2>${TITLES[n]}</h2><h3 style="font-weight:normal">${TEXTS[n]}</h3></a>`,
    ],
  ])("that %s are articles", async (_, write) => {
    expect(await titlesOf(rows(write))).toEqual(TITLES);
  });

  it.each([
    ["headings without such a sign", (n: number) => `<h3>${TITLES[n]}</h3><p>${TEXTS[n]}</p>`],
    ["paragraphs that open with the same words", (n: number) => `<p><b>Why it matters now</b> — ${TEXTS[n]}</p>`],
    [
      "credits of pictures above headings",
      (n: number) => `<p style="font-size:11px">Photo: Quay</p><h3>${TITLES[n]}</h3><p>${TEXTS[n]}</p>`,
    ],
    ["notes below headings", (n: number) => `<h3>${TITLES[n]}</h3><p style="font-size:11px"><b>Hall ${n + 1}</b></p>`],
  ])("%s stay one article", async (_, write) => {
    expect(await titlesOf(`<p>${TEXTS.join(" ")}</p>${rows(write)}`)).toHaveLength(1);
  });
});

describe("rows of a numbered issue", () => {
  it.each([
    ["inside", (n: number) => `<p><b>${TITLES[n]}.</b> ${TEXTS[n]} ${link(n)}</p>`],
    ["behind", (n: number) => `<p><b>${TITLES[n]}</b>. ${TEXTS[n]} ${link(n)}</p>`],
  ])("have a sentence in bold as title, the full stop %s", async (_, write) => {
    const titles = await titlesOf(`<p>Vik Letter, Issue 12</p>${rows(write)}`);
    expect(titles.map((title) => title.replace(/\.$/, ""))).toEqual(TITLES);
    expect(await titlesOf(rows((n) => `<p><b>${TITLES[n]}.</b> ${TEXTS[n]}</p>`))).toHaveLength(1);
  });

  it("have a byline on the first line of their text, in other languages too", async () => {
    const html = `<h1>Vik Letter #12</h1><ol>${rows((n) => `<li><b>${link(n, TITLES[n])}</b><br>von ${AUTHORS[n]}<br>${TEXTS[n]}</li>`)}</ol>`;
    expect((await read("html", html)).articles.map(({ author }) => author)).toEqual(AUTHORS);
  });
});

describe("labels above headlines", () => {
  const label = (words: (n: number) => string) =>
    read(
      "html",
      rows((n) => `<p style="font-size:11px">${words(n)}</p><h2>${link(n, TITLES[n])}</h2><p>${TEXTS[n]}</p>`),
    );

  it("that are persons sign the article below", async () => {
    const { articles } = await label((n) => AUTHORS[n] ?? "");
    expect(articles.map(({ author }) => author)).toEqual(AUTHORS);
    expect(articles[0]?.text).toBe(TEXTS[0]);
  });

  it("that come again are its section", async () => {
    const { articles } = await label((n) => (n === 0 ? "Harbour" : "Town"));
    expect(articles.map(({ section }) => section)).toEqual(["Harbour", "Town", "Town"]);
  });

  it("that are days go to the text below", async () => {
    const { articles } = await label((n) => `${n + 4}.${n + 5}.`);
    expect(articles.map(({ text }) => text.slice(0, 4))).toEqual(["4.5.", "5.6.", "6.7."]);
  });
});

describe("titles of plain text with their address in brackets", () => {
  it.each([
    ["angle", (n: number) => `${TITLES[n]} <https://${SITES[n]}/a>\n\n${TEXTS[n]}\n\n`],
    ["round, starred", (n: number) => `- ${TITLES[n]} (https://${SITES[n]}/a)\n  ${TEXTS[n]}\n`],
    ["Markdown", (n: number) => `- [${TITLES[n]}](https://${SITES[n]}/a) — ${TEXTS[n]}\n`],
  ])("%s brackets", async (_, write) => {
    const { articles } = await read("plain", `Vik Letter\nIssue 12\n\n${rows(write)}`);
    expect(articles.map(({ title, address }) => [title, address])).toEqual(
      TITLES.map((title, n) => [title, `https://${SITES[n]}/a`]),
    );
    expect(articles.map(({ text }) => text)).toEqual(TEXTS);
  });

  it("leaves two of them in running text", async () => {
    const text = `${TEXTS.join("\n\n")}\n\nThe plan (https://ferry.example/a)\n\n${TEXTS[0]}`;
    expect((await read("plain", text)).articles).toHaveLength(1);
  });
});

describe("what a digest prints around its pieces", () => {
  const pieces = rows((n) => `<h2>${link(n, TITLES[n])}</h2><p>${TEXTS[n]}</p>`);
  const removed = async (html: string) =>
    (await read("html", pieces + html)).furniture.map(({ text, reason }) => [reason.rule, text]);

  it("takes a poll of links on one site", async () => {
    const poll = ["Good?", "Very", "Not so"];
    const [question, ...answers] = poll;
    const html = `<p>${question}</p>${answers.map((words, n) => `<p><a href="https://polls.example/${n}">${words}</a></p>`).join("")}`;
    expect(await removed(html)).toEqual(expect.arrayContaining(poll.map((words) => ["poll", words])));
  });

  it("takes small print beside the lines about the subscription, in whatever words", async () => {
    const html = `<p style="font-size:11px">Brygga, 5003 Bergen</p><p style="font-size:11px"><a href="https://lists.example/unsubscribe">Meld deg av</a> · Unsubscribe here</p>`;
    expect(await removed(html)).toEqual(expect.arrayContaining([["small-print", "Brygga, 5003 Bergen"]]));
  });
});
