import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { findSources } from "./find-sources";
import type { PublishedForm } from "./types";

/**
 * An issue as it was published. `part` counts its originals from 1.
 * @throws AppError `not-found`, `gone`
 */
export async function getPublishedForm(
  db: Db,
  publication: string,
  address: string,
  part: number,
): Promise<PublishedForm> {
  const { sources } = await findSources(db, publication, address);
  const source = sources[part - 1];
  if (!source) throw new AppError("not-found", "The issue has no such original.");
  const row = await db.issueText.findUniqueOrThrow({
    where: { issueId: source.id },
    select: { publishedHtml: true, publishedText: true },
  });
  return { html: row.publishedHtml, text: row.publishedText, fileName: source.original.fileName };
}
