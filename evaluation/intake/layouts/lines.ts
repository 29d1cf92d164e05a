import { each, itemsOf, UNSUBSCRIBE_URL, wrap } from "./markup";
import type { Content, Layout } from "./types";

const head = (c: Content) => `${c.publication}\n${c.issueLabel}, ${c.dateLine}\n`;
const lines = (name: string, rest: Partial<Layout> & Pick<Layout, "text">): Layout => ({
  name,
  form: "eml",
  kind: "digest",
  paragraphs: 2,
  subject: (c) => `${c.publication} ${c.issueLabel}`,
  isTitled: false,
  frame: (c) => [c.unsubscribe],
  ...rest,
});

/** Further habits of plain text. */
export const LINES: Layout[] = [
  lines("text: references in brackets, listed under each section", {
    hasSections: true,
    text: (c) =>
      `${head(c)}\n${wrap(c.intro)}\n\n${each(c.sections, (s, n) => `== ${s.name} ==\n\n${each(s.items, (i, m) => `${i.title} [${n * 3 + m + 1}]\n\n${wrap(`${i.texts[0]} ${i.texts[1]}`)}\n\n`)}\n${each(s.items, (i, m) => `[${n * 3 + m + 1}]: ${i.href}`)}\n\n`)}\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
  lines("text: flowed lines, numbered titles", {
    isFlowed: true,
    text: (c) =>
      `${head(c)}\n${each(itemsOf(c), (i, n) => `${n + 1}) ${i.title}\n\n${wrap(`${i.texts[0]} ${i.texts[1]}`).replace(/\n/g, " \n")}\n\n${i.href}\n\n`)}\n-- \n${c.editor}\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
  lines("text: bullets with the address in brackets", {
    hasSections: true,
    paragraphs: 1,
    text: (c) =>
      `${head(c)}\n${each(c.sections, (s) => `${s.name}\n${"~".repeat(30)}\n\n${each(s.items, (i) => `- ${i.title} (${i.href})\n${wrap(i.texts[0], 70, "  ")}\n`)}\n`)}\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
  lines("text: written by a tool from a page, titles in capitals and addresses in angle brackets", {
    hasAuthors: true,
    text: (c) =>
      `${c.browser} <https://lists.example/view/1>\n\n${head(c)}\n${each(itemsOf(c), (i) => `${i.title.toUpperCase()} <${i.href}>\n\n${c.by} ${i.author}\n\n${i.texts[0]}\n\n${i.texts[1]}\n\n${"-".repeat(60)}\n\n`)}\n${c.because}\n${c.unsubscribe} <${UNSUBSCRIBE_URL}>\n`,
    frame: (c) => [c.because, c.unsubscribe, c.browser],
  }),
];
