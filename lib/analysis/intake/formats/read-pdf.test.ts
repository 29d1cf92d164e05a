import { expect, test } from "vitest";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { makePdf, type Placed, setLines } from "@/lib/analysis/pdf/testing/make-pdf";

const read = (bytes: Uint8Array) => readIssue({ fileName: "issue.pdf", mediaType: null, bytes });

const HARBOUR = [
  "The council of Port Lagan voted on Monday to",
  "let the ferry run in winter again. Mayor Ines",
  "Corrigan said that the island had waited nine",
  "years for a boat that does not stop in Novem-",
  "ber, and that the timetable would be printed.",
];
const CLOCK = [
  "The clock of the market hall was wound for the",
  "first time since the flood. Its keeper, Tomas",
  "Brandt, climbs eighty steps each Friday with a",
  "crank that his grandfather forged. Visitors may",
  "come along when the weather allows it.",
];

/** A masthead across the page, below it two columns of one article each. */
const PAGE: Placed[] = [
  { text: "The Lagan Letter", left: 60, top: 70, size: 28, isBold: true },
  { text: "No. 14, 5 March 2019", left: 60, top: 95, size: 10 },
  { text: "Ferry to run in winter", left: 60, top: 130, size: 15, isBold: true },
  ...setLines(HARBOUR, 60, 152),
  { text: "Market clock strikes again", left: 310, top: 130, size: 15, isBold: true },
  ...setLines(CLOCK, 310, 152),
];

test("an issue of two columns is read column by column, an article under each headline", async () => {
  const result = await read(makePdf([PAGE]));
  if (!result.ok) throw new Error(result.reason.words);
  const { issue } = result;
  expect(issue.format).toBe("pdf");
  expect([issue.publication?.value, issue.number?.value, issue.date?.value.date]).toEqual([
    "The Lagan Letter",
    "14",
    "2019-03-05",
  ]);
  expect(issue.articles.map(({ title, text }) => [title, text])).toEqual([
    ["Ferry to run in winter", HARBOUR.join(" ").replace("Novem- ber", "November")],
    ["Market clock strikes again", CLOCK.join(" ")],
  ]);
});

test("heads and numbers of pages are left out, and a sentence goes on over the page", async () => {
  const page = (number: number, lines: string[]): Placed[] => [
    { text: "The Lagan Letter, spring", left: 60, top: 40, size: 8 },
    ...setLines(lines, 60, 120),
    { text: `${number}`, left: 290, top: 815, size: 8 },
  ];
  const result = await read(
    makePdf([
      page(1, [...HARBOUR, "The boat was built in a yard that"]),
      page(2, ["closed in the spring."]),
      page(3, CLOCK),
    ]),
  );
  if (!result.ok) throw new Error(result.reason.words);
  const text = result.issue.articles.map((article) => article.text).join("\n");
  expect(text).toContain("The boat was built in a yard that closed in the spring.");
  expect(text).not.toContain("spring\n");
  expect(result.issue.furniture.map((piece) => piece.text)).toEqual(
    expect.arrayContaining(["The Lagan Letter, spring", "1", "2", "3"]),
  );
});

test("paragraphs are parted by empty space and by lines that stand in", async () => {
  const result = await read(
    makePdf([
      [
        { text: "Notes", left: 60, top: 60, size: 18 },
        ...setLines(HARBOUR, 60, 90),
        ...setLines(CLOCK, 60, 170),
        { text: "A third one stands in at its first line, as books", left: 75, top: 230 },
        { text: "have it, and goes on below.", left: 60, top: 242 },
      ],
    ]),
  );
  if (!result.ok) throw new Error(result.reason.words);
  expect(result.issue.articles[0]?.blocks).toHaveLength(3);
});

test.each([
  ["a scan", makePdf([[]]), "no-text", /OCRmyPDF/],
  ["one with a password", makePdf([PAGE], { isLocked: true }), "unreadable", /password/],
  ["half of one", Buffer.from("%PDF-1.4\n1 0 obj\n<< /Type /Cat"), "unreadable", /damaged/],
])("%s is refused in words", async (_name, bytes, code, words) => {
  const result = await read(bytes);
  if (result.ok) throw new Error("it was read");
  expect(result.reason.code).toBe(code);
  expect(result.reason.words).toMatch(words);
});

function mailWith(cover: string, pdf: Uint8Array): Uint8Array {
  const part = (type: string, rest: string) => `--b\r\nContent-Type: ${type}\r\n${rest}\r\n`;
  const lines = [
    "From: The Lagan Letter <letter@lagan.example>\r\nSubject: Spring\r\nDate: Tue, 05 Mar 2019 12:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n",
    part("text/plain; charset=utf-8", `\r\n${cover}`),
    part(
      "application/pdf",
      `Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n${Buffer.from(pdf).toString("base64")}`,
    ),
    "--b--\r\n",
  ];
  return Buffer.from(lines.join(""));
}

test("a mail that only brings a PDF is read from it, and one that says more itself is not", async () => {
  const pdf = makePdf([PAGE]);
  const brought = await read(mailWith("The spring issue is enclosed.", pdf));
  if (!brought.ok) throw new Error(brought.reason.words);
  expect(brought.issue.articles.map(({ title }) => title)).toEqual([
    "Ferry to run in winter",
    "Market clock strikes again",
  ]);
  expect([brought.issue.format, brought.issue.date?.value.date]).toEqual(["mail", "2019-03-05"]);
  expect(brought.issue.furniture.map((piece) => piece.text)).toContain("The spring issue is enclosed.");
  const own = await read(mailWith(`${HARBOUR.join(" ")} `.repeat(3), pdf));
  if (!own.ok) throw new Error(own.reason.words);
  expect(own.issue.articles.map(({ text }) => text).join(" ")).not.toContain("market hall");
  const scan = await read(mailWith("", makePdf([[]])));
  expect(scan).toMatchObject({ ok: false, reason: { code: "no-text", words: expect.stringContaining("OCRmyPDF") } });
});
