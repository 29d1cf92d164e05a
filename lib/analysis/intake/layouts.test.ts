import { describe, expect, it } from "vitest";
import { listPlainWords } from "@/lib/analysis/text/words";
import { readIssue } from "./read-issue";
import type { ParsedIssue } from "./types";

type Item = { title: string; text: string; href: string };

const ENGLISH: Item[] = [
  [
    "Harbour wall to be raised",
    "The council voted nine to two for a wall that is a metre higher than today's.",
    "wall",
  ],
  [
    "A ferry that runs on hydrogen",
    "The yard showed the hull on Friday and expects trials on the sound in autumn.",
    "ferry",
  ],
  [
    "Keeper of the northern tower retires",
    "After thirty-one years the last keeper hands the keys to a machine.",
    "keeper",
  ],
  [
    "Herring prices fall for a third week",
    "Buyers blame full cold stores; the fleet stays in port until Monday.",
    "herring",
  ],
].map(toItem);
const RUSSIAN: Item[] = [
  ["Портовую стену поднимут на метр", "Совет проголосовал девятью голосами против двух за новую стену.", "wall"],
  ["Паром на водороде показали на верфи", "Испытания в проливе начнутся осенью, сообщила верфь в пятницу.", "ferry"],
  ["Смотритель северной башни уходит", "Через тридцать один год он передаёт ключи автомату.", "keeper"],
].map(toItem);
const JAPANESE: Item[] = [
  ["港の防波堤を一メートル高くする計画", "議会は九対二で新しい防波堤の建設を可決した。工事は来春に始まる。", "wall"],
  ["水素で走るフェリーを公開", "造船所は金曜日に船体を公開し、秋に試験航海を行うと発表した。", "ferry"],
  ["北の灯台守が引退", "三十一年間勤めた最後の灯台守が、鍵を機械に引き渡す。", "keeper"],
].map(toItem);

function toItem([title = "", text = "", path = ""]: string[]): Item {
  return { title, text, href: `https://harbour.example/${path}` };
}

const FOOT =
  "<p>You are receiving this because you signed up.</p><p><a href='https://harbour.example/u'>Unsubscribe</a></p>";
const page = (body: string, head = "") =>
  `<html><head><meta charset="utf-8"><title>Harbour Weekly #12</title>${head}</head><body>${body}</body></html>`;

/** Cards of two in a row, each with its picture, headline, text and button. */
function grid(items: Item[]): string {
  const card = ({ title, text, href }: Item) =>
    `<td width="50%" valign="top" bgcolor="#f4f4f4"><table cellpadding="8"><tr><td><img src="x.png" alt=""></td></tr>
    <tr><td style="font:bold 20px Georgia"><a href="${href}">${title}</a></td></tr><tr><td style="font-size:14px">${text}</td></tr>
    <tr><td bgcolor="#004488"><a href="${href}" style="color:#fff">Continue</a></td></tr></table></td>`;
  const rows = items.map((_, i) =>
    i % 2 === 0
      ? `<tr>${items
          .slice(i, i + 2)
          .map(card)
          .join("")}</tr>`
      : "",
  );
  return page(`<h1>Harbour Weekly #12</h1><table cellpadding="0">${rows.join("")}</table>${FOOT}`);
}

/** A column of stories beside one of notes, by style sheet, without a heading element. */
function twoColumns(items: Item[]): string {
  const story = ({ title, text, href }: Item) =>
    `<div class="t"><a href="${href}">${title}</a></div><div class="b">${text}</div>`;
  const half = Math.ceil(items.length / 2);
  const style = "<style>.t{font-size:22px;color:#111}.b{font-size:15px}.pre{display:none}</style>";
  return page(
    `<div class="pre">This week on the coast</div><table cellpadding="0"><tr><td>${items.slice(0, half).map(story).join("")}</td>
    <td>${items.slice(half).map(story).join("")}</td></tr></table>${FOOT}`,
    style,
  );
}

/** Old mark-up: tables inside tables, `font` and `bgcolor`, headlines that are no links with the link below. */
function nestedTables(items: Item[]): string {
  const story = ({ title, text, href }: Item) =>
    `<table cellpadding="0"><tr><td><table cellpadding="0"><tr><td><font face="Arial" size="5" color="#003366"><b>${title}</b></font></td></tr>
    <tr><td><font face="Arial" size="2">${text}</font></td></tr><tr><td><a href="${href}"><font size="2">More &raquo;</font></a></td></tr></table></td></tr></table>`;
  return page(
    `<center><table cellpadding="0" bgcolor="#ffffff"><tr><td>${items.map(story).join("")}</td></tr></table></center>${FOOT}`,
  );
}

/** What Word writes for Outlook. */
function outlook(items: Item[]): string {
  const story = ({ title, text, href }: Item) =>
    `<p class=MsoNormal><b><span style='font-size:14.0pt;font-family:"Calibri",sans-serif'><a href="${href}">${title}</a><o:p></o:p></span></b></p>
    <p class=MsoNormal><span style='font-size:11.0pt'>${text}<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`;
  const head = "<style>p.MsoNormal{margin:0cm;font-size:11.0pt}</style><!--[if gte mso 9]><xml></xml><![endif]-->";
  return page(`<div class=WordSection1>${items.map(story).join("")}</div>${FOOT}`, head);
}

