import { each, itemsOf, minutesOf, page, READ_URL, UNSUBSCRIBE_URL, wrap } from "./markup";
import type { Content, Layout } from "./types";

const foot = ({ because, unsubscribe, address }: Content) => [because, unsubscribe, address];

/** Layouts that were written first and are only measured. */
export const HELD_OUT: Layout[] = [
  {
    name: "tables with a top bar, emoji before sections",
    form: "eml",
    kind: "digest",
    hasSections: true,
    paragraphs: 2,
    subject: (c) => `${c.sections[0]?.emoji} ${c.title}`,
    isTitled: true,
    frame: (c) => [...foot(c), "Powered by Postloft", c.browser],
    html: (c) =>
      page(
        `<div style="display:none;max-height:0;overflow:hidden">${c.intro} &#8204;&nbsp;&#8204;&nbsp;&#8204;&nbsp;</div>
<table role="none" width="100%" cellpadding="0"><tr><td align="center"><table role="none" width="670" cellpadding="0">
<tr><td align="right" style="font-size:13px;color:#777"><a href="${READ_URL}">${c.browser}</a></td></tr>
<tr><td align="center" style="padding:20px"><h1 style="font-size:32px;font-weight:700">${c.publication}</h1><p style="font-size:13px;color:#666">${c.issueLabel} | ${c.dateLine}</p></td></tr>
<tr><td style="padding:0 28px;font-size:16px"><p>${c.greeting}</p><p>${c.intro}</p></td></tr>
${each(
  c.sections,
  (
    s,
  ) => `<tr><td style="padding:28px 28px 0"><h2 style="font-size:24px;color:#c0392b">${s.emoji} ${s.name}</h2></td></tr>
${each(
  s.items,
  (i) => `<tr><td style="padding:0 28px"><h3 style="font-size:19px"><a href="${i.href}">${i.title}</a></h3></td></tr>
<tr><td style="padding:0 28px;font-size:16px"><p>${i.texts[0]}</p><p>${i.texts[1]} <a href="${i.href}">${c.readMore}</a></p></td></tr>`,
)}`,
)}
<tr><td style="background:#f2f2f2;font-size:12px;color:#888;padding:20px"><p>${c.address}</p><p>${c.because}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p>Powered by Postloft</p></td></tr></table></td></tr></table>`,
      ),
  },
  {
    name: "letter with numbered bold titles",
    form: "eml",
    kind: "digest",
    paragraphs: 2,
    subject: (c) => `${c.publication} ${c.number}: ${c.title}`,
    isTitled: true,
    frame: foot,
    html: (c) =>
      page(`<div style="font-family:Georgia;font-size:17px;max-width:600px"><p>${c.greeting}</p><p>${c.intro}</p>
${each(itemsOf(c), (i, n) => `<p><strong>${n + 1}. <a href="${i.href}">${i.title}</a></strong></p><p>${i.texts[0]}</p><p>${i.texts[1]}</p>`)}
<p>${c.editor}</p><p style="font-size:12px;color:#999"><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p style="font-size:12px;color:#999">${c.because}</p><p style="font-size:12px;color:#999">${c.address}</p></div>`),
  },
  {
    name: "cards of title, grey site and note",
    form: "html",
    kind: "digest",
    hasSections: true,
    paragraphs: 1,
    subject: (c) => `${c.publication} - ${c.issueLabel}`,
    isTitled: false,
    frame: foot,
    html: (c) =>
      page(
        `<div class="wrap"><div class="head"><h1>${c.publication}</h1><h2 class="sub">${c.issueLabel} · ${c.dateLine}</h2></div><div class="intro"><p>${c.intro}</p></div>
${each(
  c.sections,
  (s) =>
    `<div class="cat">${s.name}</div>${each(
      s.items,
      (
        i,
      ) => `<div class="item"><div class="link-title"><a href="${i.href}"><strong>${i.title}</strong></a> <span class="site">— ${i.site}</span></div>
<div class="note"><p>${i.texts[0]}</p></div></div>`,
    )}`,
)}
<div class="foot"><p>${c.because}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p>${c.address}</p></div></div>`,
        `<title>${c.publication} - ${c.issueLabel}</title><style>body{font:16px Helvetica}.cat{font-size:13px;text-transform:uppercase;font-weight:bold;color:#e15718;border-bottom:1px solid #ddd}.link-title{font-size:17px}.site{font-size:12px;color:#aaa}.note{font-size:16px}.foot{font-size:12px;color:#999}.sub{font-size:14px;font-weight:normal}</style>`,
        c.lang,
      ),
  },
  {
    name: "rich text of a mail program, addresses on lines",
    form: "eml",
    kind: "digest",
    paragraphs: 2,
    subject: (c) => `${c.publication}, ${c.issueLabel}`,
    isTitled: false,
    frame: (c) => [c.unsubscribe],
    html: (c) =>
      page(`<div>${c.greeting}</div><div><br></div><div>${c.intro}</div><div><br></div>
${each(itemsOf(c), (i) => `<div><b>${i.title}</b></div><div>${i.texts.join(" ")}</div><div><a href="${i.href}">${i.href}</a></div><div><br></div>`)}
<div>${c.editor}</div><div><br></div><div><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></div>`),
  },
  {
    name: "side column of contents, font elements",
    form: "eml",
    kind: "digest",
    paragraphs: 2,
    hasAddresses: false,
    subject: (c) => `[${c.publication}] ${c.issueLabel}`,
    isTitled: false,
    frame: foot,
    html: (c) =>
      page(`<table width="640" cellpadding="6" border="0"><tr><td colspan="2" bgcolor="#224466"><font color="#ffffff" size="6">${c.publication}</font><br><font color="#ffffff" size="2">${c.issueLabel}, ${c.dateLine}</font></td></tr>
<tr><td width="180" valign="top" bgcolor="#eeeeee"><font size="2"><ul>${each(itemsOf(c), (i, n) => `<li><a href="#a${n}">${i.title}</a></li>`)}</ul></font></td>
<td valign="top">${each(itemsOf(c), (i, n) => `<a name="a${n}"></a><font size="4" color="#224466"><b>${i.title}</b></font><br><font size="2">${i.texts[0]}<br><br>${i.texts[1]}</font><br><br>`)}</td></tr>
<tr><td colspan="2"><font size="1">${c.because}<br><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a><br>${c.address}</font></td></tr></table>`),
  },
  {
    name: "grid of cards, kicker above a headline of body size",
    form: "eml",
    kind: "digest",
    paragraphs: 1,
    hasAuthors: true,
    subject: (c) => `${c.title} | ${c.publication} #${c.number}`,
    isTitled: true,
    frame: foot,
    html: (c) => {
      const cards = c.sections.flatMap((s) =>
        s.items.map(
          (
            i,
          ) => `<td width="50%" valign="top" style="padding:8px"><img src="https://img.example/${i.site}.png" alt="" width="280"><p style="font-size:11px;color:#999;margin:0">${s.name}</p>
<p style="font-size:15px;font-weight:bold;margin:0"><a href="${i.href}" style="color:#000">${i.title}</a></p><p style="font-size:12px;color:#777;margin:0">${c.by} ${i.author}</p><p style="font-size:15px;margin:0">${i.texts[0]}</p></td>`,
        ),
      );
      const rows = cards.flatMap((_, n) => (n % 2 === 0 ? [`<tr>${cards.slice(n, n + 2).join("")}</tr>`] : []));
      return page(`<table width="600" cellpadding="0" role="presentation"><tr><td colspan="2"><a href="https://${c.domain}/"><img src="https://img.example/logo.png" alt="${c.publication}"></a></td></tr>${rows.join("")}
<tr><td colspan="2" style="font-size:11px;color:#777"><p>${c.because}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p>${c.address}</p></td></tr></table>`);
    },
  },
  {
    name: "events with a column of days",
    form: "eml",
    kind: "digest",
    paragraphs: 1,
    subject: (c) => `${c.publication} (${c.issueLabel})`,
    isTitled: false,
    frame: foot,
    html: (c) =>
      page(`<table role="presentation" cellpadding="0" width="600"><tr><td colspan="2" style="font-size:28px">${c.publication}</td></tr><tr><td colspan="2" style="font-size:13px">${c.issueLabel}</td></tr>
${each(itemsOf(c), (i, n) => `<tr><td width="90" valign="top" style="font-size:22px;color:#c00">${n + 4}.${n + 5}.</td><td valign="top"><a href="${i.href}" style="font-size:18px;font-weight:600;color:#222">${i.title}</a><br><span style="font-size:14px;color:#888">${i.site} · 19:30</span><br><span style="font-size:14px">${i.texts[0]}</span></td></tr>`)}
<tr><td colspan="2" style="font-size:11px">${c.because}<br><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a><br>${c.address}</td></tr></table>`),
  },
  {
    name: "text: capitals, references at the end, signature",
    form: "txt",
    kind: "digest",
    paragraphs: 2,
    subject: (c) => `${c.publication} ${c.issueLabel}`,
    isTitled: false,
    frame: (c) => [c.because],
    text: (c) =>
      `${c.publication.toUpperCase()}\n${c.issueLabel} -- ${c.dateLine}\n\n${wrap(c.intro)}\n\n${each(itemsOf(c), (i, n) => `${i.title.toUpperCase()} [${n + 1}]\n\n${wrap(i.texts[0])}\n\n${wrap(i.texts[1])}\n\n`)}
${each(itemsOf(c), (i, n) => `[${n + 1}] ${i.href}`)}\n\n-- \n${c.editor}\n${c.because}\n`,
  },
  {
    name: "title links with reading time, centred sections",
    form: "eml",
    kind: "digest",
    hasSections: true,
    paragraphs: 1,
    subject: (c) => `${c.title} ${c.sections[1]?.emoji}, ${c.sections[1]?.items[0]?.title}`,
    isTitled: true,
    frame: foot,
    html: (c) =>
      page(`<div style="text-align:center;font-size:12px"><a href="https://${c.domain}/signup">${c.forwarded}</a> | <a href="${READ_URL}">${c.browser}</a></div>
<div style="text-align:center"><h1><strong>${c.publication} ${c.dateLine}</strong></h1></div>
${each(
  c.sections,
  (
    s,
  ) => `<div style="text-align:center"><span style="font-size:36px">${s.emoji}</span></div><div style="text-align:center"><h1><strong>${s.name}</strong></h1></div>
${each(s.items, (i, n) => `<div class="text-block"><span><a href="${i.href}"><span><strong>${i.title} (${minutesOf(c, n)})</strong></span></a><br><br><span style="font-family:Helvetica">${i.texts[0]}</span></span></div>`)}`,
)}
<div style="font-size:12px"><p>${c.because}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p>${c.address}</p></div>`),
  },
];
