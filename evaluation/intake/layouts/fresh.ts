import { each, itemsOf, minutesOf, page, READ_URL, UNSUBSCRIBE_URL, wrap } from "./markup";
import type { Content, Item, Layout } from "./types";

const foot = ({ because, unsubscribe, address }: Content) => [because, unsubscribe, address];
const closing = (c: Content) =>
  `<div style="font-size:11px;color:#888">${c.address}<br>${c.because}<br><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></div>`;
const fresh = (name: string, rest: Partial<Layout>): Layout => ({
  name,
  form: "eml",
  kind: "digest",
  paragraphs: 2,
  subject: (c) => c.title,
  isTitled: true,
  frame: foot,
  ...rest,
});
const inPairs = (items: Item[]) => items.flatMap((_, n) => (n % 2 === 0 ? [items.slice(n, n + 2)] : []));

/** Written when the rules stood, and measured before any of them was changed. */
export const FRESH: Layout[] = [
  fresh("fresh: one lead story, two columns of cards below", {
    paragraphs: 1,
    html: (c) => {
      const [lead, ...others] = itemsOf(c);
      const card = (i: Item) =>
        `<td width="50%" valign="top" style="padding:10px"><a href="${i.href}"><img src="https://img.example/${i.site}.jpg" alt="" width="270"></a><h4 style="font-size:16px;margin:6px 0"><a href="${i.href}" style="color:#222">${i.title}</a></h4><p style="font-size:14px">${i.texts[0]}</p></td>`;
      return page(`<table width="600" cellpadding="0" role="presentation"><tr><td colspan="2" style="font-size:13px"><a href="${READ_URL}">${c.browser}</a></td></tr><tr><td colspan="2"><img src="https://img.example/l.png" alt="${c.publication}"></td></tr><tr><td colspan="2" style="font-size:13px">${c.dateLine}</td></tr>
<tr><td colspan="2"><h2 style="font-size:28px"><a href="${lead?.href}">${lead?.title}</a></h2><p style="font-size:14px">${lead?.texts[0]}</p></td></tr>${each(inPairs(others), (pair) => `<tr>${pair.map(card).join("")}</tr>`)}<tr><td colspan="2">${closing(c)}</td></tr></table>`);
    },
  }),
  fresh("fresh: titles with a sign in front, source and time below", {
    hasSections: true,
    paragraphs: 1,
    html: (c) =>
      page(`<div style="font:15px Helvetica;max-width:580px"><p style="font-size:20px"><b>${c.publication}</b> ${c.dateLine}</p>
${each(c.sections, (s) => `<h2 style="font-size:21px;border-top:2px solid #000">${s.name}</h2>${each(s.items, (i, n) => `<p style="margin-bottom:0"><b>${s.emoji} <a href="${i.href}">${i.title}</a></b></p><p style="font-size:12px;color:#999;margin:0">${i.site} · ${minutesOf(c, n)}</p><p>${i.texts[0]}</p>`)}`)}${closing(c)}</div>`),
  }),
  fresh("fresh: bold first sentences as titles, links at words", {
    subject: (c) => `${c.publication} ${c.issueLabel}`,
    isTitled: false,
    html: (c) =>
      page(`<div style="font:17px Georgia"><h1 style="font-size:30px">${c.publication}</h1><p><i>${c.issueLabel}, ${c.dateLine}</i></p><p>${c.intro}</p>
${each(itemsOf(c), (i) => `<p><strong>${i.title}.</strong> ${i.texts[0]} ${i.texts[1]} <a href="${i.href}">${c.words.deeper}</a></p>`)}<p>${c.editor}</p>${closing(c)}</div>`),
  }),
  fresh("fresh: links of the week, a comment under each in italics", {
    hasAuthors: true,
    paragraphs: 1,
    subject: (c) => `${c.publication} #${c.number}`,
    isTitled: false,
    html: (c) =>
      page(
        `<table align="center" width="560"><tr><td><p style="font-size:24px">${c.publication} #${c.number}</p><p style="font-size:16px">${c.greeting}</p><p style="font-size:16px">${c.intro}</p><ol style="font-size:16px">${each(itemsOf(c), (i) => `<li><a href="${i.href}"><b>${i.title}</b></a><br>${c.by} ${i.author}<br><i>${i.texts[0]}</i></li>`)}</ol>${closing(c)}</td></tr></table>`,
      ),
  }),
  fresh("fresh: stacked tables of a shop tool, price line above each title", {
    paragraphs: 1,
    html: (c) =>
      page(
        `<center style="background:#eee">${each(itemsOf(c), (i, n) => `<table width="620" bgcolor="#ffffff" cellpadding="16" role="presentation"><tr><td style="font-size:12px;color:#d35400">€ ${n + 3},50</td></tr><tr><td style="font-size:20px;line-height:26px;color:#333">${i.title}</td></tr><tr><td style="font-size:14px">${i.texts[0]}</td></tr><tr><td><a href="${i.href}" style="background:#d35400;color:#fff;padding:12px;font-size:14px">${c.readMore}</a></td></tr></table>`)}${closing(c)}</center>`,
      ),
  }),
  fresh("fresh: text with arrows before titles, the address on a line with a mark", {
    subject: (c) => `${c.publication} ${c.issueLabel}`,
    isTitled: false,
    frame: (c) => [c.unsubscribe],
    text: (c) =>
      `${c.publication} | ${c.issueLabel} | ${c.dateLine}\n\n${wrap(c.intro)}\n\n${each(itemsOf(c), (i) => `>> ${i.title}\n\n${wrap(i.texts[0])}\n\n${wrap(i.texts[1])}\n\n-> ${i.href}\n\n`)}\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
  fresh("fresh: essay in blocks, a headed box at the end", {
    kind: "essay",
    subject: (c) => c.essay?.title ?? "",
    frame: (c) => [c.unsubscribe],
    html: (c) =>
      page(
        `<table width="100%" cellpadding="0"><tr><td class="mcnTextContent" style="font-size:16px"><h1>${c.essay?.title}</h1><p style="font-size:12px">${c.words.written} ${c.editor}</p></td></tr>${each(c.essay?.paragraphs ?? [], (text, n) => `<tr><td style="font-size:16px;padding:12px">${n > 0 && c.essay?.headings[n - 1] ? `<h2 style="font-size:22px">${c.essay?.headings[n - 1]}</h2>` : ""}<p>${text} <a href="https://${c.domain}/notes">${n + 1}</a></p></td></tr>`)}<tr><td>${closing(c)}</td></tr></table>`,
      ),
  }),
  fresh("fresh: reading list, linked words in the middle of sentences", {
    hasAddresses: false,
    hasSections: true,
    subject: (c) => `${c.publication} ${c.issueLabel}`,
    isTitled: false,
    html: (c) =>
      page(
        `<h1>${c.publication}</h1><p>${c.issueLabel} - ${c.dateLine}</p>${each(c.sections, (s) => `<h2>${s.emoji} ${s.name}</h2>${each(s.items, (i) => `<h4>${i.title}</h4><p>${i.texts[0]} (<a href="${i.href}">${i.site}</a>). ${i.texts[1]}</p>`)}`)}<hr>${closing(c)}`,
      ),
  }),
];
