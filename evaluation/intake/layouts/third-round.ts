import { each, itemsOf, minutesOf, page, READ_URL, UNSUBSCRIBE_URL, wrap } from "./markup";
import type { Content, Item, Layout } from "./types";

const foot = ({ because, unsubscribe, address }: Content) => [because, unsubscribe, address];
const closing = (c: Content) =>
  `<p style="font-size:11px;color:#777">${c.because} <a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p style="font-size:11px;color:#777">${c.address}</p>`;
const third = (name: string, rest: Partial<Layout>): Layout => ({
  name: `third: ${name}`,
  form: "eml",
  kind: "digest",
  paragraphs: 2,
  subject: (c) => `${c.publication} ${c.issueLabel}`,
  isTitled: false,
  frame: foot,
  ...rest,
});
const inThrees = (items: Item[]) => items.flatMap((_, n) => (n % 3 === 0 ? [items.slice(n, n + 3)] : []));

/** Written and read once before any rule was changed for them. */
export const THIRD_ROUND: Layout[] = [
  third("office program, a column of contents beside nested tables", {
    hasAuthors: true,
    hasAddresses: false,
    html: (c) =>
      page(
        `<div class=WordSection1><table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 width=680><tr><td colspan=2 style='background:#1F3864;padding:6.0pt'><p class=MsoTitle><span style='font-size:26.0pt;color:white'>${c.publication}<o:p></o:p></span></p><p class=MsoNormal><span style='font-size:9.0pt;color:white'>${c.issueLabel} | ${c.dateLine}<o:p></o:p></span></p></td></tr>
<tr><td width=170 valign=top style='background:#D9E2F3;padding:6.0pt'><table class=MsoNormalTable><tr><td><p class=MsoNormal><b><span style='font-size:10.0pt'>${c.quick}<o:p></o:p></span></b></p>${each(itemsOf(c), (i, n) => `<p class=MsoNormal><span style='font-size:9.0pt'><a href="#a${n}">${i.title}</a><o:p></o:p></span></p>`)}</td></tr></table></td>
<td width=510 valign=top style='padding:6.0pt'>${each(itemsOf(c), (i, n) => `<table class=MsoNormalTable width="100%"><tr><td><a name="a${n}"></a><p class=MsoNormal><b><span style='font-size:15.0pt;color:#1F3864'>${i.title}</span></b><o:p></o:p></p><p class=MsoNormal><i><span style='font-size:9.0pt'>${c.by} ${i.author}<o:p></o:p></span></i></p><p class=MsoNormal><span style='font-size:11.0pt'>${i.texts[0]}<o:p></o:p></span></p><p class=MsoNormal><span style='font-size:11.0pt'>${i.texts[1]}<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`)}</td></tr><tr><td colspan=2>${closing(c)}</td></tr></table></div>`,
        "<style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:Calibri,sans-serif}p.MsoTitle{margin:0cm;font-family:Georgia}</style>",
      ),
  }),
  third("numerals in a column, author and site below the title", {
    hasAuthors: true,
    paragraphs: 1,
    subject: (c) => c.title,
    isTitled: true,
    html: (c) =>
      page(`<table width="600" align="center" role="presentation"><tr><td style="font:700 30px Georgia">${c.publication}</td></tr><tr><td style="font:13px Arial;color:#666">${c.dateLine} · ${c.issueLabel}</td></tr><tr><td style="font:16px Georgia">${c.intro}</td></tr>
${each(itemsOf(c), (i, n) => `<tr><td><table role="presentation"><tr><td width="60" valign="top" style="font:700 40px Georgia;color:#c33">${n + 1}</td><td style="font:16px Georgia"><a href="${i.href}" style="font:700 20px Georgia;color:#111;text-decoration:none">${i.title}</a><div style="font:12px Arial;color:#888">${i.author} | ${i.site} | ${minutesOf(c, n)}</div><div>${i.texts[0]}</div></td></tr></table></td></tr>`)}<tr><td>${closing(c)}</td></tr></table>`),
  }),
  third("three columns of small cards, names in capitals", {
    hasAuthors: true,
    hasSections: true,
    paragraphs: 1,
    html: (c) =>
      page(`<table width="660" cellpadding="0" cellspacing="0" align="center"><tr><td colspan="3" align="center" style="font-size:12px"><a href="${READ_URL}">${c.browser}</a></td></tr><tr><td colspan="3" align="center"><img src="https://img.example/head.png" width="660" alt="${c.publication}"></td></tr><tr><td colspan="3" style="font-size:12px">${c.issueLabel} / ${c.dateLine}</td></tr>
${each(c.sections, (s) => `<tr><td colspan="3" style="font-size:13px;letter-spacing:2px;background:#222;color:#fff;padding:4px">${s.name}</td></tr>${each(inThrees(s.items), (row) => `<tr>${row.map((i) => `<td width="33%" valign="top" style="padding:8px"><a href="${i.href}"><img src="https://img.example/${i.site}.png" width="200" height="120" alt="${i.title}"></a><br><a href="${i.href}" style="color:#222;font-size:15px;font-weight:bold;text-decoration:none">${i.title}</a><br><span style="font-size:13px">${i.texts[0]}</span><br><span style="font-size:10px;color:#999">${i.author.toUpperCase()}</span></td>`).join("")}</tr>`)}`)}<tr><td colspan="3">${closing(c)}</td></tr></table>`),
  }),
  third("terms and what they mean", {
    form: "html",
    hasSections: true,
    html: (c) =>
      page(
        `<h1>${c.publication}, ${c.issueLabel}</h1><p><small>${c.dateLine}</small></p><p>${c.intro}</p>${each(c.sections, (s) => `<h2>${s.name}</h2><dl>${each(s.items, (i) => `<dt><a href="${i.href}">${i.title}</a></dt><dd>${i.texts[0]}</dd><dd>${i.texts[1]}</dd>`)}</dl>`)}<hr><p>${c.address}</p><p>${c.because}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p>`,
        `<title>${c.publication}, ${c.issueLabel}</title>`,
        c.lang,
      ),
  }),
  third("page of a content system, articles with header and time", {
    form: "html",
    hasAuthors: true,
    frame: (c) => [c.unsubscribe],
    html: (c) =>
      page(
        `<header><nav><a href="/">${c.publication}</a> <a href="/archive">Archive</a> <a href="/about">About</a></nav></header><main><h1>${c.publication} ${c.issueLabel}</h1><p><time datetime="${c.date}">${c.dateLine}</time></p>${each(itemsOf(c), (i) => `<article class="teaser"><header><h2><a href="${i.href}" rel="bookmark">${i.title}</a></h2><p class="meta"><a rel="author" href="https://${c.domain}/people/x">${i.author}</a> · <time datetime="${c.date}">${c.dateLine}</time></p></header><p>${i.texts[0]}</p><p>${i.texts[1]}</p></article>`)}</main><aside><h3>${c.quick}</h3><ul><li><a href="/1">Archive</a></li></ul></aside><footer><p>© ${c.publication}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p></footer>`,
        `<title>${c.publication} ${c.issueLabel}</title><meta property="og:site_name" content="${c.publication}">`,
        c.lang,
      ),
  }),
  third("tiles that are one link each, the name below the text", {
    hasAuthors: true,
    paragraphs: 1,
    html: (c) =>
      page(`<div style="max-width:600px;margin:auto;font-family:Verdana"><div style="text-align:center;font-size:24px">${c.publication}</div><div style="text-align:center;font-size:12px">${c.issueLabel}, ${c.dateLine}</div>
${each(itemsOf(c), (i, n) => `<a href="${i.href}" style="display:block;background:${n % 2 ? "#fff4e5" : "#e5f1ff"};padding:20px;margin:10px 0;color:#222;text-decoration:none"><div style="font-size:19px;font-weight:600">${i.title}</div><div style="font-size:14px">${i.texts[0]}</div><div style="font-size:12px;font-style:italic">${i.author}</div></a>`)}${closing(c)}</div>`),
  }),
  third("portrait, name and office above each title", {
    hasAuthors: true,
    subject: (c) => `${c.title} - ${c.publication}`,
    isTitled: true,
    html: (c) =>
      page(`<table width="100%" bgcolor="#f6f6f6"><tr><td align="center"><table width="580" bgcolor="#ffffff" cellpadding="20"><tr><td style="font-family:Georgia;font-size:28px">${c.publication}</td></tr><tr><td style="font-size:12px">${c.dateLine}</td></tr><tr><td style="font-size:16px">${c.greeting}<br><br>${c.intro}</td></tr>
${each(itemsOf(c), (i) => `<tr><td style="border-top:1px solid #ddd"><table><tr><td width="44"><img src="https://img.example/p.jpg" width="40" height="40" alt="" style="border-radius:20px"></td><td style="font-size:13px"><b>${i.author}</b><br><span style="color:#888">${c.words.place}</span></td></tr></table><h2 style="font-size:22px;font-family:Georgia;margin:8px 0"><a href="${i.href}" style="color:#000">${i.title}</a></h2><p style="font-size:16px">${i.texts[0]}</p><p style="font-size:16px">${i.texts[1]}</p></td></tr>`)}<tr><td>${closing(c)}</td></tr></table></td></tr></table>`),
  }),
  third("picture and text in turn, an arrow as the link", {
    html: (c) => {
      const text = (i: Item) =>
        `<td width="300" valign="middle" style="padding:16px"><p style="font:bold 18px Arial;color:#0b5345;margin:0">${i.title}</p><p style="font:14px Arial">${i.texts[0]}</p><p style="font:14px Arial">${i.texts[1]}</p><p style="margin:0"><a href="${i.href}" style="font:22px Arial;text-decoration:none">→</a></p></td>`;
      const picture = (i: Item) =>
        `<td width="300"><img src="https://img.example/${i.site}-w.jpg" width="300" alt=""></td>`;
      return page(
        `<table width="600" cellpadding="0" cellspacing="0"><tr><td colspan="2" bgcolor="#0b5345" style="font:bold 26px Arial;color:#fff;padding:16px">${c.publication}</td></tr><tr><td style="font:12px Arial">${c.issueLabel}</td><td align="right" style="font:12px Arial">${c.dateLine}</td></tr>${each(itemsOf(c), (i, n) => `<tr>${n % 2 ? text(i) + picture(i) : picture(i) + text(i)}</tr>`)}<tr><td colspan="2">${closing(c)}</td></tr></table>`,
      );
    },
  }),
  third("each text quoted, who wrote it below", {
    hasAuthors: true,
    paragraphs: 1,
    subject: (c) => `${c.publication} #${c.number}: ${c.title}`,
    isTitled: true,
    html: (c) =>
      page(`<div style="font:16px/1.5 Helvetica"><p>${c.greeting}</p><p>${c.intro}</p>
${each(itemsOf(c), (i) => `<h3 style="font-size:18px"><a href="${i.href}">${i.title}</a></h3><blockquote style="border-left:3px solid #ccc;padding-left:12px;color:#555"><p>${i.texts[0]}</p></blockquote><p style="font-size:14px">— ${i.author}, ${i.site}</p>`)}<p>${c.editor}</p>${closing(c)}</div>`),
  }),
  third("text: fields with labels", {
    hasAuthors: true,
    paragraphs: 1,
    frame: (c) => [c.unsubscribe],
    text: (c) =>
      `${c.publication}\n${c.issueLabel}\n${c.dateLine}\n${"*".repeat(40)}\n\n${each(itemsOf(c), (i) => `* ${i.title}\n  ${c.words.written}: ${i.author}\n  URL: ${i.href}\n\n${wrap(i.texts[0], 72, "  ")}\n`)}\n${"*".repeat(40)}\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
  third("text: titles flush, texts indented, the name behind two dashes", {
    hasAuthors: true,
    hasSections: true,
    frame: (c) => [c.unsubscribe],
    text: (c) =>
      `${c.publication} ${c.issueLabel} (${c.dateLine})\n\n${wrap(c.intro)}\n\n${each(c.sections, (s) => `+++ ${s.name} +++\n\n${each(s.items, (i) => `${i.title}\n${wrap(`${i.texts[0]} ${i.texts[1]}`, 72, "    ")}\n    -- ${i.author}\n    ${i.href}\n`)}\n`)}\n${c.unsubscribe}\n${UNSUBSCRIBE_URL}\n`,
  }),
  third("text: essay with headings in capitals, signed, a line behind it", {
    kind: "essay",
    subject: (c) => c.essay?.title ?? "",
    isTitled: true,
    frame: (c) => [c.unsubscribe],
    text: (c) =>
      `${c.essay?.title.toUpperCase()}\n${c.words.written} ${c.editor}\n\n${each(c.essay?.paragraphs ?? [], (text, n) => `${n % 2 === 0 && n > 0 ? `${c.essay?.headings[n / 2 - 1]?.toUpperCase()}\n\n` : ""}${wrap(text)}\n`)}\n${c.editor}\n\n-- \n${c.publication}\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
];
