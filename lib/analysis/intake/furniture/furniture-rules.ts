import { FOREIGN_RULES } from "./foreign-rules";
import type { FurnitureRule } from "./furniture-rule";

/* Words are those that mailing tools print, in a few languages; what they mark is short, so long text is never taken. */

const SHARE_WORDS =
  "share|tweet|forward|like|pin|pin it|print|e-?mail|save|bookmark|comments?|facebook|twitter|x|website|web site|blog|podcast|github|discord|slack|medium|vimeo|tiktok|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|google\\+?|flipboard|pocket|tumblr|mastodon|bluesky|threads|kakaotalk|line|copy link|copy url|link";
const STREET =
  "street|st|avenue|ave|road|rd|row|blvd|boulevard|lane|ln|drive|dr|way|square|sq|quay|court|ct|place|pl|parkway|pkwy|terrace|highway|floor|suite";
// Words of a sentence: "4 Is on Its Way" is no number of a house.
const NO_STREET_NAME =
  "is|are|was|were|be|has|have|had|on|in|at|its?|an|of|to|for|and|or|by|with|from|as|her|his|their|our|your|my|that|this|these";
const NAVIGATION =
  "select (?:a )?languages?|languages?|skip to (?:main )?(?:content|navigation)|skip navigation|(?:back|go) to (?:the )?top|top|menu|main menu|navigation|search|site ?map|home|home ?page|log ?in|log ?out|sign ?in|sign ?up|sign out|register|my account|subscribe(?: now| here| today)?|next|previous|prev|next (?:article|post|issue|page|story)|previous (?:article|post|issue|page|story)|older posts?|newer posts?|related (?:articles?|stories|posts|news|links)|most (?:read|popular|viewed)|trending(?: now)?|latest news|read (?:more|on|the rest|full story|the full story)|more|more stories|continue reading|see (?:all|more)|view all|load more|leave a (?:comment|reply)|post a comment|latest|latest issue|advertisement|advertise(?: with us)?|sponsored(?: content| by)?|ads?|contact(?: us)?|about(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|cookies?(?: policy| settings)?|help|faq|rss|feed|close|accept(?: all)?(?: cookies)?|toggle navigation|archives?|past issues|all issues|subscriber services|(?:font|text) size(?::?(?: a){1,3})?|listen|play|click here";

/** What may also be the name of a section: as a heading without a link it is no navigation. */
export const SECTION_NAME =
  /^(?:blog|podcast|github|discord|slack|medium|vimeo|tiktok|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|google|facebook|twitter|x|mastodon|bluesky|threads|pocket|line|latest|latest news|trending|trending now|listen|privacy|cookies)[:.]?$/iu;

