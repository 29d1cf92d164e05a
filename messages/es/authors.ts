import type { authors as english } from "../en/authors";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("es");

export const authors: typeof english = {
  title: "Autores",
  author: "Autor",
  description: "Quienes firman un artículo de este archivo.",
  lead: "Quienes firman aquí un artículo. Las personas de las que tratan los artículos están en Personas.",
  count: (count) => plural(count, { one: "# autor", many: "# de autores", other: "# autores" }),
  articlesBy: (name) => `Artículos de ${name}`,
  sortByName: "Ordenar por nombre",
  sortByArticles: "Ordenar por número de artículos",
  feed: "Canal Atom de nuevos autores",
  none: "Todavía no hay artículos firmados.",
  browse: "Ver los números",
  articles: "Artículos",
  searchInThese: "Buscar en estos",
  showAll: "Mostrar todo",
  noneInFilter: "Ningún artículo de esta publicación y periodo es de este autor.",
  pages: "Páginas de artículos",
  articlesIn: (articles, publications) => pieces`${articles} en ${and(publications)}`,
};
