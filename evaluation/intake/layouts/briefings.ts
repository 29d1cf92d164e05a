import { each, itemsOf, minutesOf, page, READ_URL, UNSUBSCRIBE_URL } from "./markup";
import type { Content, Item, Layout } from "./types";

const foot = ({ because, unsubscribe, address }: Content) => [because, unsubscribe, address];
const closing = (c: Content) =>
  `<p style="font-size:12px">${c.because}</p><p style="font-size:12px">${c.address}</p><p style="font-size:12px"><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a> | <a href="${READ_URL}">${c.browser}</a></p>`;
const briefing = (name: string, rest: Partial<Layout> & Pick<Layout, "html">): Layout => ({
  name,
  form: "eml",
  kind: "digest",
  paragraphs: 2,
  subject: (c) => `${c.publication}: ${c.title}`,
  isTitled: true,
  frame: foot,
  ...rest,
});
const initials = ({ author }: Item) =>
  author
    .split(" ")
    .map((part) => part.slice(0, 1))
    .join("");

/** Briefings: many short pieces in a house style. */
export const BRIEFINGS: Layout[] = [
  briefing("numbered pieces with bold lead-ins inside", {
    html: (c) =>
      page(`<div style="font:16px Arial"><p style="font-size:13px">${c.publication} · ${c.dateLine}</p><p>${c.greeting} ${c.intro}</p>
${each(itemsOf(c), (i, n) => `<h2 style="font-size:22px">${n + 1}. ${i.title}</h2><p>${i.texts[0]}</p><p><strong>${c.words.why}</strong> ${i.texts[1]}</p><p><strong>${c.words.picture}</strong> ${c.words.adText}</p><ul><li>${i.texts[1]}</li><li>${i.texts[0]}</li></ul><p><a href="${i.href}">${c.words.deeper}</a></p>`)}${closing(c)}</div>`),
    paragraphs: 1,
  }),
  briefing("playbook of paragraphs that open in bold capitals", {
    hasSections: true,
    hasAddresses: false,
    paragraphs: 2,
    html: (c) =>
      page(`<table width="600" cellpadding="0" role="presentation"><tr><td style="font-size:30px;font-weight:bold">${c.publication}</td></tr><tr><td style="font-size:14px">${c.by} ${c.editor.toUpperCase()}</td></tr><tr><td style="font-size:14px">${c.dateLine}</td></tr>
${each(c.sections, (s) => `<tr><td style="font-size:16px"><p style="font-size:20px;font-weight:bold;color:#c00">${s.name}</p>${each(s.items, (i) => `<p><b>${i.title.toUpperCase()}</b> — ${i.texts[0]} <a href="${i.href}">${i.site}</a></p><p>${i.texts[1]}</p>`)}</td></tr>`)}<tr><td>${closing(c)}</td></tr></table>`),
  }),
  briefing("label, headline, picture with a credit, initials", {
    paragraphs: 2,
    hasAddresses: false,
    html: (c) =>
      page(`<table align="center" width="670" cellpadding="0" role="presentation"><tr><td align="center"><img src="https://img.example/logo.png" alt="${c.publication}"><p style="font-size:14px">${c.dateLine}</p></td></tr><tr><td style="font-size:16px"><p><b>${c.greeting}</b> ${c.intro}</p><p>—<i>${c.editor}</i></p></td></tr>
${each(c.sections, (s) => each(s.items, (i) => `<tr><td><table role="presentation" cellpadding="20" style="background:#fff;border:1px solid #ccc"><tr><td><p style="font-size:13px;color:#2a6fdb;text-transform:uppercase;font-weight:bold">${s.name}</p><h1 style="font-size:26px">${i.title}</h1><img src="https://img.example/${i.site}.jpg" alt=""><p style="font-size:11px;color:#666;text-align:center">${c.words.credit}</p><p style="font-size:16px">${i.texts[0]}</p><p style="font-size:16px"><b>${c.words.why}</b> ${i.texts[1]}—${initials(i)}</p></td></tr></table></td></tr>`))}
<tr><td>${closing(c)}</td></tr></table>`),
  }),
  briefing("briefs of one line, the reading time behind", {
    hasSections: true,
    paragraphs: 1,
    html: (c) =>
      page(`<div style="font-family:Arial;font-size:14px;width:600px"><div style="text-align:center"><h1 style="font-size:22px">${c.publication} ${c.dateLine}</h1></div>
${each(c.sections, (s) => `<p style="text-align:center;font-size:18px"><b>${s.name}</b></p>${each(s.items, (i, n) => `<p><a href="${i.href}">${i.title}</a> (${minutesOf(c, n)}) ${i.texts[0]}</p>`)}`)}${closing(c)}</div>`),
  }),
  briefing("sponsor between pieces of the same look", {
    hasSponsor: true,
    html: (c) => {
      const [first, ...others] = itemsOf(c);
      const piece = (i: Item) =>
        `<tr><td style="padding:16px"><h3 style="font-size:20px"><a href="${i.href}">${i.title}</a></h3><p style="font-size:15px">${i.texts[0]}</p><p style="font-size:15px">${i.texts[1]}</p></td></tr>`;
      return page(`<table role="presentation" width="600" cellpadding="0"><tr><td style="font-size:28px">${c.publication}</td></tr><tr><td style="font-size:14px">${c.issueLabel}, ${c.dateLine}</td></tr>${first ? piece(first) : ""}
<tr><td style="padding:16px"><p style="font-size:11px;color:#999">${c.words.sponsor}</p><h3 style="font-size:20px"><a href="https://ads.example/c?p=7">${c.words.adTitle}</a></h3><p style="font-size:15px">${c.words.adText}</p></td></tr>${each(others, piece)}<tr><td>${closing(c)}</td></tr></table>`);
    },
  }),
  briefing("questions of readers with answers", {
    hasAddresses: false,
    titleOf: (i, c) => `${c.words.asks}: ${i.title}?`,
    html: (c) =>
      page(`<div style="font:17px Georgia"><p style="font-size:24px"><b>${c.publication}</b></p><p>${c.issueLabel} – ${c.dateLine}</p><p>${c.intro}</p>
${each(itemsOf(c), (i) => `<p><b>${c.words.asks}: ${i.title}?</b></p><p>${i.texts[0]}</p><p>${i.texts[1]}</p>`)}<p>${c.editor}</p>${closing(c)}</div>`),
  }),
  briefing("links inside sentences, titles underlined and bold", {
    frame: (c) => [c.because, c.unsubscribe],
    paragraphs: 2,
    hasAddresses: false,
    html: (c) =>
      page(`<div dir="ltr"><div>${c.greeting}</div><div><br></div><div>${c.intro}</div><div><br></div>
${each(itemsOf(c), (i) => `<div><b><u>${i.title}</u></b></div><div>${i.texts[0]}</div><div><br></div><div>${i.texts[1]} (<a href="${i.href}">${i.site}</a>)</div><div><br></div>`)}<div>--</div><div>${c.editor}</div><div><br></div><div style="font-size:10px">${c.because} <a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></div></div>`),
  }),
];
