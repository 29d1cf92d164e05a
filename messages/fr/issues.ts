import type { issues as english } from "../en/issues";
import { grammarOf } from "../grammar";

const { plural, number, and } = grammarOf("fr");

export const issues: typeof english = {
  title: "Numéros",
  lead: "Chaque numéro tel qu’il a paru, par publication et par date.",
  publications: "Publications",
  publication: "Publication",
  publisher: "Éditeur",
  numbered: (publication, issueNumber) => `${publication} nº ${issueNumber}`,
  numberAlone: (issueNumber) => `Nº ${issueNumber}`,
  dated: (day) => `Numéro du ${day}`,
  undated: "Numéro sans date",
  date: "Date",
  number: "Numéro",
  notNumbered: "non numéroté",
  contents: "Sommaire",
  whyPublication: "Pourquoi cette publication",
  partOfSeries: (part) => `Partie ${part} d’une série`,
  crumbs: "Le chemin vers cette page",
  neighbours: "Numéros voisins",
  previous: "Numéro précédent",
  next: "Numéro suivant",
  byMonth: "Par année et par mois",
  allYears: "Toutes les années",
  undatedOnes: "Sans date",
  newestFirst: "Du plus récent au plus ancien",
  none: "Aucun numéro ici.",
  monthIssues: (month, issuesInIt) => `${month}, ${issuesInIt}`,
  gaps: {
    title: (count) =>
      plural(count, {
        one: "# numéro manque à l’archive",
        many: "# de numéros manquent à l’archive",
        other: "# numéros manquent à l’archive",
      }),
    number: (missing) => `Le nº ${missing} manque`,
    numbers: (missing) => `Les nºˢ ${and(missing).join("")} manquent`,
    range: (first, last) => `${first} à ${last}`,
    day: (day) => `Vers le ${day}, 1 numéro manque`,
    several: (count) => `Environ ${number(count)} numéros manquent`,
    between: (after, before) => `entre ${after} et ${before}`,
    earlier: (count) =>
      plural(count, {
        one: "Et # lacune plus ancienne : choisissez une année pour la voir.",
        many: "Et # de lacunes plus anciennes : choisissez une année pour les voir.",
        other: "Et # lacunes plus anciennes : choisissez une année pour les voir.",
      }),
    how: "D’après la numérotation, ou d’après le rythme habituel de la publication.",
  },
  originals: {
    title: "Tel qu’il a paru",
    read: "Lire tel qu’il a paru",
    download: "Télécharger l’original",
    correctSplit: "Corriger le découpage",
    original: "Fichier original",
    all: "Fichiers originaux",
    formats: {
      text: "texte brut",
      html: "page web",
      mail: "courriel",
      markdown: "Markdown",
      pdf: "PDF",
      docx: "document Word",
      epub: "livre numérique",
    },
  },
  removed: (count) =>
    plural(count, {
      one: "Retiré : # élément (menus, pieds de page)",
      many: "Retiré : # d’éléments (menus, pieds de page)",
      other: "Retiré : # éléments (menus, pieds de page)",
    }),
  moreInOriginal: (count) => `et ${number(count)} de plus dans l’original`,
  asPublished: "Tel que publié",
  asPublishedOf: (issue) => `${issue}, tel que publié`,
  leftOut: "Les scripts, les formulaires et les images venues d’ailleurs sont omis de cette vue.",
  otherNames: "Autres noms",
  alsoCalled: "Aussi appelé",
  keepApart: (name) => `Garder ${name} à part`,
  sameAsAnother: "La même publication qu’une autre",
  isAnotherNameOf: (name) => `${name} est un autre nom de`,
  mergeNote:
    "Ses numéros y passent, ainsi que ceux qui viendront sous ce nom. Les numéros des deux qui ont le même jour et le même numéro deviennent un seul numéro, avec les articles des deux. Vous pouvez l’annuler.",
  merge: "En faire une seule publication",
};
