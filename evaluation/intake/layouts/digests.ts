import { each, itemsOf, page, READ_URL, UNSUBSCRIBE_URL } from "./markup";
import type { Content, Layout } from "./types";

const foot = ({ because, unsubscribe }: Content) => [because, unsubscribe];
const closing = (c: Content) =>
  `<p style="font-size:12px">${c.because}</p><p style="font-size:12px"><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p>`;

/** Kinds of digest, and essays. */
export const DIGESTS: Layout[] = [
  {
    name: "rows of title, site in brackets and author",
    form: "eml",
    kind: "digest",
    hasSections: true,
    hasAuthors: true,
    paragraphs: 0,
    subject: (c) => `${c.publication} #${c.number}`,
    isTitled: false,
    frame: foot,
    html: (c) =>
      page(`<div style="font:16px Verdana"><p style="font-size:24px"><b>${c.publication}</b></p><p>#${c.number} | ${c.dateLine}</p>
${each(c.sections, (s) => `<p style="font-size:20px;font-weight:bold;color:#ff6600">#${s.name}</p>${each(s.items, (i) => `<p style="margin:4px"><a href="${i.href}">${i.title}</a> <span style="font-size:11px;color:#999">(${i.site})</span> ${c.by} ${i.author}</p>`)}`)}
${closing(c)}</div>`),
  },
  {
    name: "small label above a linked headline, initials at the end",
    form: "eml",
    kind: "digest",
    paragraphs: 2,
    subject: (c) => `${c.sections[0]?.emoji} ${c.title}`,
    isTitled: true,
    frame: foot,
    html: (c) =>
      page(`<table role="presentation" cellpadding="0" width="600"><tr><td style="font-size:13px">${c.dateLine} | <a href="${READ_URL}">${c.browser}</a></td></tr><tr><td><img src="https://img.example/l.png" alt="${c.publication}"></td></tr><tr><td style="font-size:16px"><p>${c.greeting}</p><p>${c.intro}</p></td></tr>
${each(c.sections, (s) => each(s.items, (i) => `<tr><td style="border:1px solid #ddd;padding:20px"><p style="font-size:13px;letter-spacing:1px;font-weight:bold;color:#2a6">${s.name.toUpperCase()}</p><h1 style="font-size:28px"><a href="${i.href}" style="color:#111">${i.title}</a></h1><p style="font-size:16px">${i.texts[0]}</p><ul><li style="font-size:16px">${i.texts[1]}</li></ul><p style="font-size:16px">—${i.author.slice(0, 1)}${i.author.split(" ").at(-1)?.slice(0, 1)}</p></td></tr>`))}
<tr><td>${closing(c)}</td></tr></table>`),
  },
  {
    name: "offers with place and button",
    form: "html",
    kind: "digest",
    paragraphs: 1,
    subject: (c) => `${c.publication} ${c.issueLabel}`,
    isTitled: false,
    frame: foot,
    html: (c) =>
      page(
        `<table cellpadding="0" width="600"><tr><td><h1 style="font-size:24px">${c.publication} ${c.issueLabel}</h1><p style="font-size:14px">${c.dateLine}</p></td></tr>
${each(itemsOf(c), (i) => `<tr><td style="border-top:1px solid #eee;padding:12px 0"><strong style="font-size:14px"><a href="${i.href}">${i.title}</a></strong><br><span style="font-size:12px;color:#666">${i.site} · Wexcombe</span><br><span style="font-size:14px">${i.texts[0]}</span></td><td><a href="${i.href}" style="background:#0a7;color:#fff;font-size:13px;padding:6px">${c.readMore}</a></td></tr>`)}
<tr><td>${closing(c)}</td></tr></table>`,
        `<title>${c.publication} ${c.issueLabel}</title>`,
      ),
  },
  {
    name: "stories, then a list of quick links",
    form: "eml",
    kind: "digest",
    paragraphs: 1,
    subject: (c) => `${c.publication} ${c.issueLabel}: ${c.title}`,
    isTitled: true,
    frame: foot,
    html: (c) => {
      const [first, second] = c.sections;
      return page(`<div style="font-size:16px"><h1>${c.publication}</h1><p>${c.dateLine}</p><p>${c.intro}</p>
${each(first?.items ?? [], (i) => `<h2 style="font-size:22px"><a href="${i.href}">${i.title}</a></h2><p>${i.texts[0]}</p>`)}
<h2 style="font-size:22px">${c.quick}</h2><ul>${each(second?.items ?? [], (i) => `<li><a href="${i.href}">${i.title}</a>: ${i.texts[0]}</li>`)}</ul>${closing(c)}</div>`);
    },
  },
  {
    name: "forwarded digest",
    form: "eml",
    kind: "digest",
    paragraphs: 2,
    subject: (c) => `Fwd: ${c.publication} #${c.number}: ${c.title}`,
    isTitled: true,
    frame: foot,
    html: (c) =>
      page(`<div dir="ltr"><br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b class="gmail_sendername" dir="auto">${c.publication}</b> <span dir="auto">&lt;<a href="mailto:letter@${c.domain}">letter@${c.domain}</a>&gt;</span><br>Date: ${new Date(`${c.date}T08:00:00Z`).toUTCString().slice(0, 16)} at 8:00 AM<br>Subject: ${c.publication} #${c.number}: ${c.title}<br>To: &lt;<a href="mailto:reader@mail.example">reader@mail.example</a>&gt;<br></div><br><br><u></u>
<div style="font-size:16px"><p>${c.intro}</p>${each(itemsOf(c), (i) => `<h2 style="font-size:20px"><a href="${i.href}">${i.title}</a></h2><p>${i.texts[0]}</p><p>${i.texts[1]}</p>`)}${closing(c)}</div></div></div>`),
  },
  {
    name: "a poor page beside a good text part",
    form: "eml",
    kind: "digest",
    paragraphs: 2,
    subject: (c) => `${c.publication} #${c.number}`,
    isTitled: false,
    frame: () => [],
    html: (c) =>
      page(
        `<div>${each(itemsOf(c), (i) => `${i.title}<br>${i.texts[0]} ${i.texts[1]}<br><a href="${i.href}">${c.readMore}</a><br><br>`)}</div>`,
      ),
    text: (c) =>
      `${c.publication} #${c.number}\n${c.dateLine}\n\n${each(itemsOf(c), (i) => `${i.title}\n${i.href}\n\n${i.texts[0]} ${i.texts[1]}\n\n`)}`,
  },
  {
    name: "essay with headings and notes of the tool",
    form: "eml",
    kind: "essay",
    paragraphs: 2,
    subject: (c) => c.essay?.title ?? "",
    isTitled: true,
    frame: (c) => [c.browser, c.unsubscribe],
    html: (c) => essay(c, (heading) => `<h2 style="font-size:22px">${heading}</h2>`),
    text: (c) =>
      `${c.browser} ${READ_URL}\n\n${c.essay?.paragraphs.join("\n\n")}\n\n${c.unsubscribe} ${UNSUBSCRIBE_URL}\n`,
  },
  {
    name: "interview with questions in bold",
    form: "eml",
    kind: "essay",
    paragraphs: 2,
    subject: (c) => c.essay?.title ?? "",
    isTitled: true,
    frame: (c) => [c.browser, c.unsubscribe],
    html: (c) => essay(c, (heading) => `<p><strong>${heading}?</strong></p>`),
  },
];

function essay(c: Content, heading: (words: string) => string): string {
  const { title, paragraphs, headings } = c.essay ?? { title: "", paragraphs: [], headings: [] };
  const every = Math.floor(paragraphs.length / (headings.length + 1));
  const body = each(paragraphs, (text, n) => {
    const at = n % every === 0 ? headings[n / every - 1] : undefined;
    return `${at ? heading(at) : ""}<p>${text}</p>`;
  });
  return page(`<table role="presentation" cellpadding="0" width="560"><tr><td style="font-size:16px"><p style="font-size:12px"><a href="${READ_URL}">${c.browser}</a></p><h1 style="font-size:30px"><a href="https://${c.domain}/p/essay">${title}</a></h1><p style="font-size:12px">${c.editor}</p><p style="font-size:12px">${c.dateLine}</p>
${body}<p style="font-size:12px">© 2023 ${c.publication}</p><p style="font-size:12px"><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p></td></tr></table>`);
}
