import "server-only";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { findAudience } from "@/app/_web/audience";
import { type Found, readForPage } from "@/app/_web/read-for-page";
import { readId } from "@/lib/addresses";
import type { ArticlePage } from "@/lib/archive/reading/articles/types";
import { AppError } from "@/lib/errors";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";

/** The article of `<id>-<slug>`, once a request; a wrong slug leads to the right one. Editors see drafts too. */
export const loadArticle = cache(async (segment: string): Promise<Found<ArticlePage>> => {
  const audience = await findAudience();
  const found = await readForPage(`/articles/${segment}`, async () => {
    const id = readId(segment);
    if (id === null) throw new AppError("not-found", "There is no such article.");
    return getArchive().articles.getArticle(id, audience);
  });
  if (!found.isGone && found.value.address !== `/articles/${segment}`)
    permanentRedirect(inLanguage(found.value.address));
  return found;
});
