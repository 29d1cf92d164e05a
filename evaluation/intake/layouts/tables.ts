import { each, itemsOf, page, READ_URL, UNSUBSCRIBE_URL } from "./markup";
import type { Content, Item, Layout } from "./types";

const foot = ({ because, unsubscribe, address }: Content) => [because, unsubscribe, address];
const closing = (c: Content) =>
  `<p>${c.because}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p>${c.address}</p>`;
const table = (name: string, rest: Partial<Layout> & Pick<Layout, "html">): Layout => ({
  name,
  form: "eml",
  kind: "digest",
  paragraphs: 1,
  subject: (c) => `${c.publication} | ${c.issueLabel}`,
  isTitled: false,
  frame: foot,
  ...rest,
});
const inPairs = (items: Item[]) => items.flatMap((_, n) => (n % 2 === 0 ? [items.slice(n, n + 2)] : []));

/** Grids, lists of things and what mail programs need. */
export const TABLES: Layout[] = [
  table("two columns by conditional comments, pictures above", {
    hasAuthors: true,
    html: (c) =>
      page(
        `<div style="background-color:#fafafa"><!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" style="width:600px;" width="600"><tr><td style="line-height:0px;font-size:0px;"><![endif]--><div style="margin:0 auto;max-width:600px"><div style="font-family:Arial;font-size:28px">${c.publication}</div><div style="font-family:Arial;font-size:13px">${c.issueLabel} · ${c.dateLine}</div></div>
${each(inPairs(itemsOf(c)), (pair) => `<div style="margin:0px auto;max-width:600px"><table align="center" cellpadding="0" cellspacing="0" role="presentation" style="width:100%"><tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0"><!--[if mso | IE]><table role="presentation" border="0"><tr><td style="vertical-align:top;width:300px;"><![endif]-->${each(pair, (i) => `<div class="mj-column-per-50" style="font-size:0px;text-align:left;display:inline-block;vertical-align:top;width:100%"><table cellpadding="0" role="presentation" width="100%"><tbody><tr><td style="font-size:0px;padding:10px"><a href="${i.href}"><img src="https://img.example/${i.site}.jpg" alt="" width="280"></a></td></tr><tr><td style="font-size:0px;padding:10px 25px"><div style="font-family:Arial;font-size:16px;font-weight:bold;line-height:1.2;color:#222">${i.title}</div></td></tr><tr><td style="font-size:0px;padding:0 25px"><div style="font-family:Arial;font-size:12px;color:#888">${c.by} ${i.author}</div></td></tr><tr><td style="font-size:0px;padding:10px 25px"><div style="font-family:Arial;font-size:14px;color:#444">${i.texts[0]}</div></td></tr><tr><td align="left" style="font-size:0px"><table role="presentation"><tr><td bgcolor="#e63946" role="presentation"><a href="${i.href}" style="display:inline-block;background:#e63946;color:#fff;font-family:Arial;font-size:13px;padding:10px 25px">${c.readMore}</a></td></tr></table></td></tr></tbody></table></div><!--[if mso | IE]></td><td style="vertical-align:top;width:300px;"><![endif]-->`)}<!--[if mso | IE]></td></tr></table><![endif]--></td></tr></tbody></table></div>`)}
<div style="font-family:Arial;font-size:11px">${closing(c)}</div></div>`,
        "<style>@media only screen and (min-width:480px){.mj-column-per-50{width:50%!important}}</style>",
      ),
  }),
  table("a hidden twin for phones", {
    paragraphs: 2,
    html: (c) => {
      const body = (size: number) =>
        each(
          itemsOf(c),
          (i) =>
            `<tr><td style="padding:10px"><p style="font-size:${size + 6}px;margin:0"><strong>${i.title}</strong></p><p style="font-size:${size}px">${i.texts[0]}</p><p style="font-size:${size}px">${i.texts[1]}</p><p style="font-size:${size}px"><a href="${i.href}">${c.readMore}</a></p></td></tr>`,
        );
      return page(
        `<table class="desktop" width="640" cellpadding="0"><tr><td style="font-size:26px">${c.publication}</td></tr><tr><td style="font-size:14px">${c.issueLabel}, ${c.dateLine}</td></tr>${body(15)}</table><!--[if !mso]><!--><div class="mobile" style="display:none;font-size:0;max-height:0;line-height:0;mso-hide:all;overflow:hidden"><table width="100%"><tr><td style="font-size:22px">${c.publication}</td></tr>${body(17)}</table></div><!--<![endif]--><table><tr><td style="font-size:11px">${closing(c)}</td></tr></table>`,
        "<style>@media (max-width:480px){.desktop{display:none!important}.mobile{display:block!important;max-height:none!important}}@media (prefers-color-scheme:dark){td{color:#fff!important}}</style>",
      );
    },
  }),
  table("events under their days", {
    html: (c) =>
      page(`<table width="600" cellpadding="0" role="presentation"><tr><td style="font-size:28px;font-weight:bold">${c.publication}</td></tr><tr><td style="font-size:14px">${c.issueLabel}</td></tr><tr><td style="font-size:15px">${c.intro}</td></tr>
${each(itemsOf(c), (i, n) => `<tr><td style="padding:12px 0"><p style="font-size:13px;color:#b00;margin:0">${n + 11}.${n + 2}., 19:30</p><p style="font-size:18px;margin:0"><a href="${i.href}"><b>${i.title}</b></a></p><p style="font-size:13px;color:#888;margin:0">${i.site}</p><p style="font-size:15px">${i.texts[0]}</p></td></tr>`)}
<tr><td style="font-size:11px">${closing(c)}</td></tr></table>`),
  }),
  table("jobs: title, employer, place, a button", {
    paragraphs: 0,
    html: (c) =>
      page(`<div style="font:15px Arial"><h1 style="font-size:24px">${c.publication} ${c.issueLabel}</h1><p>${c.dateLine}</p>
${each(itemsOf(c), (i) => `<table style="border:1px solid #ddd;margin:8px 0" width="600"><tr><td style="padding:12px"><div style="font-size:17px;font-weight:bold"><a href="${i.href}" style="color:#15c">${i.title}</a></div><div>${i.author}</div><div style="color:#777">${c.words.place}</div></td><td><a href="${i.href}" style="background:#15c;color:#fff;padding:8px 16px">${c.words.apply}</a></td></tr></table>`)}
<div style="font-size:11px">${closing(c)}</div></div>`),
  }),
  table("releases: package, version, a sentence", {
    hasSections: true,
    titleOf: (i, _, n) => `${i.site} ${n + 1}.4.0`,
    html: (c) =>
      page(
        `<h1>${c.publication} ${c.issueLabel}</h1><p>${c.dateLine}</p>${each(c.sections, (s) => `<h2>${s.name}</h2><ul>${each(s.items, (i) => `<li><a href="${i.href}"><code>${i.site}</code> ${itemsOf(c).indexOf(i) + 1}.4.0</a>: ${i.texts[0]}</li>`)}</ul>`)}${closing(c)}`,
      ),
  }),
  table("cells of a local tool, lines parted by breaks", {
    paragraphs: 2,
    hasAddresses: false,
    html: (c) =>
      page(`<table width="100%" style="max-width:630px" cellpadding="0"><tr><td style="text-align:center"><img src="https://img.example/l.png" alt=""></td></tr><tr><td><div style="text-align:center;font-size:14px"><span style="color:#747579">${c.dateLine} | ${c.issueLabel} | <a href="${READ_URL}">${c.browser}</a></span></div></td></tr><tr><td><div style="font-size:16px;line-height:1.8">${c.greeting}<br>${c.intro}</div></td></tr>
${each(itemsOf(c), (i) => `<tr><td style="padding:15px"><div style="line-height:1.8"><span style="font-size:22px;font-weight:bold;color:#1b4f2a">${i.title}</span></div></td></tr><tr><td><img src="https://img.example/${i.site}.png" alt=""></td></tr><tr><td style="padding:15px"><div style="font-size:16px;line-height:1.8">${i.texts[0]}<br><br><strong>${c.words.why}</strong><br>${i.texts[1]}</div></td></tr><tr><td><hr></td></tr>`)}
<tr><td><div style="font-size:12px;text-align:center"><strong>${c.publication}</strong><br>letter@${c.domain}<br>${c.address}<br><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></div></td></tr></table>`),
    frame: (c) => [c.browser, c.address, c.unsubscribe],
  }),
  table("from right to left where the script is", {
    paragraphs: 2,
    hasAuthors: true,
    html: (c) => {
      const side = c.lang === "ar" ? 'dir="rtl" align="right"' : 'dir="ltr" align="left"';
      return page(`<table ${side} width="600" cellpadding="8" bgcolor="#ffffff"><tr><td ${side}><font size="6" face="Tahoma"><b>${c.publication}</b></font></td></tr><tr><td ${side}><font size="2">${c.issueLabel} - ${c.dateLine}</font></td></tr>
${each(itemsOf(c), (i) => `<tr><td ${side}><p ${side}><font size="4" color="#003366"><a href="${i.href}"><b>${i.title}</b></a></font></p><p ${side}><font size="2">${c.by} ${i.author}</font></p><p ${side} style="text-align:justify"><font size="3">${i.texts[0]}</font></p><p ${side}><font size="3">${i.texts[1]}</font></p></td></tr>`)}
<tr><td ${side}><font size="1">${c.because}<br><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a><br>${c.address}</font></td></tr></table>`);
    },
  }),
  table("quoted-printable in an old charset", {
    paragraphs: 2,
    isOldCharset: true,
    html: (c) =>
      page(`<font face="Verdana" size="2"><center><b><font size="5">${c.publication}</font></b><br>${c.issueLabel}<br>${c.dateLine}</center><p>${c.intro}</p>
${each(itemsOf(c), (i) => `<p><a href="${i.href}"><b>${i.title}</b></a><br>${i.texts[0]}<br>${i.texts[1]}</p>`)}<hr><font size="1">${c.because}<br>${c.address}<br><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></font></font>`).replace(
        '<meta charset="utf-8">',
        "",
      ),
  }),
];
