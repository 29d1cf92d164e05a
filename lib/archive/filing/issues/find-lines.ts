import { hashForRule } from "@/lib/analysis/intake/correct/line-words";
import { readBlocks, readFurniture } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";

/** Issues looked through at once: their texts are in memory together. */
const AT_ONCE = 100;

/** What the lines of a filed issue are read from. */
export const FILED_LINES = {
  id: true,
  body: { select: { furniture: true } },
  articles: {
    orderBy: { position: "asc" },
    select: { section: true, title: true, body: { select: { text: true, blocks: true } } },
  },
} as const satisfies Prisma.IssueSelect;

type FiledIssue = Prisma.IssueGetPayload<{ select: typeof FILED_LINES }>;
export type FiledLine = { kind: "section" | "headline" | "text" | "furniture"; text: string };

/** The lines of a filed issue, in order, furniture last; a section once for the articles that follow each other in it. */
export function listFiledLines({ articles, body }: FiledIssue): FiledLine[] {
  const lines: FiledLine[] = [];
  let section: string | null = null;
  for (const { section: own, title, body: text } of articles) {
    if (own !== section && own !== null) lines.push({ kind: "section", text: own });
    section = own;
    lines.push({ kind: "headline", text: title });
    for (const { start, end } of readBlocks(text?.blocks ?? [])) {
      lines.push({ kind: "text", text: (text?.text ?? "").slice(start, end) });
    }
  }
  for (const { text } of readFurniture(body?.furniture ?? [])) lines.push({ kind: "furniture", text });
  return lines;
}

/** The ids of all issues of a publication that hold a line with any of these words, drafts too. */
export async function listIssuesWith(db: Db, nameKey: string, words: readonly string[]): Promise<number[]> {
  const asked = new Set(words);
  const found: number[] = [];
  let after = 0;
  for (;;) {
    const issues = await db.issue.findMany({
      where: {
        publication: { OR: [{ nameKey }, { names: { some: { nameKey } } }] },
        status: { not: "withdrawn" },
        id: { gt: after },
      },
      orderBy: { id: "asc" },
      take: AT_ONCE,
      select: FILED_LINES,
    });
    const last = issues.at(-1);
    if (!last) return found;
    after = last.id;
    const isHolding = (issue: FiledIssue) => listFiledLines(issue).some(({ text }) => asked.has(hashForRule(text)));
    found.push(...issues.filter(isHolding).map(({ id }) => id));
  }
}
