import type { home as english } from "../en/home";
import { grammarOf, pieces } from "../grammar";

const { number, and } = grammarOf("fr");

export const home: typeof english = {
  title: "Les anciens numéros, article par article",
  holdings: (issues, publications, time, articles, people, events) =>
    pieces`${issues} de ${publications}${time} : ${articles}, ${people} et ${events} rapportés par plus d’une d’entre elles.`,
  holdingsWithoutEvents: (issues, publications, time, articles, people) =>
    pieces`${issues} de ${publications}${time} : ${articles} et ${people}.`,
  holdingsTime: (from, to) => `, de ${from} à ${to}`,
  searchHelp: "Noms dans toutes leurs graphies, « expressions », ",
  isEmpty: "Cette archive est vide.",
  hasSamples:
    "Une partie de ce que vous voyez est l’archive d’exemple. La rédaction peut la retirer d’un clic depuis sa page d’aperçu.",
  addIssues: (link) =>
    pieces`Pour ajouter vos propres numéros, ouvrez le lien de connexion affiché au premier démarrage du serveur, puis ${link("envoyez des fichiers")} : courriels et boîtes aux lettres, pages web, PDF, documents Word, livres numériques, flux, exports, texte brut ou Markdown.`,
  overTime: "Numéros au fil du temps",
  byPeriod: "Numéros, par période",
  periodIssues: (period, issues) => `${period} : ${issues}`,
  asList: "La même chose en liste",
  coveredBySeveral: "Rapporté par plusieurs sources",
  allEvents: (count) => `Les ${number(count)}`,
  andMore: (count) => `et ${number(count)} de plus`,
  latestIssues: "Derniers numéros",
  peopleInNews: "Personnes dans l’actualité",
  namedMore: "Nommées autant ou plus souvent",
  namedLess: "Nommées moins souvent",
  peopleNote: "Articles qui les nomment, avant → maintenant. Les 120 derniers articles au plus, en deux moitiés.",
  countBefore: (articles, before) => `dans ${articles}, auparavant dans ${number(before)}`,
  onThisDay: "Ce jour-là",
  calendarHint: "Le calendrier montre chaque jour de chaque année.",
  about: {
    lead: "« Backfile » est le mot des bibliothécaires pour les anciens numéros d’un périodique. Cette archive les découpe en articles et montre la raison de chaque nom marqué et de chaque lien.",
    holds: (publications) => pieces`Elle contient des numéros de ${and(publications)}.`,
    fromFile: {
      title: "Du fichier à l’article",
      text: "Chaque fichier est conservé tel quel, adressé par son empreinte SHA-256, et se télécharge octet pour octet. L’archive y lit la publication, le numéro et la date, retire ce qui entoure les articles, comme les menus, les pieds de page et les lignes de désabonnement, et découpe le reste en articles aux titres et intertitres. Ce qui a été retiré est listé avec chaque numéro, avec la raison ; la vue « Tel que publié » montre le document entier.",
    },
    names: {
      title: "Les noms",
      text: "Un nom dans un texte est souligné et mène à la personne. Les graphies d’un même nom sont une seule personne : Kim Jong-un, Kim Jong Un et KIM Jong-un. Un nom de famille seul n’est attribué à une personne que si l’article dit de qui il s’agit ; si plusieurs conviennent, il est souligné de tirets, et la note sous le texte dit de qui il peut s’agir. Qui a écrit l’article en est l’auteur, pas une personne du récit. Sous « Personnes dans cet article », chaque mention est donnée avec sa raison.",
    },
    links: {
      title: "Liens entre articles",
      text: (events) =>
        pieces`Deux articles sont liés quand ils rapportent le même événement, impriment la même citation ou sont presque le même texte. Un lien est pesé d’après plusieurs éléments : citations communes, mots rares, personnes pesées selon la rareté de leurs mentions, dates. Une personne en commun ne suffit jamais à lier deux articles. Chaque lien dit en une phrase sur quoi il repose ; « Comment il a été pesé » montre chaque élément. Les ${events("événements")} rassemblent tous les articles qui rapportent un même fait. Deux articles quelconques peuvent se lire côte à côte, les passages communs marqués et numérotés.`,
    },
    dates: {
      title: "Trois dates",
      text: "Le jour d’un numéro, le jour d’un article et le jour des faits sont trois dates, tenues séparées. Chacune dit quelle est sa précision et d’où elle vient : indiquée dans le document, tirée des données du fichier, déduite ou fixée par la rédaction. Pour un article sans date, d’autres articles sur le même événement peuvent rendre un jour probable. Il est alors proposé, avec la raison, et jamais tenu pour indiqué.",
    },
    accuracy: {
      title: "Quelle exactitude",
      text: (code) =>
        pieces`Les noms et les liens sont trouvés par un programme, qui fait des erreurs. Leur fréquence est mesurée sur des textes annotés que ce projet n’a pas écrits, à côté de méthodes simples pour comparer ; les chiffres, avec les commandes qui les affichent, sont dans ${code("docs/quality.md")} du code source. La rédaction corrige ce qu’elle trouve faux. Une correction est enregistrée, peut être annulée, et reste valable quand le document est relu.`,
    },
    programs: {
      title: "Pour les programmes",
      text: (code, feeds) =>
        pieces`Chaque page a son double en JSON à ${code("/api")} suivi de sa propre adresse, et les listes ont des ${feeds("flux Atom")}. ${code("docs/api.md")} les décrit.`,
    },
    licence: {
      title: "La licence",
      text: "Backfile est un logiciel libre sous licence Apache 2.0. Les numéros appartiennent à ceux qui les ont écrits et publiés.",
    },
  },
};
