import { each, itemsOf, UNSUBSCRIBE_URL, wrap } from "./markup";
import type { Content, Layout } from "./types";

const head = (c: Content) => `${c.publication}\n${c.issueLabel}, ${c.dateLine}\n`;
const text = (name: string, rest: Partial<Layout>): Layout => ({
  name,
  form: "txt",
  kind: "digest",
  paragraphs: 2,
  subject: (c) => `${c.publication} ${c.issueLabel}`,
  isTitled: false,
  frame: (c) => [c.unsubscribe],
  ...rest,
});

/** Habits of plain text. */
export const TEXTS: Layout[] = [
  text("text: sections between double rules, starred items", {
    hasSections: true,
    paragraphs: 1,
    text: (c) =>
      `${head(c)}\n${each(c.sections, (s) => `${"=".repeat(60)}\n${s.name.toUpperCase()}\n${"=".repeat(60)}\n\n${each(s.items, (i) => `* ${i.title}\n${wrap(i.texts[0], 72, "  ")}\n  ${i.href}\n`)}\n`)}\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
  text("text: numbered, list of contents above", {
    form: "eml",
    text: (c) =>
      `${head(c)}\n${each(itemsOf(c), (i, n) => `${n + 1}. ${i.title}`)}\n\n${"-".repeat(50)}\n\n${each(itemsOf(c), (i, n) => `${n + 1}. ${i.title}\n\n${wrap(i.texts[0])}\n\n${wrap(i.texts[1])}\n\n<${i.href}>\n\n`)}\n${c.unsubscribe}:\n<${UNSUBSCRIBE_URL}>\n`,
  }),
  text("text: underlined titles, the address last", {
    text: (c) =>
      `${"+".repeat(40)}\n\n${head(c)}\n${"+".repeat(40)}\n\n${each(itemsOf(c), (i) => `${i.title}\n${"-".repeat([...i.title].length)}\n${wrap(i.texts[0])}\n\n${wrap(i.texts[1])}\n\n${c.readMore}: ${i.href}\n\n`)}\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
  text("text: signs of Markdown, one line a paragraph", {
    form: "eml",
    hasAuthors: true,
    text: (c) =>
      `${head(c)}\n${c.intro}\n\n${each(itemsOf(c), (i) => `**${i.title}**\n${c.by} ${i.author}\n\n${i.texts[0]}\n\n${i.texts[1]}\n${i.href}\n\n`)}\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
];
