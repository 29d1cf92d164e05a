import type { authors as english } from "../en/authors";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("de");

export const authors: typeof english = {
  title: "Autoren",
  author: "Autor",
  description: "Alle, die einen Artikel dieses Archivs unterzeichnen.",
  lead: "Alle, die hier einen Artikel unterzeichnen. Personen, von denen Artikel handeln, stehen unter Personen.",
  count: (count) => plural(count, { one: "# Autor", other: "# Autoren" }),
  articlesBy: (name) => `Artikel von ${name}`,
  sortByName: "Nach Namen ordnen",
  sortByArticles: "Nach Zahl der Artikel ordnen",
  feed: "Atom-Feed neuer Autoren",
  none: "Noch ist kein Artikel unterzeichnet.",
  browse: "Ausgaben ansehen",
  articles: "Artikel",
  searchInThese: "In diesen suchen",
  showAll: "Alle zeigen",
  noneInFilter: "Kein Artikel dieser Publikation und dieses Zeitraums ist von diesem Autor.",
  pages: "Seiten mit Artikeln",
  articlesIn: (articles, publications) => pieces`${articles} in ${and(publications)}`,
};
