import { type ArticleTerms, listArticleTerms } from "@/lib/analysis/search/list-article-terms";
import type { IndexableArticle, TextMatch } from "@/lib/analysis/search/types";

/** Whether an article fits, found out by reading all of it: the reference both indexes are held against. */
export function fitsByReading(article: IndexableArticle, match: TextMatch): boolean {
  return fits(listArticleTerms(article), match);
}

function fits(terms: ArticleTerms, match: TextMatch): boolean {
  switch (match.kind) {
    case "word":
      return columnsOf(terms, match.field, true).some((column) => column.includes(match.term));
    case "phrase":
      return columnsOf(terms, match.field, false).some((column) =>
        column.some((_, at) => match.terms.every((term, i) => column[at + i] === term)),
      );
    case "near":
      return columnsOf(terms, match.field, false).some((column) => standNear(column, match.terms, match.within));
    case "all":
      return match.parts.every((part) => fits(terms, part));
    case "any":
      return match.parts.some((part) => fits(terms, part));
  }
}

/** From the place of one of the terms, all of them stand within so many others. */
function standNear(column: readonly string[], terms: readonly string[], within: number): boolean {
  return column.some((first, at) => {
    const window = column.slice(at, at + within + 2);
    return terms.includes(first) && terms.every((term) => window.includes(term));
  });
}

function columnsOf(terms: ArticleTerms, field: "any" | "title", withJoined: boolean): string[][] {
  const title = withJoined ? [terms.title, terms.titleJoined] : [terms.title];
  if (field === "title") return title;
  return [...title, terms.text, ...(withJoined ? [terms.textJoined] : [])];
}
