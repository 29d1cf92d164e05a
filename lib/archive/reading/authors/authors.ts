import type { Context } from "@/lib/archive/context";
import type { ArticleFilter } from "@/lib/archive/reading/published";
import { getAuthor } from "./get-author";
import { listAuthors } from "./list-authors";
import { listNewestAuthors, listNewestBy } from "./list-newest";
import type { AuthorQuery, AuthorsQuery } from "./schema";

export function openAuthors({ db }: Context) {
  return {
    listAuthors: (query: AuthorsQuery) => listAuthors(db, query),
    getAuthor: (slug: string, query: AuthorQuery) => getAuthor(db, slug, query),
    listNewestAuthors: () => listNewestAuthors(db),
    listNewestBy: (slug: string, filter: ArticleFilter) => listNewestBy(db, slug, filter),
  };
}
