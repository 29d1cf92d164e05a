import type { parts as english } from "../en/parts";
import { grammarOf } from "../grammar";

const { plural, number } = grammarOf("de");

export const parts: typeof english = {
  articles: (count) => plural(count, { one: "# Artikel", other: "# Artikel" }),
  issues: (count) => plural(count, { one: "# Ausgabe", other: "# Ausgaben" }),
  people: (count) => plural(count, { one: "# Person", other: "# Personen" }),
  publications: (count) => plural(count, { one: "# Publikation", other: "# Publikationen" }),
  events: (count) => plural(count, { one: "# Ereignis", other: "# Ereignisse" }),
  all: "Alle",
  why: "Warum",
  calendar: "Kalender",
  atomFeed: "Atom-Feed",
  undated: "ohne Datum",
  inferred: "(erschlossen)",
  notKnown: "nicht bekannt",
  origins: {
    stated: "im Dokument angegeben",
    metadata: "aus den Angaben der Datei",
    inferred: "erschlossen",
    editor: "von der Redaktion gesetzt",
  },
  knownTo: { month: "auf den Monat genau, ", year: "auf das Jahr genau, " },
  years: (first, last) => `${first} bis ${last}`,
  pages: "Seiten",
  previous: "Zurück",
  next: "Weiter",
  pageOf: (page, count) => `Seite ${number(page)} von ${number(count)}`,
  feedOfThese: "Atom-Feed dieser Liste",
  copied: "Kopiert",
  cannotCopy: "Der Browser erlaubt das Kopieren nicht",
  filter: "Filtern",
  filterBy: "Nach Publikation oder Zeitraum filtern",
  publication: "Publikation",
  allPublications: "Alle Publikationen",
  from: "Von",
  to: "Bis",
  show: "Anzeigen",
  downloadCsv: "CSV herunterladen",
  downloadSvg: "SVG herunterladen",
  unknownPublication: "Unbekannte Publikation",
};
