import type { compare as english } from "../en/compare";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("fr");

export const compare: typeof english = {
  sideBySide: "Côte à côte",
  title: (a, b) => `${a} et ${b}`,
  quotations: (count) => plural(count, { one: "# citation", many: "# de citations", other: "# citations" }),
  otherPassages: (count) =>
    plural(count, { one: "# autre passage", many: "# d’autres passages", other: "# autres passages" }),
  printed: (things) => `Les deux impriment ${and(things).join("")} dans les mêmes termes.`,
  nothingPrinted: "Les deux n’impriment aucun passage dans les mêmes termes.",
  facts: (count) =>
    plural(count, {
      one: "Les deux rapportent # fait en d’autres termes.",
      many: "Les deux rapportent # de faits en d’autres termes.",
      other: "Les deux rapportent # faits en d’autres termes.",
    }),
  bothShare: "Ce que les deux ont en commun",
  noLink: "Les archives ne lient pas ces deux articles.",
  suggested: " (proposé aux éditeurs, non montré aux lecteurs)",
  notShown: " (non montré aux lecteurs)",
  kinds: {
    person: "Personnes",
    place: "Lieux",
    organisation: "Organisations",
    name: "Noms",
    headline: "Titres",
    date: "Dates",
    number: "Nombres",
    term: "Mots rares",
  },
  matches: {
    quotation: "Cité des deux côtés",
    passage: "Les mêmes mots, sans guillemets",
    "same-facts": "Les mêmes faits en d’autres termes",
  },
  legend: {
    title: "Légende",
    marked: "Ce qui est marqué",
    shared: "Marquer ce que les deux ont",
    onlyOne: "Marquer ce qu’un seul a",
    onlyHere: "De ce côté seulement",
    standing: (publications) => `Texte récurrent de ${and(publications).join("")}`,
    standingMeans: " : dans trois de ses articles ou plus, ni commun ni propre à ce côté",
    jump: "Cliquez sur un numéro pour aller au passage correspondant.",
  },
  asList: (count) =>
    plural(count, {
      one: "La seule correspondance en liste, avec son adresse",
      many: "Les # en liste, chacune avec son adresse",
      other: "Les # en liste, chacune avec son adresse",
    }),
  numbered: (place) => `N° ${number(place)}`,
  inPublication: (publication) => `Dans ${publication}`,
  inFirst: "Dans le premier article",
  inSecond: "Dans le deuxième article",
  first: "Premier article",
  second: "Deuxième article",
  sides: "Côtés",
  stepper: {
    title: "De correspondance en correspondance",
    count: (count) =>
      plural(count, { one: "# correspondance", many: "# de correspondances", other: "# correspondances" }),
    at: (place, count, kind, passage) => `${number(place)} sur ${number(count)} : ${kind}, ${passage}`,
    keys: (next, previous) => pieces`Touches ${next} et ${previous}`,
  },
  states: { draft: "pas encore publié", superseded: "d’une version antérieure", withdrawn: "retiré" },
  share: (shared, count, percent) =>
    `${number(shared)} sur ${plural(count, { one: "# mot", many: "# de mots", other: "# mots" })} (${number(percent)} %) sont identiques.`,
  leftOut: (count, publication) =>
    plural(count, {
      one: `# phrase que ${publication} imprime sans cesse n’est pas comptée.`,
      many: `# de phrases que ${publication} imprime sans cesse ne sont pas comptées.`,
      other: `# phrases que ${publication} imprime sans cesse ne sont pas comptées.`,
    }),
  leftOutHere: (count) =>
    plural(count, {
      one: "# phrase imprimée sans cesse n’est pas comptée.",
      many: "# de phrases imprimées sans cesse ne sont pas comptées.",
      other: "# phrases imprimées sans cesse ne sont pas comptées.",
    }),
  across: (place, passage, publication) => `Passage ${number(place)}, ${passage} : vers ${publication}`,
  acrossUnnamed: (place, passage) => `Passage ${number(place)}, ${passage} : vers l’autre côté`,
};
