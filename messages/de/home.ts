import type { home as english } from "../en/home";
import { grammarOf, pieces } from "../grammar";

const { number, and } = grammarOf("de");

export const home: typeof english = {
  title: "Frühere Ausgaben, Artikel für Artikel",
  holdings: (issues, publications, time, articles, people, events) =>
    pieces`${issues} aus ${publications}${time}: ${articles}, ${people} und ${events}, über die mehr als eine von ihnen berichtet.`,
  holdingsWithoutEvents: (issues, publications, time, articles, people) =>
    pieces`${issues} aus ${publications}${time}: ${articles} und ${people}.`,
  holdingsTime: (from, to) => `, ${from} bis ${to}`,
  searchHelp: "Namen in jeder Schreibweise, „Wortfolgen“, ",
  isEmpty: "Dieses Archiv ist leer.",
  hasSamples:
    "Ein Teil davon ist das Beispielarchiv. Die Redaktion kann es auf ihrer Übersichtsseite mit einem Klick entfernen.",
  addIssues: (link) =>
    pieces`Um eigene Ausgaben hinzuzufügen, öffnen Sie den Anmeldelink, der beim ersten Start des Servers ausgegeben wurde, und ${link("laden Sie Dateien hoch")}: E-Mails und Postfächer, Webseiten, PDFs, Word-Dokumente, E-Books, Feeds, Exporte, reiner Text oder Markdown.`,
  overTime: "Ausgaben im Lauf der Zeit",
  byPeriod: "Ausgaben nach Zeitraum",
  periodIssues: (period, issues) => `${period}: ${issues}`,
  asList: "Dasselbe als Liste",
  coveredBySeveral: "Von mehreren Quellen berichtet",
  allEvents: (count) => `Alle ${number(count)}`,
  andMore: (count) => `und ${number(count)} weitere`,
  latestIssues: "Neueste Ausgaben",
  peopleInNews: "Personen in den Nachrichten",
  namedMore: "Ebenso oft oder öfter genannt",
  namedLess: "Seltener genannt",
  peopleNote: "Artikel, die sie nennen, vorher → jetzt. Höchstens die neuesten 120 Artikel, in zwei Hälften.",
  countBefore: (articles, before) => `in ${articles}, vorher in ${number(before)}`,
  onThisDay: "An diesem Tag",
  calendarHint: "Der Kalender zeigt jeden Tag jedes Jahres.",
  about: {
    lead: "„Backfile“ nennen Bibliothekare die früheren Ausgaben einer Zeitschrift. Dieses Archiv teilt sie in Artikel und zeigt den Grund jeder Markierung und jeder Verknüpfung.",
    holds: (publications) => pieces`Es enthält Ausgaben von ${and(publications)}.`,
    fromFile: {
      title: "Von der Datei zum Artikel",
      text: "Jede Datei bleibt unverändert, hat ihre SHA-256 als Adresse und lässt sich Byte für Byte herunterladen. Das Archiv liest aus ihr Publikation, Nummer und Datum, entfernt, was die Artikel umgibt, etwa Menüs, Fußzeilen und Abmeldezeilen, und teilt den Rest an Überschriften und Schlagzeilen in Artikel. Was entfernt wurde, steht bei jeder Ausgabe mit dem Grund; die Ansicht „Wie erschienen“ zeigt das ganze Dokument.",
    },
    names: {
      title: "Personennamen",
      text: "Ein Name im Text ist unterstrichen und führt zu seiner Person. Schreibweisen eines Namens sind eine Person: Kim Jong-un, Kim Jong Un und KIM Jong-un. Ein bloßer Nachname gehört nur dann zu einer Person, wenn der Artikel erkennen lässt, wer gemeint ist; passen mehrere, ist er gestrichelt unterstrichen, und die Anmerkung unter dem Text nennt, wer gemeint sein kann. Wer den Artikel geschrieben hat, ist sein Autor, keine Person der Geschichte. Unter „Personen in diesem Artikel“ steht jede Nennung mit ihrem Grund.",
    },
    links: {
      title: "Verknüpfungen zwischen Artikeln",
      text: (events) =>
        pieces`Zwei Artikel sind verknüpft, wenn sie über dasselbe Ereignis berichten, dasselbe Zitat drucken oder fast derselbe Text sind. Eine Verknüpfung wird aus mehreren Teilen gewichtet: gemeinsame Zitate, seltene Wörter, Personen, die umso mehr zählen, je seltener sie genannt werden, Daten. Eine gemeinsame Person allein verknüpft nie zwei Artikel. Jede Verknüpfung sagt in einem Satz, was sie trägt; „Wie gewichtet wurde“ zeigt jeden Teil. ${events("Ereignisse")} versammeln alle Artikel über ein Geschehen. Je zwei Artikel lassen sich nebeneinander lesen, gemeinsame Stellen sind markiert und nummeriert.`,
    },
    dates: {
      title: "Drei Daten",
      text: "Der Tag einer Ausgabe, der Tag eines Artikels und der Tag des Geschehens sind drei Daten und werden getrennt geführt. Bei jedem steht, wie genau es ist und woher es stammt: im Dokument angegeben, aus den Angaben der Datei, erschlossen oder von der Redaktion gesetzt. Hat ein Artikel kein Datum, können andere Berichte über dasselbe Ereignis einen Tag wahrscheinlich machen. Er wird dann mit dem Grund vorgeschlagen und nie für angegeben gehalten.",
    },
    accuracy: {
      title: "Wie genau es ist",
      text: (code) =>
        pieces`Namen und Verknüpfungen findet ein Programm, und es macht Fehler. Wie oft, wird an gekennzeichneten Texten gemessen, die nicht aus diesem Projekt stammen, neben einfachen Verfahren zum Vergleich; die Zahlen stehen mit den Befehlen, die sie ausgeben, in ${code("docs/quality.md")} im Quelltext. Die Redaktion korrigiert, was sie falsch findet. Eine Korrektur wird festgehalten, lässt sich rückgängig machen und gilt auch, wenn das Dokument erneut gelesen wird.`,
    },
    programs: {
      title: "Für Programme",
      text: (code, feeds) =>
        pieces`Jede Seite hat einen JSON-Zwilling unter ${code("/api")} und ihrer eigenen Adresse, Listen haben ${feeds("Atom-Feeds")}. ${code("docs/api.md")} beschreibt sie.`,
    },
    licence: {
      title: "Lizenz",
      text: "Backfile ist freie Software unter der Apache-Lizenz 2.0. Die Ausgaben gehören denen, die sie geschrieben und veröffentlicht haben.",
    },
  },
};
