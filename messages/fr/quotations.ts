import type { quotations as english } from "../en/quotations";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("fr");

export const quotations: typeof english = {
  one: "Citation",
  description: "Citations qu’impriment plusieurs publications de cette archive.",
  lead: "Citations que plusieurs publications ont imprimées, même abrégées ou modifiées. Les plus récentes d’abord.",
  count: (count) => plural(count, { one: "# citation", many: "# de citations", other: "# citations" }),
  moreThan: (count) => `plus de ${count}`,
  thereAreMore: " ; il y en a d’autres. Elles s’affichent pour une période, une publication ou une personne.",
  filter: "Filtrer les citations",
  saidBy: "Dit par",
  showAll: "Afficher toutes les citations",
  noMatch: "Aucune citation ne correspond.",
  none: "Pas encore de citation.",
  noneYet: "Quand deux publications impriment les mêmes mots, ils sont listés ici.",
  quoted: (text) => `« ${text} »`,
  words: (count) => plural(count, { one: "# mot", many: "# de mots", other: "# mots" }),
  reports: (count) => plural(count, { one: "# article", many: "# d’articles", other: "# articles" }),
  printedByArticles: (count) =>
    plural(count, {
      one: "imprimée par # article",
      many: "imprimée par # d’articles",
      other: "imprimée par # articles",
    }),
  morePublications: (count) =>
    plural(count, {
      one: "et # autre publication",
      many: "et # d’autres publications",
      other: "et # autres publications",
    }),
  prints: "Qui l’imprime, et comment",
  oldestFirst: "Les plus anciennes d’abord",
  first: "première parution",
  attributesTo: (outlet) => pieces`L’attribue à ${outlet}.`,
  givesTo: (speaker) => `L’attribue à ${speaker}.`,
  givesToQuoted: (speaker, outlet) => pieces`L’attribue à ${speaker}, cité par ${outlet}.`,
  sameWords: "Avec les mots ci-dessus.",
  leftOut: (count) => plural(count, { one: "# mot omis", many: "# de mots omis", other: "# mots omis" }),
  onlyHere: (count) =>
    plural(count, {
      one: "# mot qui n’est qu’ici",
      many: "# de mots qui ne sont qu’ici",
      other: "# mots qui ne sont qu’ici",
    }),
  changes: (changes) => `${changes.join(", ")} :`,
  nobodySays: "Aucun article ne dit de qui sont ces mots",
  attributed: (outlet) => pieces`Attribué à ${outlet}`,
  outlet: "Média",
  alsoPrintedAs: (names) => `Imprimé aussi ${names.join(", ")}`,
  printedBy: (publications) => pieces`Imprimé par ${and(publications)}`,
  quotedFor: "Ce qui en est cité",
  quotedForOf: (name) => `Ce qui est cité de ${name}`,
  outletNone: "Aucun article de cette publication et de cette période ne cite ce média.",
  quotationsOf: (name) => `Citations de ${name}`,
  pages: "Pages de citations",
  saidIn: (speaker, article) => pieces`${speaker}, dans ${article}`,
  printedIn: (article) => pieces`Dans ${article}`,
};
