import { publicationAddress } from "@/lib/addresses";
import { hashForRule } from "@/lib/analysis/intake/correct/line-words";
import { listStanding } from "@/lib/archive/filing/issues/standing-lines";
import { readFurniture } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { describeRule } from "./describe-split";

/** The newest issues whose furniture is counted, and how many of its pieces and of the sections are listed. */
const MAX_ISSUES = 50;
const MAX_LISTED = 40;

type DeskLine = { words: string; text: string; kind: string; issues: number; of: number; isOff: boolean };

export type PublicationDesk = {
  name: string;
  nameKey: string;
  /** The page of the publication as readers see it. */
  address: string;
  /** Rules in force, newest first. */
  rules: { decisionId: number; words: string }[];
  /** Lines that its issues print again and again, those in most issues first. */
  learned: DeskLine[];
  sections: { name: string; articles: number }[];
  /** What was taken away, counted by issue; the same with other numbers is one piece. */
  furniture: { text: string; reason: string; issues: number }[];
  issuesCounted: number;
};

/** What is known of how a publication's issues are laid out. @throws AppError `not-found` */
export async function getPublicationDesk(db: Db, nameKey: string): Promise<PublicationDesk> {
  const found = await db.publication.findUnique({
    where: { nameKey },
    select: { ...NAMED, sameAs: { select: NAMED } },
  });
  const publication = found?.sameAs ?? found;
  if (!publication) throw new AppError("not-found", "There is no such publication.");
  const where = { publicationId: publication.id, status: { not: "withdrawn" } };
  const sections = await db.article.groupBy({
    by: ["section"],
    where: { ...where, section: { not: null } },
    _count: { id: true },
    orderBy: [{ _count: { id: "desc" } }, { section: "asc" }],
    take: MAX_LISTED,
  });
  const issues = await db.issue.findMany({
    where,
    orderBy: [{ date: "desc" }, { id: "desc" }],
    take: MAX_ISSUES,
    select: { body: { select: { furniture: true } } },
  });
  const { rules, learned } = await listStanding(db, publication.name);
  return {
    name: publication.name,
    nameKey: publication.nameKey,
    address: publicationAddress(publication.slug),
    rules: rules.map(({ id, payload }) => ({ decisionId: id, words: `${describeRule(payload)}.` })).reverse(),
    learned,
    sections: sections.map(({ section, _count }) => ({ name: section ?? "", articles: _count.id })),
    furniture: countFurniture(issues.map(({ body }) => readFurniture(body?.furniture ?? []))),
    issuesCounted: issues.length,
  };
}

const NAMED = { id: true, name: true, slug: true, nameKey: true } as const;

function countFurniture(issues: ReturnType<typeof readFurniture>[]): PublicationDesk["furniture"] {
  const counted = new Map<string, PublicationDesk["furniture"][number]>();
  for (const pieces of issues) {
    const seen = new Set<string>();
    for (const { text, reason } of pieces) {
      const words = hashForRule(text);
      if (seen.has(words)) continue;
      seen.add(words);
      const known = counted.get(words);
      if (known) known.issues += 1;
      else counted.set(words, { text, reason: reason.words, issues: 1 });
    }
  }
  return [...counted.values()].sort((a, b) => b.issues - a.issues).slice(0, MAX_LISTED);
}
