import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { IntakeFailure, ParsedArticle, ParsedIssue, Upload } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { storeIssue } from "@/lib/archive/filing/issues/store-issue";
import { linkArticles } from "@/lib/archive/filing/link-articles";
import { settleSingleNames } from "@/lib/archive/filing/people/settle-single-names";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import { findProposedDate } from "@/lib/archive/reading/stored-json";

export type IssueAnswer = {
  file: string;
  publication: string | null;
  number: string | null;
  date: string | null;
  datePrecision: string | null;
  dateOrigin: string | null;
  title: string | null;
  articles: ArticleAnswer[];
};

type ArticleAnswer = {
  section: string | null;
  part: number | null;
  title: string;
  author: string | null;
  dateline: string | null;
  date: string | null;
  dateOrigin: string | null;
  text: string;
  people: { start: number; end: number; person: string; name: string }[];
  /** Those of the headline first, then those in the text. `original` is the address as printed. */
  links: { text: string; url: string; original: string }[];
};

/** Reads files as an upload would, and links them with each other. Answers come in the order of the files. */
export async function predictIssues(
  context: Context,
  files: readonly { name: string; upload: Upload }[],
): Promise<{ file: string; answer: IssueAnswer | null; failure: IntakeFailure | null }[]> {
  const { id: importId } = await context.db.import.create({ data: { status: "open", createdAt: context.now() } });
  const stored: (Stored | IntakeFailure)[] = [];
  const articleIds: number[] = [];
  for (const [index, { upload }] of files.entries()) {
    const result = await readIssue(upload);
    if (!result.ok) {
      stored.push(result.reason);
      continue;
    }
    const { issueId, articleIds: ids } = await store(context, importId, index, result.issue);
    stored.push({ issueId, links: result.issue.articles.map(listLinks) });
    articleIds.push(...ids);
  }
  await settleSingleNames(context, articleIds);
  await linkArticles(context, articleIds);
  const answers = [];
  for (const [index, { name }] of files.entries()) {
    const outcome = stored[index];
    answers.push({
      file: name,
      answer: outcome && "issueId" in outcome ? await describeIssue(context, name, outcome) : null,
      failure: outcome && "code" in outcome ? outcome : null,
    });
  }
  return answers;
}

type Stored = { issueId: number; links: ArticleAnswer["links"][] };

function listLinks({ text, links, headLinks }: ParsedArticle): ArticleAnswer["links"] {
  const inText = links.map(({ start, end, ...link }) => ({ ...link, text: text.slice(start, end) }));
  return [...headLinks, ...inText].map((link) => ({
    text: link.text,
    url: link.href,
    original: link.original ?? link.href,
  }));
}

async function store(context: Context, importId: number, index: number, issue: ParsedIssue) {
  const sha256 = String(index).padStart(64, "0");
  const original = { sha256, sizeBytes: 0, fileName: "predicted", storedAt: context.now() };
  const { id: originalId } = await context.db.original.create({ data: original });
  return storeIssue(context, { importId, originalId, sha256, issueId: null }, issue);
}

async function describeIssue(context: Context, file: string, { issueId, links }: Stored): Promise<IssueAnswer> {
  const issue = await context.db.issue.findUniqueOrThrow({
    where: { id: issueId },
    select: {
      number: true,
      date: true,
      datePrecision: true,
      dateOrigin: true,
      title: true,
      publication: { select: { name: true } },
      articles: {
        orderBy: { position: "asc" },
        include: { body: BODY, mentions: { orderBy: { start: "asc" }, include: { person: true } } },
      },
    },
  });
  const { publication, articles, ...header } = issue;
  return {
    file,
    publication: publication?.name ?? null,
    ...header,
    articles: articles.map((article, index): ArticleAnswer => {
      const proposed = article.date === null ? findProposedDate(article.proposedDate) : null;
      return {
        section: article.section,
        part: article.part,
        title: article.title,
        author: article.author,
        dateline: article.dateline,
        date: article.date ?? proposed?.value.date ?? null,
        dateOrigin: article.dateOrigin ?? (proposed ? "inferred" : null),
        text: textOf(article),
        people: article.mentions.map(({ id, start, end, form, person }) => ({
          ...{ start, end },
          person: person ? `person-${person.id}` : `mention-${id}`,
          name: person?.name ?? form,
        })),
        links: links[index] ?? [],
      };
    }),
  };
}
