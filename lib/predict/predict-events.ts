import type { LinkEvidence } from "@/lib/analysis/events/types";
import type { Context } from "@/lib/archive/context";
import { linkArticles } from "@/lib/archive/filing/link-articles";
import { REASONS, readReasons } from "@/lib/archive/reading/articles/link-row";
import { fileDocuments, type LooseDocument } from "./file-documents";

export type EventQuestion = LooseDocument & { id: string };
export type EventAnswer = { id: string; event: string };
export type LinkAnswer = {
  a: string;
  b: string;
  kind: string;
  /** Which of the two came first, where the kind has a direction. */
  earlier: string | null;
  score: number;
  shown: boolean;
  evidence: LinkEvidence;
};

/**
 * Which texts report the same event, by the code that links the archive, and the links of every kind. Ids that differ behind a
 * number sign alone (`letter-14#1`, `letter-14#2`) are articles of one issue. Order is kept.
 */
export async function predictEvents(
  context: Context,
  questions: readonly EventQuestion[],
): Promise<{ events: EventAnswer[]; links: LinkAnswer[] }> {
  const documents = questions.map((question) => ({ ...question, issue: issueOf(question.id) }));
  const articleIds = await fileDocuments(context, documents);
  await linkArticles(context, articleIds);
  const rows = await context.db.eventArticle.findMany();
  const eventOf = new Map(rows.map((row) => [row.articleId, `event-${row.eventId}`]));
  const idOf = new Map(questions.map((question, index) => [articleIds[index] ?? -1, question.id]));
  const events = questions.map(({ id }, index) => {
    const articleId = articleIds[index] ?? -1;
    return { id, event: eventOf.get(articleId) ?? `article-${articleId}` };
  });
  return { events, links: await listLinks(context, idOf) };
}

const issueOf = (id: string) => /^(.+)#\d+$/.exec(id)?.[1] ?? null;

async function listLinks(context: Context, idOf: Map<number, string>): Promise<LinkAnswer[]> {
  const links = await context.db.link.findMany({
    orderBy: [{ score: "desc" }, { id: "asc" }],
    include: { evidence: REASONS },
  });
  return links.map((link) => ({
    a: idOf.get(link.aId) ?? "",
    b: idOf.get(link.bId) ?? "",
    kind: link.kind,
    earlier: link.earlierId === null ? null : (idOf.get(link.earlierId) ?? null),
    score: link.score,
    shown: link.isShown,
    evidence: readReasons(link.evidence).evidence,
  }));
}
