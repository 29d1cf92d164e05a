import type { people as english } from "../en/people";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("fr");

export const people: typeof english = {
  title: "Personnes",
  one: "Personne",
  description: "Toutes les personnes nommées dans les articles de cette archive.",
  lead: "Toutes les personnes que nomment les articles. Traits d’union, accents, majuscules, ordre des mots et fautes de frappe n’ont pas d’importance.",
  filter: "Filtrer par publication ou période",
  asList: "La même chose en liste",
  ofNewest:
    "Pour les personnes les plus souvent nommées, les années et les barres sont celles de leurs articles les plus récents.",
  mentions: (count) => plural(count, { one: "# mention", many: "# de mentions", other: "# mentions" }),
  articlesThatName: (name) => `Articles qui nomment ${name}`,
  about: (name) => `Sur ${name}`,
  namedAs: (role) => `Nommé le plus souvent comme « ${role} ».`,
  notNamed: "Aucun article publié ne nomme cette personne. La fiche reste, pour que des articles futurs la retrouvent.",
  lookUp: {
    title: "Chercher une personne",
    name: "Nom",
    show: "Afficher",
    order: "Ordre",
    byArticles: "Plus d’articles",
    byName: "Par nom",
    suggestions: (count) =>
      plural(count, {
        one: "# suggestion : choisissez avec les flèches.",
        many: "# de suggestions : choisissez avec les flèches.",
        other: "# suggestions : choisissez avec les flèches.",
      }),
    writtenOtherwise: "écrit autrement",
    close: (typed, count) =>
      plural(count, {
        one: `Personne ne s’appelle « ${typed} » ici. Un nom s’écrit presque ainsi :`,
        many: `Personne ne s’appelle « ${typed} » ici. # de noms s’écrivent presque ainsi :`,
        other: `Personne ne s’appelle « ${typed} » ici. # noms s’écrivent presque ainsi :`,
      }),
    none: "Aucune personne ne correspond.",
    showAll: "Afficher tout le monde",
  },
  letters: {
    label: "Par première lettre",
    all: "Tous",
    other: "Autres",
  },
  hidden: {
    tab: "Non affiché",
    kicker: "Plus affiché",
    title: "Cette personne n’est pas affichée",
    lead: "La rédaction de cette archive a décidé de ne pas répertorier la personne à cette adresse.",
    all: "Toutes les personnes",
  },
  noPerson: {
    tab: (name) => `${name} : pas une personne`,
    kicker: "Pas une personne",
    lead: "Le programme a pris ces mots pour le nom d’une personne ; la rédaction a décidé que ce n’en est pas un. Ils ne sont plus marqués dans les articles.",
    search: "Chercher ces mots dans les articles",
  },
  overTime: {
    title: "Articles au fil du temps",
    chart: (name) => `Articles qui nomment ${name}, par période`,
    undated: (count) =>
      plural(count, {
        one: "et # article sans date",
        many: "et # d’articles sans date",
        other: "et # articles sans date",
      }),
    ofNewest: (count) =>
      plural(count, {
        one: "Les chiffres de cette page portent sur le dernier article ajouté. La liste ci-dessous contient tous les articles.",
        many: "Les chiffres de cette page portent sur les # d’articles ajoutés en dernier. La liste ci-dessous contient tous les articles.",
        other:
          "Les chiffres de cette page portent sur les # articles ajoutés en dernier. La liste ci-dessous contient tous les articles.",
      }),
    publications: "Publications",
    asTable: "La même chose en tableau",
    period: "Période",
    all: "Total",
    bar: (period, articles, publications) => `${period} : ${articles} (${publications.join(", ")})`,
  },
  shown: {
    label: "Ce qui est affiché",
    all: "Ci-dessous : tous les articles. Une barre ou une publication ci-dessus les restreint.",
    showAll: "Tout afficher",
    narrow: "Restreindre",
    period: {
      between: (from, to) => `du ${from} au ${to}`,
      from: (day) => `à partir du ${day}`,
      to: (day) => `jusqu’au ${day}`,
    },
    ofPublication: (publication) => `Ci-dessous : seulement les articles de ${publication}.`,
    ofPeriod: (period) => `Ci-dessous : seulement les articles ${period}.`,
    ofBoth: (publication, period) => `Ci-dessous : seulement les articles de ${publication} ${period}.`,
  },
  events: {
    title: "Événements",
    all: (count) =>
      plural(count, {
        one: "# événement, avec ses articles",
        many: "# d’événements, avec leurs articles",
        other: "# événements, avec leurs articles",
      }),
  },
  quotations: {
    by: "Propos cités",
    about: "Nommé dans des citations",
    thatName: (name) => `Citations qui nomment ${name}`,
    printedBy: (count) =>
      plural(count, {
        one: "Imprimée par # article",
        many: "Imprimée par # d’articles",
        other: "Imprimée par # articles",
      }),
    printedIn: (article, publication, day) => pieces`Dans ${article}, ${publication}, ${day}`,
    quotedIn: (outlet, article, publication, day) =>
      pieces`Cité par ${outlet}, dans ${article}, ${publication}, ${day}`,
  },
  articles: {
    title: "Articles",
    none: "Aucun article de cette publication et de cette période ne nomme cette personne.",
    pages: "Pages d’articles",
  },
  roles: {
    title: "Titres et fonctions",
    more: (count) => `et ${number(count)} de plus`,
    since: (day) => `depuis ${day}`,
    until: (day) => `jusqu’à ${day}`,
    sinceUntil: (from, until) => `de ${from} à ${until}`,
    accordingTo: (source) => `selon ${source}`,
    printedBy: (publications) => and(publications).join(""),
    andOthers: (publications, others) => and([...publications, `${number(others)} de plus`]).join(""),
  },
  company: {
    title: "Qui apparaît avec qui",
    caption: (name) => `Nommés dans les mêmes articles que ${name}`,
    captionWithArcs: (name) =>
      `Nommés dans les mêmes articles que ${name} ; les arcs relient ceux qui apparaissent aussi ensemble`,
    personHead: "Personne",
    articlesHead: "Articles en commun",
    nameBoth: "Articles qui nomment les deux",
    articlesNameBoth: (count) =>
      plural(count, {
        one: "# article nomme les deux",
        many: "# d’articles nomment les deux",
        other: "# articles nomment les deux",
      }),
    pair: (a, b, articles) => `${a} et ${b} : ${articles}`,
    whoElse: "Qui d’autre apparaît ensemble",
  },
  names: {
    title: "Noms et graphies",
    shortForms: (count) =>
      plural(count, { one: "et # forme courte", many: "et # de formes courtes", other: "et # formes courtes" }),
    fromEditor: "(de la rédaction)",
  },
  together: {
    tab: "Personnes qui apparaissent ensemble",
    description: "Personnes nommées dans les mêmes articles plus souvent que le hasard ne l’expliquerait.",
    title: "Qui apparaît ensemble",
    lead: "Deux personnes figurent ici quand des articles nomment les deux au moins deux fois plus souvent que le hasard ne l’expliquerait.",
    wholeArchive: "Afficher toute l’archive",
    pairs: (count) => plural(count, { one: "# paire", many: "# de paires", other: "# paires" }),
    ofAll: (pairs, articles) => `${pairs}, sur un total de ${articles}`,
    ofNewest: (pairs, articles) => `${pairs}, sur les plus récents : ${articles}`,
    none: "Aucune paire de personnes n’apparaît plus souvent que le hasard ne l’expliquerait.",
    circlesTitle: "Cercles",
    arcs: "Plus l’arc est épais, plus il y a d’articles qui nomment les deux.",
    circleOf: (name) => `Cercle de ${name}`,
    pairsTitle: "Paires",
    strongestFirst: "les plus fortes d’abord",
    pairHead: "Paire",
    articlesHead: "Articles",
    expectedHead: "Attendu",
    moreOftenHead: "Plus souvent",
    pair: (a, b) => pieces`${a} et ${b}`,
    articlesName: (count, a, b) =>
      plural(count, {
        one: `# article nomme ${a} et ${b}`,
        many: `# d’articles nomment ${a} et ${b}`,
        other: `# articles nomment ${a} et ${b}`,
      }),
  },
};
