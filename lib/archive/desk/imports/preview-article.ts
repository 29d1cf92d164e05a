import { articleAddress, personAddress } from "@/lib/addresses";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import { readCalendarDate } from "@/lib/analysis/text/calendar";
import { textOf } from "@/lib/archive/reading/articles/text-of";
import { findProposedDate, findReason, readBlocks, readReasonList } from "@/lib/archive/reading/stored-json";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { ArticlePreview, DatedPreview, LinkPreview, PersonPreview } from "./types";

/** The links of each article, by its id. */
export type LinksOf = ReadonlyMap<number, LinkPreview[]>;

/** What `previewArticle` takes. */
export const ARTICLE = {
  ...{ id: true, slug: true, section: true, part: true, title: true, author: true, dateline: true },
  ...{ date: true, datePrecision: true, dateOrigin: true, dateReason: true, proposedDate: true },
  ...{ wordCount: true },
  body: { select: { text: true, blocks: true, reasons: true } },
  mentions: {
    orderBy: { start: "asc" },
    select: {
      start: true,
      end: true,
      form: true,
      role: true,
      rule: true,
      args: true,
      decisionId: true,
      person: { select: { id: true, name: true, slug: true } },
      foundPerson: { select: { name: true, status: true } },
    },
  },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof ARTICLE }>;
type MentionRow = Row["mentions"][number];

export function previewArticle(article: Row, links: LinkPreview[]): ArticlePreview {
  const proposed = findProposedDate(article.proposedDate);
  return {
    id: article.id,
    address: articleAddress(article.id, article.slug),
    section: article.section,
    part: article.part,
    title: article.title,
    author: article.author,
    dateline: article.dateline,
    date: readDated(article),
    proposedDate: proposed && { value: proposed.value, reason: proposed.reason },
    wordCount: article.wordCount,
    text: textOf(article),
    blocks: readBlocks(article.body?.blocks ?? []),
    mentions: article.mentions.map(({ start, end, form, person, rule, args, ...found }) => ({
      ...{ start, end, form },
      person: person && { name: person.name, address: personAddress(person.slug) },
      waiting: findWaiting(found),
      reason: describeMention({ rule, args }),
    })),
    people: listPeople(article.mentions),
    links,
    reasons: readReasonList(article.body?.reasons ?? []),
  };
}

type DatedRow = Pick<Row, "date" | "datePrecision" | "dateOrigin" | "dateReason">;

export function readDated(row: DatedRow): DatedPreview | null {
  const date = readCalendarDate(row);
  return date && { ...date, origin: row.dateOrigin ?? "stated", reason: findReason(row.dateReason) };
}

/** The name of whom readers are not shown before an editor has said that it is a person. */
function findWaiting({ decisionId, foundPerson }: Pick<MentionRow, "decisionId" | "foundPerson">): string | null {
  return decisionId === null && foundPerson?.status === "waiting" ? foundPerson.name : null;
}

function listPeople(mentions: readonly MentionRow[]): PersonPreview[] {
  const people = new Map<number, PersonPreview>();
  for (const { person, role } of mentions) {
    if (!person) continue;
    const { id, name, slug } = person;
    const seen = people.get(id) ?? { id, name, address: personAddress(slug), mentions: 0, roles: [] };
    seen.mentions += 1;
    if (role && !seen.roles.includes(role)) seen.roles.push(role);
    people.set(id, seen);
  }
  return [...people.values()].sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name));
}
