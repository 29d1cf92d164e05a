import type { authors as english } from "../en/authors";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("fr");

export const authors: typeof english = {
  title: "Auteurs",
  author: "Auteur",
  description: "Tous ceux qui signent un article de cette archive.",
  lead: "Tous ceux qui signent un article ici. Les personnes dont parlent les articles sont sous Personnes.",
  count: (count) => plural(count, { one: "# auteur", many: "# d’auteurs", other: "# auteurs" }),
  articlesBy: (name) => `Articles de ${name}`,
  sortByName: "Trier par nom",
  sortByArticles: "Trier par nombre d’articles",
  feed: "Flux Atom des nouveaux auteurs",
  none: "Aucun article n’est encore signé.",
  browse: "Parcourir les numéros",
  articles: "Ses articles",
  searchInThese: "Chercher dans ceux-ci",
  showAll: "Tout afficher",
  noneInFilter: "Aucun article de cette publication et de cette période n’est de cet auteur.",
  pages: "Pages d’articles",
  articlesIn: (articles, publications) => pieces`${articles} dans ${and(publications)}`,
};
