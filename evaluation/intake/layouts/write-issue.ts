import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldIssue } from "../newsletter-gold";
import { encodeOld, toQuotedPrintable } from "./old-charsets";
import type { Content, Item, Layout, Words } from "./types";

/** An issue as a file, with what a reader should find in it. */
export type WrittenIssue = {
  layout: Layout;
  content: Content;
  fileName: string;
  bytes: Uint8Array;
  gold: GoldIssue;
};

type RawItem = [title: string, path: string, author: string, first: string, second: string];
type Raw = Omit<Content, "sections" | "words"> & { sections: { emoji: string; name: string; items: RawItem[] }[] };

const FIRST_LANGUAGES = ["en", "de", "fr", "es", "ja", "ko", "ar", "ru"];
const LATER_LANGUAGES = ["zh", "pt", "it"];

/** The invented publications, one a language: the eight that the first layouts were written for, or all. */
export function readContents(languages: "first" | "all"): Content[] {
  const words: Record<string, Words> = readJson("words");
  return [...FIRST_LANGUAGES, ...(languages === "all" ? LATER_LANGUAGES : [])].map((lang) => {
    const raw: Raw = readJson(lang);
    const toItem = ([title, path, author, ...texts]: RawItem): Item => {
      const site = `${path}.example`;
      return { title, href: `https://${site}/${raw.lang}/${path}-story`, author, site, texts };
    };
    const sections = raw.sections.map((section) => ({ ...section, items: section.items.map(toItem) }));
    return { ...raw, words: words[lang] as Words, sections };
  });
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, "contents", `${name}.json`), "utf8"));
}

/** Prints an issue in a layout; null where the publication has no essay for it. */
export function writeIssue(layout: Layout, content: Content): WrittenIssue | null {
  if (layout.kind === "essay" && content.essay === null) return null;
  const isMail = layout.form === "eml";
  const body = isMail ? writeMail(layout, content) : (layout.html ?? layout.text)?.(content);
  return {
    layout,
    content,
    fileName: `a.${layout.form}`,
    bytes: Buffer.from(body ?? ""),
    gold: keyOf(layout, content),
  };
}

function writeMail(layout: Layout, content: Content): string {
  const { publication, editor, domain, date } = content;
  const part = (type: string, body: string) => {
    if (layout.isOldCharset) {
      const { charset, bytes } = encodeOld(body, content.lang);
      return `Content-Type: text/${type}; charset=${charset}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${toQuotedPrintable(bytes)}\r\n`;
    }
    const flowed = layout.isFlowed ? "; format=flowed" : "";
    return `Content-Type: text/${type}; charset=utf-8${flowed}\r\nContent-Transfer-Encoding: base64\r\n\r\n${encode(body)}\r\n`;
  };
  const parts = [
    ...(layout.text ? [part("plain", layout.text(content))] : []),
    ...(layout.html ? [part("html", layout.html(content))] : []),
  ];
  const isForward = /^fwd:/i.test(layout.subject(content));
  const header = [
    isForward
      ? "From: A Reader <reader@mail.example>"
      : `From: ${word(layout.kind === "essay" ? editor : publication)} <letter@${domain}>`,
    `To: reader@mail.example`,
    `Subject: ${word(layout.subject(content))}`,
    `Date: ${new Date(`${date}T${isForward ? "20" : "08"}:00:00Z`).toUTCString().replace("GMT", "+0000")}`,
    "MIME-Version: 1.0",
    ...(layout.kind === "essay"
      ? [`List-Id: ${/^[ -~]*$/.test(publication) ? publication : word(publication)} <${domain}>`]
      : []),
  ].join("\r\n");
  if (parts.length === 1) return `${header}\r\n${parts[0]}`;
  const bodies = parts.map((each) => `--=_parts\r\n${each}`).join("");
  return `${header}\r\nContent-Type: multipart/alternative; boundary="=_parts"\r\n\r\n${bodies}--=_parts--\r\n`;
}

function word(text: string): string {
  // An encoded word holds 75 characters at most (RFC 2047, 2).
  const parts = [""];
  for (const char of text) {
    const last = parts.at(-1) ?? "";
    if (Buffer.byteLength(last + char) > 42) parts.push(char);
    else parts[parts.length - 1] = last + char;
  }
  return parts.map((part) => `=?utf-8?B?${Buffer.from(part).toString("base64")}?=`).join("\r\n ");
}

function encode(body: string): string {
  return (
    Buffer.from(body)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");
}

/** Some layouts print no number anywhere. */
function isNumbered({ subject, html, text }: Layout, content: Content): boolean {
  const { number, issueLabel, publication } = content;
  const printed = [subject, html, text].map((write) => write?.(content) ?? "").join("\n");
  return [issueLabel, `#${number}`, `Nr. ${number}`, `${publication} ${number}`].some((words) =>
    printed.includes(words),
  );
}

function keyOf(layout: Layout, content: Content): GoldIssue {
  const { publication, number, date, intro, sections, essay } = content;
  const isEssay = layout.kind === "essay" && essay !== null;
  let index = 0;
  const items = sections.flatMap(({ name, items }) =>
    items.map((item) => {
      const { title, href, author, texts } = item;
      return {
        section: layout.hasSections ? name : null,
        title: layout.titleOf?.(item, content, index++) ?? title,
        url: layout.hasAddresses === false ? null : href,
        author: layout.hasAuthors ? author : null,
        opening: layout.paragraphs === 0 ? null : texts[0].slice(0, 60),
        ending: layout.paragraphs === 0 ? null : (texts[layout.paragraphs - 1] ?? "").slice(-40),
        bare: false,
        optional: false,
      };
    }),
  );
  const { words } = content;
  const sponsor = {
    section: null,
    title: words.adTitle,
    url: null,
    author: null,
    opening: words.adText.slice(0, 60),
    ending: words.adText.slice(-40),
    bare: false,
    optional: true,
  };
  const whole = isEssay
    ? [
        {
          section: null,
          title: essay.title,
          url: null,
          author: content.editor,
          opening: essay.paragraphs[0]?.slice(0, 60) ?? null,
          ending: essay.paragraphs.at(-1)?.slice(-40) ?? null,
          bare: false,
          optional: false,
        },
      ]
    : [...items, ...(layout.hasSponsor ? [sponsor] : [])];
  return {
    file: `${layout.name}.${content.lang}`,
    template: layout.name,
    publication,
    publicationAlso: [],
    title: layout.isTitled ? (isEssay ? essay.title : content.title) : null,
    kind: layout.kind,
    number: isEssay || !isNumbered(layout, content) ? null : number,
    date,
    intro,
    furniture: layout.frame(content),
    items: whole,
  };
}
