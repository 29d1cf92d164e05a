import type { people as english } from "../en/people";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("de");

export const people: typeof english = {
  title: "Personen",
  one: "Person",
  description: "Alle, die in den Artikeln dieses Archivs genannt werden.",
  lead: "Alle, die in den Artikeln genannt werden. Bindestriche, Akzente, Großschreibung, Wortfolge und Tippfehler spielen keine Rolle.",
  filter: "Nach Publikation oder Zeitraum filtern",
  asList: "Dasselbe als Liste",
  ofNewest: "Bei den am häufigsten Genannten gelten Jahre und Balken für ihre neuesten Artikel.",
  mentions: (count) => plural(count, { one: "# Nennung", other: "# Nennungen" }),
  articlesThatName: (name) => `Artikel, die ${name} nennen`,
  about: (name) => `Über ${name}`,
  namedAs: (role) => `Am häufigsten genannt als „${role}“.`,
  notNamed: "Kein veröffentlichter Artikel nennt diese Person. Der Eintrag bleibt, damit spätere Artikel ihn finden.",
  lookUp: {
    title: "Personen nachschlagen",
    name: "Name",
    show: "Zeigen",
    order: "Reihenfolge",
    byArticles: "Meiste Artikel",
    byName: "Nach Namen",
    suggestions: (count) =>
      plural(count, {
        one: "# Vorschlag: mit den Pfeiltasten wählen.",
        other: "# Vorschläge: mit den Pfeiltasten wählen.",
      }),
    writtenOtherwise: "anders geschrieben",
    close: (typed, count) =>
      plural(count, {
        one: `Niemand heißt hier „${typed}“. Ein Name wird fast so geschrieben:`,
        other: `Niemand heißt hier „${typed}“. # Namen werden fast so geschrieben:`,
      }),
    none: "Keine Personen passen.",
    showAll: "Alle Personen zeigen",
  },
  letters: {
    label: "Nach Anfangsbuchstaben",
    all: "Alle",
    other: "Andere",
  },
  hidden: {
    tab: "Nicht gezeigt",
    kicker: "Nicht mehr gezeigt",
    title: "Diese Person wird nicht gezeigt",
    lead: "Die Redaktion dieses Archivs hat entschieden, die Person an dieser Adresse nicht aufzuführen.",
    all: "Alle Personen",
  },
  noPerson: {
    tab: (name) => `${name}: keine Person`,
    kicker: "Keine Person",
    lead: "Das Programm hielt diese Wörter für den Namen einer Person; die Redaktion hat entschieden, dass sie keiner sind. Sie werden in den Artikeln nicht mehr markiert.",
    search: "In den Artikeln nach diesen Wörtern suchen",
  },
  overTime: {
    title: "Artikel im Lauf der Zeit",
    chart: (name) => `Artikel, die ${name} nennen, nach Zeitraum`,
    undated: (count) => plural(count, { one: "und # Artikel ohne Datum", other: "und # Artikel ohne Datum" }),
    ofNewest: (count) =>
      plural(count, {
        one: "Die Zahlen auf dieser Seite gelten für den zuletzt aufgenommenen Artikel. Die Liste unten hat alle Artikel.",
        other:
          "Die Zahlen auf dieser Seite gelten für die # zuletzt aufgenommenen Artikel. Die Liste unten hat alle Artikel.",
      }),
    publications: "Publikationen",
    asTable: "Dasselbe als Tabelle",
    period: "Zeitraum",
    all: "Alle",
    bar: (period, articles, publications) => `${period}: ${articles} (${publications.join(", ")})`,
  },
  shown: {
    label: "Was gezeigt wird",
    all: "Unten: alle Artikel. Ein Balken oder eine Publikation oben schränkt sie ein.",
    showAll: "Alle zeigen",
    narrow: "Einschränken",
    period: {
      between: (from, to) => `vom ${from} bis ${to}`,
      from: (day) => `ab ${day}`,
      to: (day) => `bis ${day}`,
    },
    ofPublication: (publication) => `Unten: nur Artikel aus ${publication}.`,
    ofPeriod: (period) => `Unten: nur Artikel ${period}.`,
    ofBoth: (publication, period) => `Unten: nur Artikel aus ${publication} ${period}.`,
  },
  events: {
    title: "Ereignisse",
    all: (count) =>
      plural(count, { one: "# Ereignis mit seinen Berichten", other: "# Ereignisse mit ihren Berichten" }),
  },
  quotations: {
    by: "Zitierte Aussagen",
    about: "In Zitaten genannt",
    thatName: (name) => `Zitate, die ${name} nennen`,
    printedBy: (count) => plural(count, { one: "Gedruckt von # Artikel", other: "Gedruckt von # Artikeln" }),
    printedIn: (article, publication, day) => pieces`Gedruckt in ${article}, ${publication}, ${day}`,
    quotedIn: (outlet, article, publication, day) =>
      pieces`Zitiert von ${outlet}, in ${article}, ${publication}, ${day}`,
  },
  articles: {
    title: "Artikel",
    none: "Kein Artikel dieser Publikation und dieses Zeitraums nennt diese Person.",
    pages: "Seiten mit Artikeln",
  },
  roles: {
    title: "Titel und Ämter",
    more: (count) => `und ${number(count)} weitere`,
    since: (day) => `seit ${day}`,
    until: (day) => `bis ${day}`,
    sinceUntil: (from, until) => `von ${from} bis ${until}`,
    accordingTo: (source) => `laut ${source}`,
    printedBy: (publications) => and(publications).join(""),
    andOthers: (publications, others) => and([...publications, `${number(others)} weitere`]).join(""),
  },
  company: {
    title: "Wer mit wem vorkommt",
    caption: (name) => `In denselben Artikeln genannt wie ${name}`,
    captionWithArcs: (name) =>
      `In denselben Artikeln genannt wie ${name}; Bögen verbinden, wer auch miteinander vorkommt`,
    personHead: "Person",
    articlesHead: "Gemeinsame Artikel",
    nameBoth: "Artikel, die beide nennen",
    articlesNameBoth: (count) => plural(count, { one: "# Artikel nennt beide", other: "# Artikel nennen beide" }),
    pair: (a, b, articles) => `${a} und ${b}: ${articles}`,
    whoElse: "Wer noch zusammen vorkommt",
  },
  names: {
    title: "Namen und Schreibweisen",
    shortForms: (count) => plural(count, { one: "und # Kurzform", other: "und # Kurzformen" }),
    fromEditor: "(von der Redaktion)",
  },
  together: {
    tab: "Personen, die zusammen vorkommen",
    description: "Personen, die öfter in denselben Artikeln genannt werden, als der Zufall erklärt.",
    title: "Wer zusammen vorkommt",
    lead: "Zwei Personen stehen hier, wenn Artikel beide mindestens doppelt so oft nennen, wie der Zufall erklärt.",
    wholeArchive: "Das ganze Archiv zeigen",
    pairs: (count) => plural(count, { one: "# Paar", other: "# Paare" }),
    ofAll: (pairs, articles) => `${pairs}, gezählt über ${articles}`,
    ofNewest: (pairs, articles) => `${pairs}, gezählt über die neuesten ${articles}`,
    none: "Keine zwei Personen kommen öfter zusammen vor, als der Zufall erklärt.",
    circlesTitle: "Kreise",
    arcs: "Je dicker der Bogen, desto mehr Artikel nennen beide.",
    circleOf: (name) => `Kreis um ${name}`,
    pairsTitle: "Paare",
    strongestFirst: "stärkste zuerst",
    pairHead: "Paar",
    articlesHead: "Artikel",
    expectedHead: "Erwartet",
    moreOftenHead: "Häufiger",
    pair: (a, b) => pieces`${a} und ${b}`,
    articlesName: (count, a, b) =>
      plural(count, { one: `# Artikel nennt ${a} und ${b}`, other: `# Artikel nennen ${a} und ${b}` }),
  },
};
