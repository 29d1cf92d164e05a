import type { Upload } from "@/lib/analysis/intake/types";

/** The largest of a kind is as long as the longest text that is read; the others show whether the time grows with the length alone. */
const SIZES = [4_000, 60_000, 500_000, 3_900_000];
const MAIL = "From: Desk <desk@paper.example>\r\nSubject: Notes of the day\r\nMIME-Version: 1.0\r\n";

type Kind = { name: string; extension: "html" | "txt" | "md" | "eml"; make: (chars: number) => string };

const fill = (piece: string) => (chars: number) => piece.repeat(Math.ceil(chars / piece.length));
const page = (body: string) => `<!doctype html><html><body><p>Notes of the day from the harbour.</p>${body}`;
const pageOf = (piece: string) => (chars: number) => page(fill(piece)(chars));
/** Elements inside each other, and closed again. */
const nested = (open: string, close: string) => (chars: number) => {
  const depth = Math.ceil(chars / (open.length + close.length));
  return page(`${open.repeat(depth)}text${close.repeat(depth)}`);
};
const text = (piece: string) => (chars: number) => `Notes of the day\n\n${fill(piece)(chars)}`;

function nestMails(chars: number): string {
  const depth = Math.min(1_000, Math.ceil(chars / 60));
  return `${`${MAIL}Content-Type: message/rfc822\r\n\r\n`.repeat(depth)}${MAIL}\r\n${"word ".repeat(chars / 10)}`;
}

function nestParts(chars: number): string {
  const parts = Array.from({ length: Math.min(5_000, Math.ceil(chars / 60)) }, (_, at) => {
    return `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`;
  });
  return `${MAIL}${parts.join("")}\r\nword\r\n`;
}

const KINDS: Kind[] = [
  { name: "nested-div", extension: "html", make: nested("<div>", "</div>") },
  { name: "nested-table", extension: "html", make: nested("<table><tr><td>", "</td></tr></table>") },
  { name: "nested-list", extension: "html", make: nested("<ul><li>", "</li></ul>") },
  { name: "nested-quote", extension: "html", make: nested("<blockquote>", "</blockquote>") },
  { name: "nested-style", extension: "html", make: nested("<b><i>", "</i></b>") },
  { name: "unclosed-div", extension: "html", make: pageOf("<div>a ") },
  { name: "unclosed-format", extension: "html", make: pageOf("<b><p>a ") },
  { name: "chain-br", extension: "html", make: pageOf("<br>a") },
  { name: "chain-span", extension: "html", make: pageOf("<span>a</span> ") },
  { name: "chain-link", extension: "html", make: pageOf('<a href="/a">a</a> ') },
  { name: "attributes", extension: "html", make: (chars) => page(`<div ${fill("a=b ")(chars)}>text</div>`) },
  { name: "comments", extension: "html", make: pageOf("<!-- <p> -->") },
  { name: "less-than", extension: "html", make: pageOf("<") },
  { name: "entities", extension: "html", make: pageOf("&amp") },
  { name: "quotes", extension: "txt", make: text('"') },
  { name: "quotations", extension: "txt", make: text("“He said “so ") },
  { name: "names", extension: "txt", make: text("By Jane Harrow and Tom Quayle ") },
  { name: "capitals", extension: "txt", make: text("SEOUL HARBOUR ") },
  { name: "dates", extension: "txt", make: text("on 12 March 2019 or 2019-03-12, ") },
  { name: "short-lines", extension: "txt", make: text("Fees Rise\n\n") },
  { name: "words", extension: "txt", make: text("The ferry left the pier late and nobody minded much. ") },
  { name: "brackets", extension: "md", make: text("[(<") },
  { name: "quote-marks", extension: "md", make: text("> ") },
  { name: "nested-mails", extension: "eml", make: nestMails },
  { name: "nested-parts", extension: "eml", make: nestParts },
];

/** One hundred files that are made to take long: each kind in four sizes, the small ones first. */
export function makeHostileFiles(): Upload[] {
  return SIZES.flatMap((chars) =>
    KINDS.map(({ name, extension, make }) => ({
      ...{ fileName: `${name}-${chars}.${extension}`, mediaType: null },
      bytes: new TextEncoder().encode(make(chars).slice(0, chars)),
    })),
  );
}
