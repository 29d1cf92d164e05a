// Below this a text says too little, above it no more.
const MIN_CHARS = 200;
const MAX_CHARS = 3_000;

/**
 * The language of a text in BCP 47 ("en", "ko"), from letter n-grams and words of 62 languages (tinyld); null for a text too
 * short. The models, some 50 MB in memory, are loaded with the first text that needs them.
 */
export async function detectLanguage(text: string): Promise<string | null> {
  const words = text.replace(/https?:\/\/\S+/g, " ").slice(0, MAX_CHARS);
  if ((words.match(/\p{L}/gu)?.length ?? 0) < MIN_CHARS / 2 || words.trim().length < MIN_CHARS) return null;
  const { detect } = await import("tinyld");
  const language = detect(words);
  return language === "" ? null : language;
}

// Of 1,496 English articles of newsletters, lists of names and versions among them, the detector alone takes 67 for another language; with
// these bounds it is 2. In a text of another language the language of the issue scores next to nothing.
const MIN_ARTICLE_LETTERS = 200;
const MIN_SCORE = 0.6;
const MAX_SCORE_OF_ISSUE = 0.05;
const MAX_ARTICLE_CHARS = 1_500;
/** A letter of these scripts says as much as some three of an alphabet. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const WIDE_WEIGHT = 3;

/**
 * The language of one article of an issue, in BCP 47: that of the issue, unless the text is long enough and clearly in another.
 *
 * @param ofIssue null where it is not known
 */
export async function detectArticleLanguage(text: string, ofIssue: string | null): Promise<string | null> {
  if (ofIssue === null) return detectLanguage(text);
  const words = text.replace(/https?:\/\/\S+/g, " ").slice(0, MAX_ARTICLE_CHARS);
  const wide = words.match(WIDE)?.length ?? 0;
  const letters = (words.match(/\p{L}/gu)?.length ?? 0) + (WIDE_WEIGHT - 1) * wide;
  if (letters < MIN_ARTICLE_LETTERS) return ofIssue;
  const { detectAll } = await import("tinyld");
  const found = detectAll(words);
  const [best] = found;
  const own = ofIssue.toLowerCase().split("-")[0];
  const scoreOfIssue = found.find(({ lang }) => lang === own)?.accuracy ?? 0;
  const isOther = best && best.lang !== own && best.accuracy >= MIN_SCORE && scoreOfIssue <= MAX_SCORE_OF_ISSUE;
  return isOther ? best.lang : ofIssue;
}
