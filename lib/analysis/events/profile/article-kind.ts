import { foldWord } from "@/lib/analysis/text/fold";
import type { Span } from "@/lib/analysis/text/span";
import { listPlainWords } from "@/lib/analysis/text/words";

/**
 * What an article is by its form. A `report` tells one happening, an `item` tells it in a few sentences, an `essay` comments or explains,
 * a `correction` puts an earlier one right. The others tell of no one happening: a `round-up` (marked items), a `press-review` (a round-up of
 * papers), a `section` (items under heads of their own), a `list` (lines that are no sentences, many of a few words, or paragraphs that are
 * links), a `notice` (a line or two, or what
 * readers are asked for), an `advertisement` (marked as one), an `introduction` (the issue's own title and contents, or a greeting).
 */
export type ArticleKind =
  | "report"
  | "item"
  | "essay"
  | "correction"
  | "round-up"
  | "press-review"
  | "section"
  | "list"
  | "notice"
  | "advertisement"
  | "introduction";

const CONTAINERS: ReadonlySet<ArticleKind> = new Set<ArticleKind>([
  "round-up",
  "press-review",
  "section",
  "list",
  "notice",
  "advertisement",
  "introduction",
]);

/** Whether an article of this kind tells of no one happening, and so is a report of none. */
export function isContainer(kind: ArticleKind | undefined): boolean {
  return kind !== undefined && CONTAINERS.has(kind);
}

