import type { quotations as english } from "../en/quotations";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("es");

export const quotations: typeof english = {
  one: "Cita",
  description: "Citas que publican varias publicaciones de este archivo.",
  lead: "Citas que publicaron varias publicaciones, aunque acortadas o cambiadas. Las más recientes primero.",
  count: (count) => plural(count, { one: "# cita", many: "# de citas", other: "# citas" }),
  moreThan: (count) => `más de ${count}`,
  thereAreMore: "; hay más. Otras se muestran al elegir un periodo, una publicación o una persona.",
  filter: "Filtrar citas",
  saidBy: "Dicho por",
  showAll: "Mostrar todas las citas",
  noMatch: "Ninguna cita coincide.",
  none: "Todavía no hay citas.",
  noneYet: "Cuando dos publicaciones publican las mismas palabras, aparecen aquí.",
  quoted: (text) => `«${text}»`,
  words: (count) => plural(count, { one: "# palabra", many: "# de palabras", other: "# palabras" }),
  reports: (count) => plural(count, { one: "# artículo", many: "# de artículos", other: "# artículos" }),
  printedByArticles: (count) =>
    plural(count, {
      one: "publicada por # artículo",
      many: "publicada por # de artículos",
      other: "publicada por # artículos",
    }),
  morePublications: (count) =>
    plural(count, { one: "y # publicación más", many: "y # de publicaciones más", other: "y # publicaciones más" }),
  prints: "Quién la publica, y cómo",
  oldestFirst: "Las más antiguas primero",
  first: "primera aparición",
  attributesTo: (outlet) => pieces`La atribuye a ${outlet}.`,
  givesTo: (speaker) => `La atribuye a ${speaker}.`,
  givesToQuoted: (speaker, outlet) => pieces`La atribuye a ${speaker}, citado por ${outlet}.`,
  sameWords: "Con las palabras de arriba.",
  leftOut: (count) =>
    plural(count, { one: "# palabra omitida", many: "# de palabras omitidas", other: "# palabras omitidas" }),
  onlyHere: (count) =>
    plural(count, {
      one: "# palabra que solo está aquí",
      many: "# de palabras que solo están aquí",
      other: "# palabras que solo están aquí",
    }),
  changes: (changes) => `${changes.join(", ")}:`,
  nobodySays: "Ningún artículo dice de quién son estas palabras",
  attributed: (outlet) => pieces`Atribuida a ${outlet}`,
  outlet: "Medio",
  alsoPrintedAs: (names) => `También aparece como ${names.join(", ")}`,
  printedBy: (publications) => pieces`Publicado por ${and(publications)}`,
  quotedFor: "Qué se cita de este medio",
  quotedForOf: (name) => `Qué se cita de ${name}`,
  outletNone: "Ningún artículo de esta publicación y periodo cita este medio.",
  quotationsOf: (name) => `Citas de ${name}`,
  pages: "Páginas de citas",
  saidIn: (speaker, article) => pieces`${speaker}, en ${article}`,
  printedIn: (article) => pieces`En el artículo ${article}`,
};
