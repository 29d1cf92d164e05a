import type { AuthorRef } from "@/lib/archive/reading/articles/types";

/** An author in a list, with the number of published articles. */
export type AuthorEntry = AuthorRef & { articleCount: number };
