import type { Furniture, ParsedArticle } from "@/lib/analysis/intake/types";
import type { Built } from "./place-furniture";

const MINUTES = String.raw`\d{1,3}(?:\s?[-–]\s?\d{1,3})?[\s-]?(?:min(?:ute)?s?|minuten|minutos|мин(?:ут[аы]?)?|分钟|分鐘|分|분)\.?`;
const TIME = String.raw`(?:(?:about|approx\.?)\s)?${MINUTES}\s?(?:read(?:ing)?(?:\stime)?|watch|video|listen|listening|lesezeit|de\slecture|de\slectura|di\slettura|leitura|чтения|阅读|閱讀|で読めます|읽기)|(?:reading\stime|read|lesezeit|lecture|lectura|время\sчтения)\s?:\s?${MINUTES}`;
const SPONSOR =
  "sponsor(?:ed)?(?:\\s(?:post|content|link))?|advert(?:isement|orial)?|promoted|paid\\s(?:post|content|partnership)|partner\\scontent|anzeige|werbung|publicité|sponsorisé|publicidad|patrocinado|реклама|广告|廣告|広告|광고";

// Only in brackets at the end of a title: without them "a 3 minute read" may be what the title is about.
const TAIL = new RegExp(
  String.raw`[\s\u00a0]*(?:\((?:(?<time>${TIME})|${SPONSOR})\)|\[(?:(?<time2>${TIME})|${SPONSOR})\])[\s\u00a0]*$`,
  "iu",
);
// No tail is longer, and a title may be a long paragraph.
const MAX_TAIL_CHARS = 60;
// A title has one of each at most.
const MAX_TAILS = 2;

const READING_TIME = { rule: "reading-time", words: "How long the article takes, behind its title." };
const SPONSOR_MARK = { rule: "sponsor-mark", words: "The mark of an advertisement, behind its title." };

/**
 * Takes "(3 minute read)" and "(Sponsor)" from the ends of titles. It comes after the split, for which these words are a sign that a line
 * is a title.
 *
 * @returns the articles with their titles, and what was taken, before the headline it stood in
 */
export function cutTails(built: readonly Built[]): { built: Built[]; tails: Furniture[] } {
  const tails: Furniture[] = [];
  const cut = built.map(({ draft, article: found }, place) => {
    let article = found;
    for (let i = 0; i < MAX_TAILS; i += 1) {
      const from = Math.max(0, article.title.length - MAX_TAIL_CHARS);
      const match = TAIL.exec(article.title.slice(from));
      const title = article.title.slice(0, from + (match?.index ?? 0));
      if (!match || title === "") break;
      const text = match[0].trim();
      const reason = match.groups?.time || match.groups?.time2 ? READING_TIME : SPONSOR_MARK;
      tails.push({ text, reason, before: { article: place, block: -1 } });
      article = { ...article, title, headLinks: shorten(article, text) };
    }
    return { draft, article };
  });
  return { built: cut, tails };
}

/** A link around the whole title loses the same words. */
function shorten({ headLinks }: ParsedArticle, tail: string): ParsedArticle["headLinks"] {
  return headLinks.map((link) => {
    const text = link.text.trimEnd();
    return text.length > tail.length && text.endsWith(tail)
      ? { ...link, text: text.slice(0, -tail.length).trimEnd() }
      : link;
  });
}