export const FURNITURE_RULES: FurnitureRule[] = [
  {
    rule: "view-in-browser",
    words: "A link to the same mail in the browser.",
    maxChars: 200,
    pattern:
      /\b(?:(?:view|read|open|see|display)(?: \w{1,12}){0,5} (?:in|on|with)(?: (?:a|your|the|my))?(?: web)? browser|(?:view|open|(?:(?<=^\W{0,3})(?:read|see)|(?:view|read|open|see) (?:(?:this|it)(?: \w{1,12}){0,3}|(?:the|our) (?:e-?mail|mail|newsletter|issue|message|letter)))) (?:in|on|as)(?: (?:a|our|the|your))?(?: web ?site| web ?page| web)|view (?:\w{1,12} ){0,4}online|web version|online version|(?:having )?trouble (?:viewing|reading|seeing)|(?:can['\u2019]?t|cannot) (?:see|read|view) (?:this|the|any) (?:e-?mail|message|newsletter|images?|pictures?)|im browser (?:ansehen|anzeigen|öffnen|lesen)|(?:voir|afficher|lire)(?: \w{1,9}){0,4} (?:navigateur|en ligne)|ver(?: [\w-]{1,9}){0,4} (?:navegador|en línea)|not displaying (?:correctly|properly))\b/iu,
  },
  {
    rule: "unsubscribe",
    words: "A line about the reader's subscription.",
    maxChars: 500,
    pattern:
      /\b(?:(?:(?<=^\W{0,5}|[^\p{L}\p{N}\s-]\s{0,3}|\b(?:to|or|and|can|may|please|want|here|you|easily|always|just|also|simply|safe|policy|preferences|settings|profile|browser|online)[ \n])un-?subscribe|un-?subscribe(?=[ \n](?:here|from (?:this|these|our|all|the|future)|at any|any ?time|instantly|now|immediately|by|using|via|link|me\b|or\b|\W)))|opt[- ]out of (?:these|our|this|future|receiving)|manage (?:your )?(?:subscriptions?|preferences|e-?mail)|(?:update|change|edit) (?:your )?(?:e-?mail |subscription )?(?:preferences|settings|profile)|you(?:'re| are) (?:receiving|getting|subscribed)|you (?:receive|get) this|you (?:have )?received this (?:e-?mail|newsletter|message)|this (?:e-?mail|message|newsletter) was sent (?:to|by)|why did (?:i|you) get this|forward(?:ed)? (?:this|to) (?:e-?mail|newsletter|a friend)|add us to your address book|list-unsubscribe)\b/iu,
  },
  {
    rule: "subscription",
    words: "An invitation to subscribe, or a line about how the issue came here.",
    maxChars: 300,
    pattern:
      /\b(?:subscribe (?:here|now|today|for (?:free|more)|to (?:this|our|the) (?:newsletter|list|e-?mails?))|upgrade to paid|(?:sign|join) (?:up|us) (?:here|now|today|for free|free)|you(?:'ve| have)? (?:joined|signed up) (?:for|to|the|on)\b.{2,80}\b(?:e-?mails?|newsletter|list|website)|(?:get|receive|delivered|straight|directly|sent)\b.{0,60} (?:in|to) your inbox|join [\d.,]+k? ?(?:\+ ?)?(?:other )?(?:readers|subscribers)|non-subscriber|(?:don['\u2019]?t (?:like|want)|no longer (?:want|wish))(?: to (?:receive|get|hear from))? (?:these|our|this|such|future|us)\b(?: (?:e-?mails?|newsletters?|messages?|updates?|mailings?))?(?=\s*(?:$|[.,?!]))|(?:don['\u2019]?t want|no longer (?:want|wish)) to (?:receive|get) (?:(?:any|more|these|our|this|such|future|further) ){0,2}(?:e-?mails?|mails?|newsletters?|messages?|mailings?)|want to change how you receive|our mailing address is|(?:see|browse|read) (?:the|our|all)(?: the)? (?:archives?|past issues|back issues)|add us to your|newsletter abonnieren|abonnez-vous)\b/iu,
  },
  {
    rule: "forwarded",
    words: "A line for readers to whom the issue was forwarded, or who may forward it.",
    maxChars: 160,
    pattern:
      /\b(?:forwarded (?:this (?:e-?mail|newsletter|issue|message|to you)|to you)|(?:forward|send|recommend|share) (?:this|it)(?: (?:e-?mail|newsletter|issue|letter))? (?:to|with) (?:a |your |some )?(?:friends?|colleagues?|someone)|tell (?:a|your) friends?(?: about (?:us|this)\b| and (?:get|earn|win)\b)|(?<=^\W{0,3})tell (?:a|your) friends?\W*$|your referrals?\b|refer (?:a |your )?friends?)/iu,
  },
  {
    rule: "feedback",
    words: "An invitation to answer the mail.",
    maxChars: 140,
    pattern:
      /\b(?:comments?|feedback|questions?|thoughts?|suggestions?|enjoyed|liked?|loved?)\b.*(?:\b(?:just|simply|please|hit|feel free to|you can) (?:reply|respond)\b|[.?!:,\u2013\u2014-]\s*(?:reply|respond)\b|\blet (?:us|me) know\b|\bdrop (?:us|me) a line\b)|^(?:please |just |simply |hit )?(?:reply|respond|let (?:us|me) know|drop (?:us|me) a line)\b.*\b(?:comments?|feedback|questions?|thoughts?|suggestions?)\b/iu,
  },
  {
    rule: "app-link",
    words: "A link to read or hear the same in an app.",
    maxChars: 40,
    pattern:
      /^(?:(?:read|open|view|listen|watch)(?: (?:to|this|it|more|now|full|the|our|your|in|on|with|of|rest|whole|entire|original|latest|mobile|web|podcast|substack)){0,6} (?:app|article|post|episode)|get (?:the|our) app|start writing|restack|leave a comment|(?:play|listen) now)\s?[\u2192>\u00BB]?$/iu,
  },
  {
    rule: "follow",
    words: "A line above links to social networks.",
    maxChars: 90,
    pattern:
      /^(?:stay (?:in touch|connected|tuned)|connect with (?:us|me)|follow (?:us|me|along)(?=\s*(?:$|[:!.,@]|(?:on|at|via|for|here|and|online|elsewhere)\b))|find (?:us|me) on|join us on|folgen sie uns|suivez-nous|síguenos)\b.{0,60}[:!.]?$/iu,
  },
  {
    rule: "sponsor-mark",
    words: "The mark of an advertisement.",
    maxChars: 110,
    pattern:
      /^(?:(?:(?:this (?:issue|week|newsletter|post|e-?mail)(?:'s)? (?:is |newsletter is )?)?(?:sponsored|presented|brought to you) by|together with|in partnership with|(?:supported|powered) by):?\s+(?:[^\s,.!?]+\s?){1,5}|(?:a )?(?:message|word|note) from (?:our|this week's) (?:partners?|sponsors?)\b.{0,60}|(?:our|today's|this week's) sponsors?\b.{0,60}|from our (?:partners?|sponsors?)|(?:together with|promoted|paid (?:post|content|partnership|advertisement)|anzeige|publicité|publicidad|\(?advertisement\)?)\s*:?)$/iu,
  },
  {
    rule: "postal-address",
    words: "A postal address or a telephone number.",
    maxChars: 160,
    pattern: new RegExp(
      `^(?=[^]*\\d)(?:[^!?]{0,80}\\b(?:p\\.? ?o\\.? box \\d|\\d{1,5}[a-z]?,? (?:(?!(?:${NO_STREET_NAME})\\b)[\\p{L}\\d.'’-]+ ){1,4}(?:${STREET})\\b\\.?(?: [nsew]{1,2}\\b)?(?=\\s*(?:$|[,;·|\\n]|\\d|(?:${STREET})\\b))|[\\p{L}-]{2,30}(?:straße|strasse|str\\.|gasse|weg|platz) \\d{1,4})[^!?]{0,100}|(?!\\d{1,4}[-./]\\s?\\d{1,2}[-./]\\s?\\d{1,4}\\.?$)\\+?\\(?\\d[\\d\\s().-]{6,20})$`,
      "iu",
    ),
  },
  {
    rule: "copyright",
    words: "A copyright line.",
    maxChars: 400,
    pattern:
      /^copyright(?:\s*$|[\s:,.|-]*(?:©|&copy;|\(c\)|(?:19|20)\d\d|by\b|notice\b|all rights\b))|^(?:\(c\)\s|©|&copy;)|\ball rights reserved\b|^(?:<|\[)?copyrights? (?:©|\(c\))/iu,
  },
  {
    rule: "share-links",
    words: "Links for sharing.",
    maxChars: 160,
    pattern: new RegExp(
      `^(?=.*\\p{L})(?:(?:(?:${SHARE_WORDS}|share|this|on|to|it|via|with|by|and|article|story|page|a friend)(?![\\p{L}])|[|\\u00B7\\u2022/,+-])\\s*){1,16}$`,
      "iu",
    ),
  },
  {
    rule: "feed-link",
    words: "A link to a feed.",
    maxChars: 60,
    pattern: /^(?:\S+\s){0,3}(?:rss|atom)(?: feeds?)?$/iu,
  },
  {
    rule: "breadcrumb",
    words: "The path of the page in its site.",
    maxChars: 160,
    pattern:
      /^(?:home|[^>\u203A\u00BB\u2192.!?\n]{2,40}\s(?=[>\u203A\u00BB\u2192]\s))\s?(?:[>\u203A\u00BB/|\u2192]\s?[^>\u203A\u00BB/|\u2192\n]{1,50}\s?){1,6}$/iu,
  },
  {
    rule: "navigation",
    words: "Navigation of the page.",
    maxChars: 60,
    pattern: new RegExp(`^(?:${NAVIGATION})\\s*[>\\u203A\\u00BB\\u2192:\\u2193\\u2191.]{0,3}$`, "iu"),
  },
  {
    rule: "menu-bar",
    words: "A row of links of the page.",
    maxChars: 200,
    // Short items between bars, one of which is known to be a link of pages.
    pattern: new RegExp(
      `^(?=(?:[^|\\u00B7\\u2022.]{1,30}[|\\u00B7\\u2022]){0,12}\\s*(?:${NAVIGATION}|${SHARE_WORDS})\\s*(?:[|\\u00B7\\u2022]|$))` +
        "[^|\\u00B7\\u2022.]{2,30}(?:[|\\u00B7\\u2022][^|\\u00B7\\u2022.]{2,30}){1,12}$",
      "iu",
    ),
  },
  {
    rule: "mail-program",
    words: "A line added by a mail program.",
    maxChars: 120,
    pattern: /^(?:sent from my \w+|get outlook for \w+|powered by \S+|sent (?:with|via) \w+|sent by \w+ ?\w*)\.?$/iu,
  },
  {
    rule: "tracking",
    words: "A web address alone, of a tracker or a picture.",
    maxChars: 600,
    pattern: /^<?https?:\/\/\S*(?:track|click|open|pixel|utm_|list-manage|unsub)\S*>?$/iu,
  },
  {
    rule: "table-of-contents",
    words: "The heading of a list of contents.",
    maxChars: 40,
    pattern: /^(?:in this (?:issue|edition|e-?mail|letter|newsletter)|(?:table of )?contents)\s?:?$/iu,
  },
  ...FOREIGN_RULES,
];

/** Marks after which an article is over: "(END)", "-0-", "-30-", "###". */
export const END_MARK = /^\W{0,3}(?:\((?:end|ends|fin)\)|-(?:0|30)-|-?ends?-|#{3,}|\[end\])\W{0,3}$/iu;
export const END_MARK_AT_END = /\s+(?:\((?:END|End)\)|-(?:0|30)-)\s*$/u;