/** A list of headlines with a sentence each. */
function briefs(items: Item[]): string {
  const row = ({ title, text, href }: Item) => `<li><a href="${href}">${title}</a> – ${text}</li>`;
  return page(`<h1>Harbour Weekly #12</h1><h2>Notes</h2><ul>${items.map(row).join("")}</ul>${FOOT}`);
}

/** Plain text with numbers for addresses, which are at the end. */
function references(items: Item[]): string {
  const story = ({ title, text }: Item, i: number) => `${"-".repeat(40)}\n\n  ${title} [${i + 1}]\n\n  ${text}\n`;
  const list = items.map(({ href }, i) => `[${i + 1}] ${href}`).join("\n");
  return `Harbour Weekly #12\n4 May 2012\n\n${items.map(story).join("\n")}\n${"-".repeat(40)}\n\n${list}\n`;
}

/** Plain text with the address on the line below each title. */
function addressesBelow(items: Item[]): string {
  return `Harbour Weekly #12\n4 May 2012\n\n${items.map(({ title, text, href }) => `${title}\n${href}\n\n${text}\n`).join("\n")}`;
}

const LAYOUTS: [string, string, (items: Item[]) => string][] = [
  ["cards in a grid", "a.html", grid],
  ["two columns by style sheet", "a.html", twoColumns],
  ["nested tables with font elements", "a.html", nestedTables],
  ["Outlook's mark-up", "a.html", outlook],
  ["a list of headlines with a sentence", "a.html", briefs],
  ["text with references", "a.txt", references],
  ["text with addresses below titles", "a.txt", addressesBelow],
];

async function read(fileName: string, source: string): Promise<ParsedIssue> {
  const result = await readIssue({ fileName, mediaType: null, bytes: Buffer.from(source) });
  if (!result.ok) throw new Error(result.reason.words);
  return result.issue;
}

describe.each(LAYOUTS)("%s", (_, fileName, write) => {
  it.each([
    ["English", ENGLISH],
    ["Russian", RUSSIAN],
    ["Japanese", JAPANESE],
  ])("%s: every item with its title, text and address, and no word lost", async (_language, items) => {
    const source = write(items);
    const issue = await read(fileName, source);
    const found = issue.articles.map(({ title, text, address }) => ({
      title: title.replace(/ \[\d\]$/, ""),
      text,
      href: address,
    }));
    expect(found).toEqual(items);
    const around = issue.furniture.map(({ text }) => text);
    const kept = new Set(
      listPlainWords(
        [
          ...issue.articles.flatMap(({ section, title, text }) => [section, title, text]),
          ...around,
          issue.title?.value,
        ].join(" "),
      ).map(({ folded }) => folded),
    );
    const words = listPlainWords(issue.publishedText.replace(/https?:\S+|\[\d\]/g, " "));
    expect(
      words
        .filter(({ folded }) => !kept.has(folded) && !/^(?:4|2012|may|12)$/.test(folded))
        .map(({ folded }) => folded),
    ).toEqual([]);
  });
});

