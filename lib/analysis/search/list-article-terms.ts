import { joinTerms } from "./join-terms";
import { listMarks } from "./list-marks";
import { isUnspaced, listTerms, type Term } from "./list-terms";
import { BREAK } from "./marked-terms";
import type { IndexableArticle } from "./types";

/** The terms of an article as both indexes file them, in order; `joined` are neighbours written as one, and marks. */
export type ArticleTerms = {
  title: string[];
  text: string[];
  titleJoined: string[];
  textJoined: string[];
  /** Each word as it is written, folded and without its possessive, once: what spelling is corrected by. */
  words: Set<string>;
};

// A tsvector holds at most 1 MB of lexemes. At three bytes a letter, twice (word and count), this stays below it; an
// article that reaches it has the vocabulary of a dozen books, and is found by what comes before.
const MAX_DISTINCT_BYTES = 400_000;

export function listArticleTerms(article: IndexableArticle): ArticleTerms {
  const budget = { seen: new Set<string>(), bytes: 0 };
  const title = listTerms(article.title);
  const text = listTerms(article.text);
  const author = listTerms(article.author ?? "");
  const keep = (terms: readonly Pick<Term, "term">[]) =>
    terms.flatMap(({ term }) => (fits(term, budget) ? [term] : []));
  const titleJoined = joinTerms(article.title, title);
  const textJoined = joinTerms(article.text, text);
  const authorJoined = joinTerms(article.author ?? "", author);
  const own = [...title, ...titleJoined, ...author, ...authorJoined];
  const marks = listMarks(article, [text, textJoined], own).map((term) => ({ term }));
  return {
    title: keep(title),
    titleJoined: keep(titleJoined),
    text: [...keep(text), ...(author.length > 0 ? [BREAK, ...keep(author)] : [])],
    textJoined: keep([...textJoined, ...authorJoined, ...marks]),
    words: new Set(
      [title, text, author].flatMap((terms) => terms.flatMap(({ plain }) => (isWord(plain) ? [plain] : []))),
    ),
  };
}

// No word of a living language is much longer; numbers and single characters have no spelling.
const WORD = /^[\p{L}\p{M}]{2,30}$/u;

function isWord(plain: string): boolean {
  return WORD.test(plain) && !isUnspaced(plain);
}

function fits(term: string, budget: { seen: Set<string>; bytes: number }): boolean {
  if (budget.seen.has(term)) return true;
  const bytes = 3 * term.length + 8;
  if (budget.bytes + bytes > MAX_DISTINCT_BYTES) return false;
  budget.seen.add(term);
  budget.bytes += bytes;
  return true;
}
