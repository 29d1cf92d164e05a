import type { Archive } from "@/lib/archive/archive";
import { findWrongCounts } from "@/lib/archive/filing/people/keep-counts";
import { findWrongAppearances } from "@/lib/archive/filing/people/refresh-appearances";
import { textFile } from "./documents";

export const EDITOR = { id: "editor-1", name: "Vera Editor" };

/** Shorthands for tests of what editors do to the people of published documents. */
export function onPeople(archive: Archive) {
  const db = archive.database.client;
  const person = (name: string) => db.person.findFirstOrThrow({ where: { name } });
  return {
    db,
    person,
    async publish(...texts: string[]): Promise<number> {
      const importId = await archive.imports.receive(texts.map((text, index) => textFile(`${index}.txt`, text)));
      await archive.imports.analyse(importId);
      await archive.imports.publish(importId);
      return importId;
    },
    article: (title: string) => db.article.findFirstOrThrow({ where: { title, status: "published" } }),
    /** Whom the mentions of a published article name, in the order of the text: "form: person". */
    async whoIn(title: string): Promise<string[]> {
      const rows = await db.mention.findMany({
        where: { article: { title, status: "published" } },
        orderBy: [{ articleId: "asc" }, { start: "asc" }],
        select: { form: true, person: { select: { name: true } } },
      });
      return rows.map((row) => `${row.form.replace(/\s+/g, " ")}: ${row.person?.name ?? "nobody"}`);
    },
    mentions: (title: string, form: string) =>
      db.mention.findMany({
        where: { form, article: { title, status: "published" } },
        orderBy: { start: "asc" },
        select: { id: true, articleId: true },
      }),
    countMentions: async (name: string) => db.mention.count({ where: { person: { name } } }),
    /** Nothing when counts and mentions agree. */
    wrongCounts: async () => [...(await findWrongAppearances(db)), ...(await findWrongCounts(db))],
  };
}
