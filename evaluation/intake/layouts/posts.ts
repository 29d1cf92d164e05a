import { each, itemsOf, minutesOf, page, READ_URL, UNSUBSCRIBE_URL } from "./markup";
import type { Content, Layout } from "./types";

const foot = ({ because, unsubscribe, address }: Content) => [because, unsubscribe, address];
const post = (name: string, rest: Partial<Layout> & Pick<Layout, "html">): Layout => ({
  name,
  form: "eml",
  kind: "digest",
  paragraphs: 2,
  subject: (c) => `${c.publication} #${c.number}: ${c.title}`,
  isTitled: true,
  frame: foot,
  ...rest,
});
const widget = ({ words }: Content) =>
  `<div class="subscription-widget-wrap" style="background:#f7f7f7;padding:20px;text-align:center"><p class="button-wrapper"><a class="button primary" href="https://lists.example/subscribe" style="background:#ff6719;color:#fff;font-size:14px;padding:10px 20px;display:inline-block"><span>${words.subscribe}</span></a></p></div>`;
const legal = (c: Content) =>
  `<p style="font-size:12px;color:#777">© 2023 ${c.publication}<br>${c.address}<br><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p>`;

/** Posts of publishing tools, sent as mails. */
export const POSTS: Layout[] = [
  post("post of a publishing tool, a digest under headings", {
    hasSections: true,
    subject: (c) => c.title,
    frame: (c) => [c.words.app, c.words.subscribe, c.address, c.unsubscribe],
    html: (c) =>
      page(`<div class="preview" style="display:none;font-size:1px;color:#333333;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden">${c.intro}</div><div class="preview" style="display:none">&#847; &#847; &#847; &shy; &shy;</div>
<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td></td><td class="content" width="550"><div class="post typography"><div class="post-header"><p style="font-size:12px;color:#777"><a href="https://${c.domain}">${c.publication}</a></p><h1 class="post-title" style="font-size:28px"><a href="https://${c.domain}/p/letter-${c.number}">${c.title}</a></h1><h3 class="subtitle" style="font-size:18px;font-weight:400;color:#777">${c.intro}</h3>
<table><tr><td style="font-size:11px"><a href="https://${c.domain}/@editor">${c.editor}</a></td></tr><tr><td style="font-size:11px">${c.dateLine}</td></tr></table><table class="email-ufi-2-top"><tr><td><a href="https://${c.domain}/p/x?action=like">${c.words.like}</a></td><td><a href="https://${c.domain}/p/x/comments">${c.words.comment}</a></td><td><a href="https://${c.domain}/p/x?action=share">${c.words.share}</a></td><td align="right"><a href="https://open.example/app" style="font-weight:700"><span>${c.words.app}</span></a></td></tr></table></div>
<div class="body markup" style="font-size:16px"><p>${c.greeting} ${c.intro}</p>${each(c.sections, (s, n) => `<h2 class="header-anchor-post" style="font-size:24px">${s.name}</h2>${each(s.items, (i) => `<h3 class="header-anchor-post" style="font-size:20px">${i.title}</h3><p>${i.texts[0]}</p><p>${i.texts[1]} <a href="${i.href}">${i.site}</a></p>`)}${n === 0 ? widget(c) : "<div><hr></div>"}`)}</div>
<table><tr><td><a href="https://${c.domain}/p/x?action=like">${c.words.like}</a></td><td><a href="https://${c.domain}/p/x/comments">${c.words.comment}</a></td></tr></table></div></td><td></td></tr><tr><td></td><td>${legal(c)}</td><td></td></tr></table>`),
  }),
  post("essay with pictures, captions, notes and boxes to subscribe", {
    kind: "essay",
    subject: (c) => c.essay?.title ?? "",
    frame: (c) => [c.words.app, c.unsubscribe],
    html: (c) =>
      page(`<div style="display:none;max-height:0">${c.intro}</div><div class="post"><h1 class="post-title"><a href="https://${c.domain}/p/essay">${c.essay?.title}</a></h1><div style="font-size:13px"><a href="https://${c.domain}/@e">${c.editor}</a></div><div style="font-size:13px">${c.dateLine}</div><p style="font-size:12px"><a href="https://open.example/app">${c.words.app}</a></p>
<div class="body">${each(c.essay?.paragraphs ?? [], (text, n) => `<p>${text}${n === 1 ? '<a href="#footnote-1"><sup>1</sup></a>' : ""}</p>${n % 2 === 1 ? `<div class="captioned-image-container"><figure><a href="https://img.example/${n}.jpg"><img src="https://img.example/${n}.jpg" width="550" alt=""></a><figcaption style="font-size:13px;text-align:center">${c.words.credit}</figcaption></figure></div><h3 style="font-size:20px">${c.essay?.headings[(n - 1) / 2] ?? ""}</h3>` : ""}${n === 2 ? widget(c) : ""}`)}</div></div>${legal(c)}`),
  }),
  post("letter of a growth tool, a partner, a poll", {
    hasSections: true,
    hasSponsor: true,
    paragraphs: 1,
    frame: (c) => [...foot(c), c.words.pollGood, c.words.pollBad, c.browser],
    html: (c) =>
      page(`<table role="none" width="100%"><tr><td align="center" style="background:#fff"><table role="none" width="670"><tr><td align="right" style="font-size:12px"><a href="${READ_URL}">${c.browser}</a></td></tr><tr><td style="padding:16px"><h1 style="font-size:30px">${c.title}</h1><p style="font-size:13px">${c.words.written} ${c.editor} | ${c.dateLine}</p></td></tr>
<tr><td><p style="font-size:16px">${c.greeting}</p><p style="font-size:16px">${c.intro}</p></td></tr>
${each(c.sections, (s, n) => `<tr><td><h2 style="font-size:24px">${s.emoji} ${s.name}</h2></td></tr><tr><td><ul>${each(s.items, (i) => `<li style="font-size:16px"><p><b><a href="${i.href}">${i.title}</a></b></p><p>${i.texts[0]}</p></li>`)}</ul></td></tr>${n === 0 ? `<tr><td style="background:#eef4ff;border-radius:10px"><p style="font-size:12px">${c.words.together.toUpperCase()}</p><h2 style="font-size:24px"><a href="https://ads.example/r?x=1">${c.words.adTitle}</a></h2><p style="font-size:16px">${c.words.adText}</p></td></tr>` : ""}`)}
<tr><td><h3 style="font-size:18px">${c.words.poll}</h3><p><a href="https://polls.example/1">${c.words.pollGood}</a></p><p><a href="https://polls.example/2">${c.words.pollBad}</a></p></td></tr>
<tr><td style="font-size:12px"><p>${c.because}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p>${c.address}</p></td></tr></table></td></tr></table>`),
  }),
  post("unstyled page made from Markdown", {
    hasSections: true,
    paragraphs: 1,
    frame: (c) => [c.unsubscribe],
    html: (c) =>
      page(`<p>${c.greeting}</p><p>${c.intro}</p>${each(c.sections, (s) => `<h2>${s.name}</h2><ul>${each(s.items, (i) => `<li><a href="${i.href}">${i.title}</a> — ${i.texts[0]}</li>`)}</ul><hr>`)}
<p>${c.editor}</p><hr><p><small><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></small></p>`),
    text: (c) =>
      `${c.greeting}\n\n${c.intro}\n\n${each(c.sections, (s) => `## ${s.name}\n\n${each(s.items, (i) => `- [${i.title}](${i.href}) — ${i.texts[0]}`)}\n\n---\n`)}\n${c.editor}\n\n${c.unsubscribe}: ${UNSUBSCRIBE_URL}\n`,
  }),
  post("daily picks of a reading service", {
    hasAuthors: true,
    paragraphs: 1,
    subject: (c) => `${c.title} | ${c.editor}`,
    frame: (c) => [c.unsubscribe, c.because],
    html: (c) =>
      page(`<div style="font:15px Helvetica"><table width="600"><tr><td style="font-size:26px;font-weight:bold">${c.publication}</td></tr><tr><td style="font-size:13px">${c.dateLine}</td></tr>
${each(itemsOf(c), (i, n) => `<tr><td style="padding:20px 0;border-bottom:1px solid #eee"><table><tr><td><div style="font-size:13px"><a href="https://${i.site}/@a" style="color:#292929;text-decoration:none">${i.author}</a></div><a href="${i.href}" style="text-decoration:none;color:#292929"><h2 style="font-size:20px;margin:4px 0">${i.title}</h2><h3 style="font-size:16px;font-weight:normal;color:#6b6b6b;margin:0">${i.texts[0]}</h3></a><div style="font-size:13px;color:#6b6b6b">${minutesOf(c, n)}</div></td><td width="150"><img src="https://img.example/${n}.jpg" width="150" alt=""></td></tr></table></td></tr>`)}
<tr><td style="font-size:12px"><p>${c.because}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p></td></tr></table></div>`),
  }),
  post("campaign made from a feed, byline under each title", {
    hasAuthors: true,
    paragraphs: 1,
    subject: (c) => `${c.publication} ${c.issueLabel}`,
    isTitled: false,
    frame: (c) => [...foot(c), c.words.like],
    html: (c) =>
      page(
        `<table id="bodyTable"><tr><td class="mcnTextContent"><h1>${c.publication}</h1>${c.dateLine}</td></tr><tr><td class="mcnTextContent">${each(itemsOf(c), (i) => `<h2 class="mc-toc-title"><a href="${i.href}">${i.title}</a></h2>${c.by} <em>${i.author}</em> ${c.words.onDate} ${c.dateLine}<br><br>${i.texts[0]}<br><a href="${i.href}">${c.readMore} »</a><br><br><table><tr><td><a href="https://twitter.example/intent/tweet?u=1"><img src="https://img.example/t.png" alt="Twitter"></a></td><td><a href="https://fb.example/sharer.php">${c.words.like}</a></td></tr></table><hr>`)}</td></tr>
<tr><td class="mcnTextContent foot"><em>Copyright © 2021 ${c.publication}</em><br>${c.because}<br>${c.address}<br><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></td></tr></table>`,
        "<style>td{font-size:16px}h1{font-size:30px}h2{font-size:22px}.foot{font-size:11px}</style>",
      ),
  }),
];
