import type { Db } from "@/lib/db/client";
import type { CalendarDate, DatePrecision } from "@/lib/text/calendar";
import type { LinkableArticle } from "./types";

/** An article as linking takes it in: dated by itself or by its issue, with the people readers see. */
export async function loadLinkable(db: Db, articleId: number): Promise<LinkableArticle> {
  const row = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      id: true,
      title: true,
      text: true,
      section: true,
      part: true,
      date: true,
      datePrecision: true,
      publication: { select: { name: true } },
      issue: { select: { date: true, datePrecision: true } },
      mentions: { where: { person: { status: "active" } }, select: { person: { select: { id: true, name: true } } } },
    },
  });
  const people = new Map<number, LinkableArticle["people"][number]>();
  for (const { person } of row.mentions) {
    if (!person) continue;
    const seen = people.get(person.id);
    if (seen) seen.mentions += 1;
    else people.set(person.id, { ...person, mentions: 1 });
  }
  return {
    id: row.id,
    publication: row.publication?.name ?? null,
    date: dateOf(row) ?? dateOf(row.issue),
    title: row.title,
    text: row.text,
    people: [...people.values()],
    section: row.section,
    part: row.part,
  };
}

function dateOf(row: { date: string | null; datePrecision: string | null }): CalendarDate | null {
  return row.date === null ? null : { date: row.date, precision: (row.datePrecision ?? "day") as DatePrecision };
}
