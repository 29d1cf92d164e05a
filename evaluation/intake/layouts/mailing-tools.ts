import { each, itemsOf, page, READ_URL, UNSUBSCRIBE_URL } from "./markup";
import type { Content, Layout } from "./types";

const foot = ({ because, unsubscribe, address }: Content) => [because, unsubscribe, address];
const closing = (c: Content) =>
  `<p>${c.because}</p><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p>${c.address}</p>`;

/** What the editors of mailing tools and office programs write. */
export const MAILING_TOOLS: Layout[] = [
  {
    name: "blocks of a drag-and-drop editor",
    form: "eml",
    kind: "digest",
    paragraphs: 2,
    subject: (c) => `${c.publication} - ${c.issueLabel}`,
    isTitled: false,
    frame: (c) => [...foot(c), c.browser, c.forwarded],
    html: (c) =>
      page(
        `<center><table id="bodyTable" width="100%" cellpadding="0" cellspacing="0"><tr><td id="templatePreheader"><table><tr><td class="mcnTextContent" style="font-size:11px"><a href="${READ_URL}">${c.browser}</a></td></tr></table></td></tr>
<tr><td id="templateHeader"><table><tr><td class="mcnTextContent"><h1>${c.publication}</h1><em>${c.issueLabel} &bull; ${c.dateLine}</em></td></tr></table></td></tr>
<tr><td id="templateBody"><table><tr><td class="mcnTextContent">${c.greeting}<br><br>${c.intro}</td></tr></table>
${each(itemsOf(c), (i) => `<table class="mcnDividerBlock"><tr><td><span></span></td></tr></table><table><tr><td class="mcnTextContent"><h3>${i.title}</h3>${i.texts[0]}<br>&nbsp;<br>${i.texts[1]}<br><br><a href="${i.href}">${c.readMore}</a></td></tr></table>`)}
</td></tr><tr><td id="templateFooter"><table><tr><td class="mcnTextContent"><a href="${READ_URL}">${c.forwarded}</a></td></tr><tr><td class="mcnTextContent">${closing(c)}</td></tr></table></td></tr></table></center>`,
        "<style>h1{font-size:26px}h3{font-size:20px;color:#202020}td{font-size:16px}#templateFooter td{font-size:12px}</style>",
      ),
  },
  {
    name: "post with cards of bookmarks",
    form: "eml",
    kind: "digest",
    hasSections: true,
    hasAuthors: true,
    paragraphs: 1,
    subject: (c) => c.title,
    isTitled: true,
    frame: (c) => [c.unsubscribe, c.browser],
    html: (c) =>
      page(`<span class="preheader" style="color:transparent;display:none;height:0;max-height:0;opacity:0;overflow:hidden">${c.intro}</span><table role="presentation" class="body" width="100%"><tr><td class="container"><table class="main" width="100%"><tr><td class="site-title" style="font-size:20px;font-weight:700"><a href="https://${c.domain}">${c.publication}</a></td></tr>
<tr><td class="post-title" style="font-size:42px;font-weight:700"><a href="https://${c.domain}/p/${c.number}" class="post-title-link">${c.title}</a></td></tr><tr><td style="font-size:13px;color:#738A94">${c.by} ${c.editor} – ${c.dateLine} – <a href="${READ_URL}">${c.browser}</a></td></tr>
<tr><td class="post-content" style="font-size:17px"><p>${c.greeting}</p><p>${c.intro}</p>${each(
        c.sections,
        (s) =>
          `<h2 style="font-size:32px">${s.name}</h2>${each(
            s.items,
            (i) =>
              `<div class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="${i.href}" style="display:flex;color:#15212A;text-decoration:none"><div class="kg-bookmark-content" style="padding:20px"><div class="kg-bookmark-title" style="font-size:15px;font-weight:600">${i.title}</div><div class="kg-bookmark-description" style="font-size:13px">${i.texts[0]}</div><div class="kg-bookmark-metadata" style="font-size:13px"><span class="kg-bookmark-author">${i.site}</span><span class="kg-bookmark-publisher" style="margin-left:6px">${i.author}</span></div></div></a></div>`,
          )}`,
      )}</td></tr></table>
<table><tr><td style="font-size:13px;color:#738A94">${c.publication} © 2022 – <a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></td></tr></table></td></tr></table>`),
  },
  {
    name: "picture left, text right, coloured buttons",
    form: "eml",
    kind: "digest",
    hasAuthors: true,
    paragraphs: 1,
    subject: (c) => `${c.publication} | ${c.issueLabel} | ${c.title}`,
    isTitled: true,
    frame: (c) => [...foot(c), c.browser],
    html: (c) =>
      page(`<table align="center" width="640" cellpadding="0" role="presentation"><tr><td style="font-size:12px"><a href="${READ_URL}" style="color:#999">${c.browser}</a></td></tr><tr><td bgcolor="#0b3954" style="color:#fff;font-size:30px;padding:30px">${c.publication}</td></tr><tr><td style="font-size:14px">${c.dateLine}</td></tr>
${each(itemsOf(c), (i) => `<tr><td><table cellpadding="0" role="presentation"><tr><td width="200"><a href="${i.href}"><img src="https://img.example/a.jpg" width="200" alt=""></a></td><td style="padding-left:20px"><h3 style="font-size:18px;margin:0"><a href="${i.href}" style="color:#111">${i.title}</a></h3><p style="font-size:12px;color:#888">${c.by} ${i.author}</p><p style="font-size:14px">${i.texts[0]}</p><table role="presentation" cellpadding="0"><tr><td bgcolor="#ff6663" style="border-radius:4px"><a href="${i.href}" style="color:#fff;font-size:13px;padding:8px 14px;display:inline-block">${c.readMore}</a></td></tr></table></td></tr></table></td></tr>`)}
<tr><td bgcolor="#eeeeee" style="font-size:11px;color:#777">${closing(c)}</td></tr></table>`),
  },
  {
    name: "rows of a framework, link at the end of the text",
    form: "html",
    kind: "digest",
    hasSections: true,
    paragraphs: 2,
    subject: (c) => `${c.publication}: ${c.issueLabel}`,
    isTitled: false,
    frame: foot,
    html: (c) =>
      page(
        `<span class="preheader"></span><table class="body"><tr><td class="center" align="center" valign="top"><center><table align="center" class="container"><tbody><tr><td><table class="row"><tbody><tr><th class="small-12 large-12 columns"><table><tr><th><h1 class="text-center">${c.publication}</h1><p class="text-center">${c.issueLabel}, ${c.dateLine}</p></th></tr></table></th></tr></tbody></table>
${each(c.sections, (s) => `<table class="row section"><tbody><tr><th class="columns"><table><tr><th><h3>${s.name}</h3></th></tr></table></th></tr></tbody></table>${each(s.items, (i) => `<table class="row"><tbody><tr><th class="small-12 large-12 columns"><table><tr><th><h4>${i.title}</h4><p>${i.texts[0]}</p><p>${i.texts[1]} <a href="${i.href}">${c.readMore} »</a></p></th></tr></table></th></tr></tbody></table>`)}`)}
<table class="row footer"><tbody><tr><th class="columns"><table><tr><th>${closing(c)}</th></tr></table></th></tr></tbody></table></td></tr></tbody></table></center></td></tr></table>`,
        `<title>${c.publication}: ${c.issueLabel}</title><meta name="x-apple-disable-message-reformatting"><style>th{font-weight:normal;font-size:16px;text-align:left}h1{font-size:34px}h3{font-size:28px}h4{font-size:24px}.footer p{font-size:12px}</style>`,
      ),
  },
  {
    name: "office program, list paragraphs and a drawn button",
    form: "eml",
    kind: "digest",
    hasSections: true,
    paragraphs: 2,
    subject: (c) => `${c.publication} ${c.issueLabel}`,
    isTitled: false,
    frame: (c) => [c.unsubscribe],
    html: (c) =>
      page(
        `<div class=WordSection1><p class=MsoNormal><b><span style='font-size:20.0pt;color:#1F3864'>${c.publication}<o:p></o:p></span></b></p><p class=MsoNormal>${c.issueLabel}, ${c.dateLine}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>${c.greeting}<o:p></o:p></p><p class=MsoNormal>${c.intro}<o:p></o:p></p>
${each(
  c.sections,
  (
    s,
  ) => `<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 width="100%" style='background:#1F3864'><tr><td style='padding:4pt'><p class=MsoNormal><b><span style='color:white'>${s.name}<o:p></o:p></span></b></p></td></tr></table>
${each(s.items, (i) => `<p class=MsoNormal><b><span style='font-size:13.0pt;color:#2E74B5'>${i.title}</span></b><o:p></o:p></p><p class=MsoNormal>${i.texts[0]}<o:p></o:p></p><p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${i.texts[1]}<o:p></o:p></p><p class=MsoNormal><!--[if mso]><v:roundrect href="${i.href}" style="height:30px;width:120px" fillcolor="#1F3864"><center>${c.readMore}</center></v:roundrect><![endif]--><a href="${i.href}">${c.readMore}</a><o:p></o:p></p>`)}`,
)}
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>${c.editor}<o:p></o:p></p><p class=MsoNormal><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a><o:p></o:p></p></div>`,
        '<meta name=Generator content="Microsoft Word 15 (filtered medium)"><style>p.MsoNormal,p.MsoListParagraph{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style>',
      ),
  },
  {
    name: "export of a document editor, styles by class",
    form: "html",
    kind: "digest",
    paragraphs: 2,
    subject: (c) => `${c.publication} ${c.issueLabel}`,
    isTitled: false,
    frame: () => [],
    html: (c) =>
      page(
        `<p class="c3 title" id="h.a1"><span class="c6">${c.publication}, ${c.issueLabel}</span></p><p class="c1"><span class="c0">${c.dateLine}</span></p><p class="c1 c5"><span class="c0"></span></p><p class="c1"><span class="c0">${c.intro}</span></p>
${each(itemsOf(c), (i, n) => `<p class="c1"><span class="c4"><a class="c8" href="https://www.google.com/url?q=${encodeURIComponent(i.href)}&amp;sa=D&amp;source=editors&amp;ust=16${n}">${i.title}</a></span></p><p class="c1"><span class="c0">${i.texts[0]}</span></p><p class="c1"><span class="c0">${i.texts[1]}</span></p><p class="c1 c5"><span class="c0"></span></p>`)}`,
        `<title>${c.publication}, ${c.issueLabel}</title><style>.c0{font-size:11pt;font-weight:400}.c4{font-size:11pt;font-weight:700}.c6{font-size:26pt}.c8{color:inherit;text-decoration:inherit}.c5{height:11pt}</style>`,
      ),
  },
  {
    name: "dark strips with a headline of body size",
    form: "eml",
    kind: "digest",
    paragraphs: 2,
    subject: (c) => `${c.title} (${c.publication}, ${c.issueLabel})`,
    isTitled: true,
    frame: foot,
    html: (c) =>
      page(`<table role="presentation" width="600" cellpadding="0" style="font-size:15px"><tr><td style="font-size:26px">${c.publication}</td></tr>
${each(itemsOf(c), (i) => `<tr><td bgcolor="#222222" style="padding:8px"><a href="${i.href}" style="color:#fff;text-decoration:none">${i.title}</a></td></tr><tr><td style="padding:8px">${i.texts[0]}<br><br>${i.texts[1]}</td></tr>`)}
<tr><td style="font-size:11px">${closing(c)}</td></tr></table>`),
  },
  {
    name: "visual editor, rules between, buttons",
    form: "eml",
    kind: "digest",
    paragraphs: 1,
    subject: (c) => `${c.publication} Nr. ${c.number}`,
    isTitled: false,
    frame: (c) => [c.unsubscribe, c.browser],
    html: (c) =>
      page(`<div style="background-color:#F5F5F5;font-size:16px;padding:32px 0"><table align="center" width="100%" style="max-width:600px;background:#FFF" role="presentation" cellspacing="0" cellpadding="0"><tbody><tr><td><h2 style="font-size:24px;padding:16px 24px">${c.publication}</h2><div style="padding:16px 24px"><p>${c.intro}</p></div>
${each(itemsOf(c), (i) => `<div><hr style="border-top:1px solid #CCC"></div><h3 style="font-weight:bold;font-size:20px;padding:16px 24px">${i.title}</h3><div style="padding:16px 24px"><p>${i.texts[0]}</p></div><div style="padding:16px 24px"><a href="${i.href}" style="color:#FFF;font-weight:bold;background-color:#0055d4;border-radius:4px;display:inline-block;padding:12px 20px"><span>${c.readMore}</span></a></div>`)}
</td></tr></tbody></table><div style="text-align:center;font-size:12px;color:#888"><p><a href="${UNSUBSCRIBE_URL}">${c.unsubscribe}</a></p><p><a href="${READ_URL}">${c.browser}</a></p></div></div>`),
  },
];
