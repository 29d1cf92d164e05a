import { join } from "node:path";
import type { Upload } from "@/lib/analysis/intake/types";
import { readMails } from "./bench-archive";
import { type GeneratedReport, makeReports } from "./generate-reports";

/** What is imported: mails and pages of one article, and mails of ten. */
export const FORMS = ["issues", "mails", "pages"] as const;
export type Form = (typeof FORMS)[number];

const ARTICLES_PER_ISSUE = 10;

/**
 * Files of about `count` articles, made when they are read: reports of a generator from article `from` on. Where
 * `BACKFILE_BENCH_FILES` has a folder `n<count>` of mails, they are the issues.
 */
export function listFiles(form: Form, count: number, from = 0): (() => Upload)[] {
  const folder = process.env.BACKFILE_BENCH_FILES;
  if (form === "issues" && folder !== undefined && from === 0) return readMails(join(folder, `n${count}`));
  const { report } = makeReports();
  const size = form === "issues" ? ARTICLES_PER_ISSUE : 1;
  return Array.from({ length: Math.ceil(count / size) }, (_, file) => () => {
    const reports = Array.from({ length: size }, (_, place) => report(from + file * size + place));
    return form === "pages" ? toPage(reports[0] as GeneratedReport, from + file) : toMail(reports, from + file);
  });
}

function toMail(reports: readonly GeneratedReport[], number: number): Upload {
  const [first] = reports as [GeneratedReport];
  const subject = reports.length === 1 ? first.title : `${first.source} #${number + 1}`;
  const body = reports.map(({ title, text }) => (reports.length === 1 ? text : `## ${title}\n\n${text}`));
  const head = [
    `From: "${first.source}" <${first.source.toLowerCase().replace(" ", "-")}@example.org>`,
    `To: archive@example.org\nSubject: ${subject}\nDate: ${new Date(`${first.day}T08:00:00Z`).toUTCString()}`,
    `Message-ID: <${number}.${reports.length}@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8`,
  ];
  const text = `${head.join("\n")}\n\n${body.join("\n\n")}\n`;
  return { fileName: `${number}.eml`, mediaType: "message/rfc822", bytes: new TextEncoder().encode(text) };
}

function toPage({ title, text, day, source }: GeneratedReport, number: number): Upload {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${source}</title>
<meta property="og:site_name" content="${source}"><meta property="article:published_time" content="${day}"></head>
<body><nav><a href="/">Home</a> <a href="/about">About</a></nav><main><article><h1>${title}</h1>
<p>${text.split(/(?<=[.!?]) (?=[A-Z])/).join("</p>\n<p>")}</p></article></main><footer>All rights reserved</footer></body></html>`;
  return { fileName: `${number}.html`, mediaType: "text/html", bytes: new TextEncoder().encode(html) };
}
