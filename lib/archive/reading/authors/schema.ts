import { z } from "zod";
import { emptyAsMissing } from "@/lib/archive/reading/empty-as-missing";
import {
  type AddressQuery,
  type ArticleFilter,
  articleFilterShape,
  firstValues,
  strictFilterShape,
} from "@/lib/archive/reading/people/schema";

export type AuthorsQuery = { sort: "articles" | "name"; page: number };
/** Which of an author's articles are listed: of one publication (slug), within two days. */
export type AuthorQuery = ArticleFilter & { page: number };

const { page } = articleFilterShape;
const authorsSchema = z.object({ sort: z.enum(["articles", "name"]).catch("articles").default("articles"), page });
const authorSchema = z.object(articleFilterShape);

/** The query of `/api/authors`: unlike a reader's address, a program gets an error. */
export const authorsQuerySchema: z.ZodType<AuthorsQuery, unknown> = z.strictObject({
  sort: emptyAsMissing(z.enum(["articles", "name"]).default("articles")),
  page: strictFilterShape.page,
});

/** The query of `/api/authors/{slug}`. */
export const authorQuerySchema: z.ZodType<AuthorQuery, unknown> = z.strictObject(strictFilterShape);

export function readAuthorsQuery(query: AddressQuery): AuthorsQuery {
  return authorsSchema.parse(firstValues(query));
}

export function readAuthorQuery(query: AddressQuery): AuthorQuery {
  return authorSchema.parse(firstValues(query));
}