const MARKED = /^\s*(?:[-*\u2022\u25AA\u25CF\u2013\u2014]\s?|\d{1,2}[.)]\s)(?=\S)/;
const ENDS_SENTENCE = /[.!?\u2026\u3002\uFF01\uFF1F:]["'\u201D\u2019)\]\u00BB]*\s*$/u;
// "Closing lost channels: as described last week, …": a head of two words and more, no sentence, at the beginning of a paragraph.
const HEADED = /^\p{Lu}[^.!?:\n"\u201C\u201D]{8,110}:\s+\p{L}/u;
const SAYS =
  /\b(?:said|says|told|added|asked|wrote|warned|announced|stated|replied|read|reads|tweeted|statement|follows|following)\b[^:]{0,40}:/i;

// "Hi there,", "Dear friends of the harbour, it is time for our news": a greeting is the whole headline, or is to its readers.
const GREETING =
  /^\s*(?:(?:hi|hey|hello|dear|greetings|good (?:morning|day|afternoon|evening)|welcome back|bonjour|hallo|hola)(?![\p{L}-])[^,.!:?]{0,40}[,!:]\s*$|(?:hi|hey|hello|dear|greetings|welcome)(?![\p{L}-])[^.!:?]{0,40}\b(?:friends|readers?|subscribers?|everyone|everybody|all|folks)\b[^.!:?,]{0,30}[,!])/iu;
// Words by which a paid item is marked: the whole headline, before a colon, or in brackets behind it.
const PAID =
  "(?:sponsor(?:ed|ship)?(?: (?:post|content|message|link|item|by))?|advertisement|advertorial|advert|ad|paid (?:post|content|partnership)|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|広告|廣告|广告|광고)";
// What else is promoted is told of in the news: by this word alone, or in brackets.
const PROMOTED = "(?:promoted|promotion)";
const SPONSORED = new RegExp(
  `^\\W*(?:${PAID}|${PROMOTED})\\W*$|^\\W*${PAID}\\s?[:|\u2013\u2014]\\s|[([]\\s*(?:${PAID}|${PROMOTED})\\s*[)\\]]\\s*$`,
  "iu",
);

const MIN_ITEMS = 3;
// Such a part of the paragraphs are items, lines or heads.
const MOST = 0.6;
const HALF = 0.5;
// A line this short that ends no sentence is an entry of a list.
const LINE_WORDS = 14;
// "9/9. Town choir, Sando." closed with a stop: so many of so few words, with most of the words in them, are entries as well.
const MIN_ENTRIES = 6;
const ENTRY_WORDS = 12;
const MOST_ENTRIES = 0.75;
// A paragraph is an entry of a list of links when links are so much of it.
const MOST_LINKED = 0.5;
const NOTICE_WORDS = 12;
// "No significant news this week."
const NO_NEWS_WORDS = 6;
const ITEM_WORDS = 90;
// Chinese and Japanese put no spaces between words: a word is two of their characters.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const UNSPACED_WORD = 0.5;
const ESSAY_WORDS = 700;
// So many words of the first and second person among a hundred: who writes speaks for himself.
const ESSAY_PERSONS = 1.2;
const PERSONS = /^(?:i|we|my|our|me|us|you|your)$/;

/**
 * The kind of an article by its form alone: marks, heads, links and length of its paragraphs, whether its headline is the publication's name.
 * `links` are the spans of the text that lead somewhere, as far as known.
 */
export function classifyArticle(article: {
  publication: string | null;
  title: string | null;
  text: string;
  links?: readonly Span[];
}): ArticleKind {
  const title = article.title ?? "";
  const paragraphs = article.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  const words = listPlainWords(article.text);
  if (isNamedAfter(title, article.publication) || GREETING.test(title)) return "introduction";
  if (SPONSORED.test(title)) return "advertisement";
  const marked = countOf(paragraphs, (paragraph) => MARKED.test(paragraph));
  if (marked >= MIN_ITEMS && marked >= MOST * paragraphs.length)
    return isPressTitle(title) ? "press-review" : "round-up";
  const lines = countOf(paragraphs, isLine);
  if ((lines >= MIN_ITEMS && lines >= MOST * paragraphs.length) || areEntries(paragraphs)) return "list";
  const linked = countLinked(article.text, article.links ?? []);
  if (linked >= MIN_ITEMS && linked >= HALF * paragraphs.length) return "list";
  const length = words.length + UNSPACED_WORD * (article.text.match(UNSPACED)?.length ?? 0);
  if (length <= (ENDS_SENTENCE.test(article.text) ? NO_NEWS_WORDS : NOTICE_WORDS)) return "notice";
  const headed = countOf(paragraphs, (paragraph) => HEADED.test(paragraph) && !SAYS.test(paragraph.slice(0, 130)));
  if (headed >= MIN_ITEMS && headed >= HALF * paragraphs.length) return "section";
  if (/^(?:corrections?|errat(?:um|a)|clarifications?)\b/i.test(title.trim())) return "correction";
  const persons = countOf(words, ({ folded }) => PERSONS.test(folded));
  if (words.length >= ESSAY_WORDS && persons * 100 >= ESSAY_PERSONS * words.length) return "essay";
  return length <= ITEM_WORDS ? "item" : "report";
}

function countOf<T>(values: readonly T[], isCounted: (value: T) => boolean): number {
  return values.filter(isCounted).length;
}

const isLine = (paragraph: string) =>
  !ENDS_SENTENCE.test(paragraph) && paragraph.trim().split(/\s+/).length <= LINE_WORDS;

/** Whether paragraphs are the entries of a list though each ends as a sentence does. Scripts without spaces tell no words. */
function areEntries(paragraphs: readonly string[]): boolean {
  const lengths = paragraphs.map((paragraph) => paragraph.trim().split(/\s+/).length);
  const short = lengths.filter((length, i) => length <= ENTRY_WORDS && !paragraphs[i]?.match(UNSPACED));
  if (short.length < MIN_ENTRIES || short.length < MOST_ENTRIES * paragraphs.length) return false;
  return total(short) >= HALF * total(lengths);
}

/** How many paragraphs are hardly more than links. Links in the order of the text. */
function countLinked(text: string, links: readonly Span[]): number {
  let [count, at, next] = [0, 0, 0];
  for (const paragraph of text.split("\n")) {
    const end = at + paragraph.length;
    let covered = 0;
    for (; next < links.length && (links[next]?.start ?? 0) < end; next += 1) {
      const { start = 0, end: last = 0 } = links[next] ?? {};
      if (start >= at) covered += Math.min(last, end) - start;
    }
    if (covered > 0 && covered >= MOST_LINKED * paragraph.trim().length) count += 1;
    at = end + 1;
  }
  return count;
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * "Harbour Letter", "Harbour Letter Digest, May 2020", "Harbour Letter #14: a year in review": the publication's name, with what counts
 * its issues when more follows.
 */
function isNamedAfter(title: string, publication: string | null): boolean {
  const head = title.split(/[:\u2013\u2014|]\s/)[0] ?? "";
  if (head !== title && !/\d/.test(head)) return false;
  const name = wordsOf(publication ?? "").filter((word) => !ARTICLE_WORD.test(word));
  if (name.length < 2) return false;
  const words = wordsOf(head);
  const from = words.findIndex((_, at) => name.every((word, k) => words[at + k] === word));
  return from >= 0 && [...words.slice(0, from), ...words.slice(from + name.length)].every((word) => COUNTS.test(word));
}

const ARTICLE_WORD = /^(?:the|an?|our)$/;
const COUNTS =
  /^(?:the|an?|our|latest|issue|no|nr|number|vol|volume|edition|digest|round-?up|\d+|\d+(?:st|nd|rd|th)|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const wordsOf = (text: string) => listPlainWords(text).map((word) => foldWord(word.text));

const isPressTitle = (title: string) => /\b(?:press|papers?|newspapers?|dailies|media)\b|\breview of\b/i.test(title);
