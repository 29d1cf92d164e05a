import type { articles as english } from "../en/articles";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and, or } = grammarOf("fr");

export const articles: typeof english = {
  articleOf: (issue) => `Un article de ${issue}`,
  notShown: {
    draft: "Cet article est un brouillon : les lecteurs ne le voient pas.",
    superseded: "Cet article vient d’une version antérieure du numéro : les lecteurs voient la plus récente.",
    withdrawn: "Cet article est retiré : les lecteurs ne le voient pas.",
  },
  about: "À propos de cet article",
  more: "En savoir plus sur cet article",
  unknownPublication: "Publication inconnue",
  part: (part) => `Partie ${part}`,
  by: (authors) => pieces`Par ${and(authors)}`,
  minutes: (count) => `${number(count)} min de lecture`,
  leadsTo: (site) => pieces`Mène à ${site}`,
  othersLead: (count) =>
    plural(count, {
      one: "# autre article y mène",
      many: "# d’autres articles y mènent",
      other: "# autres articles y mènent",
    }),
  manyLead: (count) => `${number(count)} autres articles ou plus y mènent`,
  addressAsPrinted: "Adresse telle qu’imprimée",
  probably: (day) => `sans date, probablement ${day}`,
  dates: {
    title: "Les dates",
    issue: "Numéro",
    article: "Article daté",
    event: "Événement",
    proposed: "Proposée",
    sameAsIssue: "comme le numéro",
    inText: (count) =>
      plural(count, { one: "# date dans le texte", many: "# de dates dans le texte", other: "# dates dans le texte" }),
  },
  people: {
    title: "Personnes dans cet article",
    roles: "Fonctions, et pourquoi ces personnes",
    why: (count) =>
      plural(count, {
        one: "Pourquoi : # mention",
        many: "Pourquoi : # de mentions",
        other: "Pourquoi : # mentions",
      }),
    uncertain: "On ne sait pas avec certitude qui",
    uncertainMark: " (sans certitude)",
    mayBe: (candidates) => pieces`Il peut s’agir de ${or(candidates)}.`,
    linked: "L’original met un lien sur ce nom",
    link: "lien",
  },
  quotations: {
    count: (count) =>
      plural(count, {
        one: "# citation directe",
        many: "# de citations directes",
        other: "# citations directes",
      }),
    whoElse: "Qui d’autre l’imprime",
    noSpeaker: "Le texte ne dit pas qui parle",
    quotedBy: (outlet) => pieces`Cité par ${outlet}`,
    said: (speaker, outlet) => pieces`${speaker}, cité par ${outlet}`,
  },
  howSplit: "Comment cet article a été séparé de son numéro",
  pictureWithoutWords: "Image sans description",
  related: {
    "same-event": { earlier: "Rapporté aussi par", later: "Rapporté aussi par", none: "Rapporté aussi par" },
    "near-copy": {
      earlier: "Texte presque identique, d’abord imprimé par",
      later: "Texte presque identique, imprimé ensuite par",
      none: "Texte presque identique, imprimé par",
    },
    "follow-up": { earlier: "Avant", later: "Après", none: "Une autre étape" },
    series: {
      earlier: "Précédent dans cette série",
      later: "Suivant dans cette série",
      none: "Dans cette série",
    },
    mention: { earlier: "Mentionne", later: "Mentionné par", none: "Mentionné" },
    "shared-quotation": {
      earlier: "Les mêmes mots cités",
      later: "Les mêmes mots cités",
      none: "Les mêmes mots cités",
    },
  },
  links: {
    "same-event": "Même événement",
    "shared-quotation": "Même citation",
    "near-copy": "Presque le même texte",
    "follow-up": "Suite",
    series: "Même série",
    mention: "Une mention",
  },
  confirmed: " (confirmé par la rédaction)",
  howWeighed: "Comment il a été pesé",
  score: "Note",
  sideBySide: "Lire côte à côte",
  moreReports: (count) =>
    plural(count, { one: "# autre article", many: "# d’autres articles", other: "# autres articles" }),
  byAnother: "Lié à cet événement par un autre de ses articles.",
  allReports: (count, event) => `Les ${number(count)} articles : ${event}`,
  theEvent: "L’événement",
  theEventCalled: (event) => `L’événement : ${event}`,
  reportsIn: (reports, publications) =>
    `${plural(reports, { one: "# article", many: "# d’articles", other: "# articles" })} dans ${publications}`,
  note: (key) => `Note ${key} : qui d’autre imprime ceci`,
  passage: (key) => `Passage nº ${key}`,
  sameQuotationIn: (others) => pieces`La même citation dans ${and(others)}`,
  sameWordsIn: (others) => pieces`Les mêmes mots dans ${and(others)}`,
  moreOthers: (count) => `${number(count)} autres`,
  hiddenLinks: "Liens cachés aux lecteurs",
  copy: { bar: "Le passage marqué", link: "Copier le lien vers ceci", withSource: "Copier avec la source" },
  inIssue: {
    title: "Dans ce numéro",
    previous: "Précédent dans ce numéro",
    next: "Suivant dans ce numéro",
    all: (count) => `Les ${number(count)} articles de ce numéro`,
    first: (count) => `Les ${number(count)} premiers articles de ce numéro`,
    allArticles: "Tous les articles de ce numéro",
  },
};
