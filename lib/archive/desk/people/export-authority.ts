import { personsFor } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type AuthorityFormat, type AuthorityRecord, authorityHead, writeAuthorityRecord } from "./authority-file";

/** Persons loaded at a time. */
const BATCH = 500;

/** Everybody who is active, named in published articles or not yet, as text of an authority file, piece by piece, in the order in which they came. */
export async function* exportAuthority(db: Db, format: AuthorityFormat): AsyncGenerator<string> {
  yield authorityHead(format);
  let after = 0;
  for (;;) {
    const rows = await db.person.findMany({
      where: { ...personsFor("editors"), id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: {
        ...{ id: true, slug: true, name: true, note: true, wikidataId: true },
        names: { where: { key: { not: "" } }, orderBy: { id: "asc" }, select: { form: true } },
      },
    });
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield rows
      .map(({ slug, name, note, wikidataId: wikidata, names }): AuthorityRecord => {
        const aliases = [...new Set(names.map((row) => row.form))].filter((form) => form !== name);
        return { slug, name, aliases, wikidata, note };
      })
      .map((record) => writeAuthorityRecord(record, format))
      .join("");
  }
}
