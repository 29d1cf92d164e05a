import type { IntakeResult, ParsedArticle } from "./types";

/** What a case folder expects of a reading: every decision of intake, without offsets and words of reasons. */
export type ReadingSummary =
  | { ok: false; code: string }
  | {
      ok: true;
      format: string;
      publication: string | null;
      number: string | null;
      date: string | null;
      dateOrigin: string | null;
      title: string | null;
      language: string | null;
      furniture: [rule: string, text: string][];
      articles: ArticleSummary[];
      warnings: string[];
    };

type ArticleSummary = Pick<ParsedArticle, "section" | "part" | "title" | "author" | "dateline" | "text"> & {
  date: string | null;
  /** Kinds of blocks other than paragraphs, in order, with the depth of headings: "heading 2". */
  marked: string[];
  links: [words: string, href: string][];
};

/** The reading of a file in the short form in which case folders keep it. */
export function summariseReading(result: IntakeResult): ReadingSummary {
  if (!result.ok) return { ok: false, code: result.reason.code };
  const { issue } = result;
  return {
    ok: true,
    format: issue.format,
    publication: issue.publication?.value ?? null,
    number: issue.number?.value ?? null,
    date: issue.date === null ? null : `${issue.date.value.date} ${issue.date.value.precision}`,
    dateOrigin: issue.date?.origin ?? null,
    title: issue.title?.value ?? null,
    language: issue.language,
    furniture: issue.furniture.map(({ reason, text }) => [reason.rule, text]),
    articles: issue.articles.map(summariseArticle),
    warnings: issue.warnings.map(({ rule }) => rule),
  };
}

function summariseArticle(article: ParsedArticle): ArticleSummary {
  const { section, part, title, author, dateline, text } = article;
  return {
    section,
    part,
    title,
    author,
    dateline,
    date: article.date === null ? null : `${article.date.value.date} ${article.date.value.precision}`,
    text,
    marked: article.blocks.flatMap(({ kind, level }) =>
      kind === "paragraph" ? [] : [level === null ? kind : `${kind} ${level}`],
    ),
    links: article.links.map(({ start, end, href }) => [text.slice(start, end), href]),
  };
}