describe("marks of one kind in several layouts", () => {
  const titles = ({ articles }: ParsedIssue) => articles.map(({ title }) => title);
  const hrefs = ({ articles }: ParsedIssue) => articles.map(({ address }) => address);
  const wanted = { titles: ENGLISH.map(({ title }) => title), hrefs: ENGLISH.map(({ href }) => href) };
  const check = (issue: ParsedIssue) => expect({ titles: titles(issue), hrefs: hrefs(issue) }).toEqual(wanted);
  const head = "Harbour Weekly #12\n4 May 2012\n\n";

  it("reads rows of title, site in brackets and author", async () => {
    const row = ({ title, href }: Item, i: number) =>
      `<p><a href="${href}">${title}</a> <span>(harbour.example)</span> by Jane ${"ABCD"[i]}nders</p>`;
    const issue = await read("a.html", page(`<h1>Harbour Weekly #12</h1>${ENGLISH.map(row).join("")}${FOOT}`));
    check(issue);
    expect(issue.articles.map(({ author }) => author)).toEqual([
      "Jane Anders",
      "Jane Bnders",
      "Jane Cnders",
      "Jane Dnders",
    ]);
  });

  it("reads a list whose sentences stand behind a colon", async () => {
    const row = ({ title, text, href }: Item) => `<li><a href="${href}">${title}</a>: ${text}</li>`;
    check(await read("a.html", page(`<h1>Harbour Weekly #12</h1><ul>${ENGLISH.map(row).join("")}</ul>${FOOT}`)));
  });

  it("takes links on strips of a strong colour for headlines, not for buttons", async () => {
    const strip = ({ title, text, href }: Item) =>
      `<tr><td bgcolor="#222222"><a href="${href}" style="color:#fff">${title}</a></td></tr><tr><td>${text}</td></tr>`;
    check(
      await read(
        "a.html",
        page(`<table cellpadding="0" style="font-size:15px">${ENGLISH.map(strip).join("")}</table>${FOOT}`),
      ),
    );
  });

  it("reads starred titles above indented texts, with the address last", async () => {
    const item = ({ title, text, href }: Item) => `* ${title}\n  ${text}\n  ${href}\n`;
    check(await read("a.txt", `${head}${ENGLISH.map(item).join("\n")}`));
  });

  it("reads bold titles of a text part, with the address last", async () => {
    const item = ({ title, text, href }: Item) => `**${title}**\n\n${text}\n${href}\n`;
    check(await read("a.txt", `${head}${ENGLISH.map(item).join("\n")}`));
  });

  it("reads the text part of a mail when it shows the items and the page does not", async () => {
    const html = ENGLISH.map(({ title, text }) => `${title}<br>${text}<br><br>`).join("");
    const text = head + ENGLISH.map(({ title, text, href }) => `${title}\n${href}\n\n${text}\n`).join("\n");
    const mail = [
      "From: Harbour Weekly <a@harbour.example>",
      "Subject: Harbour Weekly #12",
      'Content-Type: multipart/alternative; boundary="x"',
      `\n--x\nContent-Type: text/plain; charset=utf-8\n\n${text}`,
      `--x\nContent-Type: text/html; charset=utf-8\n\n<div>${html}</div>\n--x--\n`,
    ];
    check(await read("a.eml", mail.join("\n")));
  });

  it.each([
    ["arrows before titles", (title: string, text: string) => `>> ${title}\n\n${text}\n`],
    ["one arrow before titles", (title: string, text: string) => `> ${title}\n\n${text}\n`],
    ["titles flush left above indented texts", (title: string, text: string) => `${title}\n    ${text}\n`],
    ["fields below starred titles", (title: string, text: string) => `* ${title}\n  Topic: the coast\n\n  ${text}\n`],
  ])("reads %s", async (_, write) => {
    const issue = await read("a.txt", head + ENGLISH.map(({ title, text }) => write(title, text)).join("\n"));
    expect(titles(issue)).toEqual(wanted.titles);
  });

  it("leaves quoted lines of a discussion what they are", async () => {
    const turns = ENGLISH.map(({ text }) => `> ${text}\n> ${text}\n\nI see that differently, and so do others here.\n`);
    const issue = await read("a.txt", head + turns.join("\n"));
    expect(issue.articles.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "quote")).toHaveLength(8);
  });

  const NAMES = ["Anna Berg", "Tom Lund", "Ruth Hall", "Peter Marsh"];
  it.each([
    [
      "below the title, beside the site",
      (own: string, title: string, text: string, name: string) =>
        `${own}${title}</h2><p style="font-size:12px">${name} | harbour.example</p><p>${text}</p>`,
    ],
    [
      "below the text",
      (own: string, title: string, text: string, name: string) =>
        `${own}${title}</h2><p>${text}</p><p style="font-size:12px"><i>${name}</i></p>`,
    ],
    [
      "above the title, with what they do below",
      (own: string, title: string, text: string, name: string) =>
        `<p style="font-size:13px"><b>${name}</b><br><span style="color:#888">Our desk</span></p>${own}${title}</h2><p>${text}</p>`,
    ],
    [
      "as a link beside the day",
      (own: string, title: string, text: string, name: string) =>
        `${own}<a href="/x">${title}</a></h2><p><a href="/p">${name}</a> · 4 May 2012</p><p>${text}</p>`,
    ],
  ])("reads names that stand %s as authors", async (_, write) => {
    const own = '<h2 style="font-size:22px">';
    const body = ENGLISH.map(({ title, text }, i) => write(own, title, text, NAMES[i] ?? "")).join("");
    const issue = await read("a.html", page(`<h1>Harbour Weekly #12</h1>${body}${FOOT}`));
    expect(issue.articles.map(({ title, author }) => [title, author])).toEqual(
      ENGLISH.map(({ title }, i) => [title, NAMES[i]]),
    );
    expect(issue.articles.map(({ text }) => text).join()).not.toContain("Berg");
  });

  it.each([
    ["Harbour Weekly, Ausgabe 12, 4. Mai 2012", "12"],
    ["Harbour Weekly, numéro 12, 4 mai 2012", "12"],
    ["Harbour Weekly, Выпуск 12, 4 мая 2012", "12"],
    ["Harbour Weekly, العدد 12, 4 مايو 2012", "12"],
  ])("reads number and day of “%s”", async (line, number) => {
    const issue = await read(
      "a.html",
      page(`<h1>${line}</h1>${ENGLISH.map(({ title, text }) => `<h2>${title}</h2><p>${text}</p>`).join("")}`),
    );
    expect([issue.number?.value, issue.date?.value.date]).toEqual([number, "2012-05-04"]);
  });
});
