import type { parts as english } from "../en/parts";
import { grammarOf } from "../grammar";

const { plural, number } = grammarOf("fr");

export const parts: typeof english = {
  articles: (count) => plural(count, { one: "# article", many: "# d’articles", other: "# articles" }),
  issues: (count) => plural(count, { one: "# numéro", many: "# de numéros", other: "# numéros" }),
  people: (count) => plural(count, { one: "# personne", many: "# de personnes", other: "# personnes" }),
  publications: (count) => plural(count, { one: "# publication", many: "# de publications", other: "# publications" }),
  events: (count) => plural(count, { one: "# événement", many: "# d’événements", other: "# événements" }),
  all: "Tout",
  why: "Pourquoi",
  calendar: "Calendrier",
  atomFeed: "Flux Atom",
  undated: "sans date",
  inferred: "(déduit)",
  notKnown: "inconnu",
  origins: {
    stated: "indiqué dans le document",
    metadata: "d’après les données du fichier",
    inferred: "déduit",
    editor: "fixé par la rédaction",
  },
  knownTo: { month: "connu au mois près, ", year: "connu à l’année près, " },
  years: (first, last) => `${first} à ${last}`,
  pages: "Pages de la liste",
  previous: "Précédent",
  next: "Suivant",
  pageOf: (page, count) => `Page ${number(page)} sur ${number(count)}`,
  feedOfThese: "Flux Atom de cette liste",
  copied: "Copié",
  cannotCopy: "Le navigateur n’autorise pas la copie",
  filter: "Filtrer",
  filterBy: "Filtrer par publication ou période",
  publication: "Publication",
  allPublications: "Toutes les publications",
  from: "Du",
  to: "Au",
  show: "Afficher",
  downloadCsv: "Télécharger en CSV",
  downloadSvg: "Télécharger en SVG",
  unknownPublication: "Publication inconnue",
};
