import type { versions as english } from "../en/versions";
import { grammarOf, pieces } from "../grammar";

const { plural, number } = grammarOf("fr");

export const versions: typeof english = {
  title: "Versions du numéro",
  older: "Version antérieure",
  differences: "Ce qui diffère",
  lead: "Le même numéro sous d’autres formes, ou corrigé. Les lecteurs en voient une ; les autres gardent leur adresse.",
  count: (count) =>
    plural(count, { one: "# version du numéro", many: "# versions du numéro", other: "# versions du numéro" }),
  named: (form, day) => pieces`${form} du ${day}`,
  undated: (form) => `${form}, sans date`,
  shownHere: "affichée ici",
  shown: "affichée aux lecteurs",
  added: (moment) => pieces`ajoutée le ${moment}`,
  whyVersion: "Pourquoi c’est une version de ce numéro",
  onlyOne: "Ce numéro n’a qu’une version.",
  seeDifference: "Ce qui diffère de la version affichée",
  notNewest: (newest, different) =>
    pieces`Ceci est une version antérieure. ${newest("Lire la version affichée")} ou ${different("voir ce qui diffère")}.`,
  articleGone: "Absent de la version affichée.",
  articleSame: "Le même dans la version affichée.",
  articleChanged: (article) => pieces`Modifié dans la version affichée : ${article}`,
  fromTo: (older, shown) => pieces`De ${older} à ${shown}, la version affichée`,
  legend: (removed, added) =>
    pieces`${removed("Les mots ainsi marqués")} ne sont que dans la version antérieure, ${added("les mots ainsi marqués")} que dans la version affichée.`,
  noDifference: "Les mots des deux sont les mêmes.",
  kinds: {
    same: "Inchangé",
    changed: "Modifié",
    removed: "Seulement dans la version antérieure",
    added: "Seulement dans la version affichée",
  },
  changes: (removed, added) =>
    `${plural(removed, { one: "# mot supprimé", many: "# mots supprimés", other: "# mots supprimés" })}, ${number(added)} en plus`,
  readArticle: "Lire l’article",
  unchangedText: "Texte inchangé",
  unchanged: (count) =>
    plural(count, { one: "# article inchangé", many: "# articles inchangés", other: "# articles inchangés" }),
};
