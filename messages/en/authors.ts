import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("en");

/** Authors, and what each wrote. */
export const authors = {
  title: "Authors",
  author: "Author",
  description: "Everyone who signs an article of this archive.",
  lead: "Everyone who signs an article here. People whom articles are about are listed under People.",
  count: (count: number) => plural(count, { one: "# author", other: "# authors" }),
  articlesBy: (name: string) => `Articles by ${name}`,
  sortByName: "Sort by name",
  sortByArticles: "Sort by number of articles",
  feed: "Atom feed of new authors",
  none: "No article is signed yet.",
  browse: "Browse issues",
  articles: "Articles",
  searchInThese: "Search in these",
  showAll: "Show all",
  noneInFilter: "No article of this publication and period is by this author.",
  pages: "Pages of articles",
  articlesIn: <T>(articles: string, publications: T[]) => pieces`${articles} in ${and(publications)}`,
};
