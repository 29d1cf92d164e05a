import { articleAddress, eventAddress, personAddress } from "@/lib/addresses";
import { findOvertaken } from "@/lib/archive/desk/events/find-overtaken";
import type { DecisionBody, DecisionKind, DecisionView } from "@/lib/archive/history/types";
import type { Db } from "@/lib/db/client";

const PAGE_SIZE = 50;
/** What carries another decision and is told with it. */
const PARTS: DecisionKind[] = ["mention-split", "event-part"];

/** The history of decisions, newest first; `page` counts from 1. */
export async function listDecisions(
  db: Db,
  options: { page?: number } = {},
): Promise<{ total: number; pageCount: number; decisions: DecisionView[] }> {
  const page = Math.max(1, options.page ?? 1);
  const where = { kind: { notIn: PARTS } };
  const total = await db.decision.count({ where });
  const rows = await db.decision.findMany({
    where,
    orderBy: { id: "desc" },
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  const standing = rows.filter((row) => row.undoneAt === null);
  const overtaken = await findOvertaken(db, standing as unknown as (DecisionBody & { id: number })[]);
  const decisions: DecisionView[] = [];
  for (const row of rows) {
    const { id, words, accountName, createdAt, undoneAt, undoneByName } = row;
    const kind = row.kind as DecisionKind;
    const address = await findAddress(db, kind, row.subject);
    decisions.push({
      id,
      kind,
      words,
      accountName,
      createdAt,
      undoneAt,
      undoneByName,
      overtaken: overtaken.get(id) ?? null,
      address,
    });
  }
  return { total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)), decisions };
}

async function findAddress(db: Db, kind: DecisionKind, subject: string): Promise<string | null> {
  if (kind.startsWith("person-")) {
    const person = await db.person.findUnique({ where: { id: Number(subject) }, select: { slug: true } });
    return person && personAddress(person.slug);
  }
  const where =
    kind === "issue-correction" ? { issue: { original: { sha256: subject } } } : { fingerprint: subject.split(":")[0] };
  const article = await db.article.findFirst({
    where: { ...where, status: { not: "withdrawn" } },
    select: { id: true, slug: true, event: { select: { event: { select: { id: true, slug: true } } } } },
    orderBy: { position: "asc" },
  });
  const event = article?.event?.event;
  if (event && kind.startsWith("event-")) return eventAddress(event.id, event.slug);
  return article && articleAddress(article.id, article.slug);
}
