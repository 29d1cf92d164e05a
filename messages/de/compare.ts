import type { compare as english } from "../en/compare";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("de");

export const compare: typeof english = {
  sideBySide: "Nebeneinander",
  title: (a, b) => `${a} und ${b}`,
  quotations: (count) => plural(count, { one: "# Zitat", other: "# Zitate" }),
  otherPassages: (count) => plural(count, { one: "# weitere Stelle", other: "# weitere Stellen" }),
  printed: (things) => `Beide drucken ${and(things).join("")} im gleichen Wortlaut.`,
  nothingPrinted: "Die beiden drucken keine Stelle im gleichen Wortlaut.",
  facts: (count) =>
    plural(count, {
      one: "Beide berichten # Tatsache in anderen Worten.",
      other: "Beide berichten # Tatsachen in anderen Worten.",
    }),
  bothShare: "Was beide gemeinsam haben",
  noLink: "Das Archiv verknüpft diese beiden Artikel nicht.",
  suggested: " (Redakteuren vorgeschlagen, Lesern nicht gezeigt)",
  notShown: " (Lesern nicht gezeigt)",
  kinds: {
    person: "Personen",
    place: "Orte",
    organisation: "Organisationen",
    name: "Namen",
    headline: "Überschriften",
    date: "Daten",
    number: "Zahlen",
    term: "Seltene Wörter",
  },
  matches: {
    quotation: "Auf beiden Seiten zitiert",
    passage: "Derselbe Wortlaut, nicht als Zitat",
    "same-facts": "Dieselben Tatsachen in anderen Worten",
  },
  legend: {
    title: "Legende",
    marked: "Was markiert ist",
    shared: "Gemeinsames markieren",
    onlyOne: "Markieren, was nur einer hat",
    onlyHere: "Nur auf dieser Seite",
    standing: (publications) => `Wiederkehrender Text von ${and(publications).join("")}`,
    standingMeans: ": in mindestens drei Artikeln der Publikation, weder gemeinsam noch nur hier",
    jump: "Eine Zahl führt zur entsprechenden Stelle.",
  },
  asList: (count) =>
    plural(count, {
      one: "Die eine Übereinstimmung als Liste, mit ihrer Adresse",
      other: "Alle # als Liste, jede mit ihrer Adresse",
    }),
  numbered: (place) => `Nr. ${number(place)}`,
  inPublication: (publication) => `In: ${publication}`,
  inFirst: "Im ersten Artikel",
  inSecond: "Im zweiten Artikel",
  first: "Erster Artikel",
  second: "Zweiter Artikel",
  sides: "Seiten",
  stepper: {
    title: "Von Übereinstimmung zu Übereinstimmung",
    count: (count) => plural(count, { one: "# Übereinstimmung", other: "# Übereinstimmungen" }),
    at: (place, count, kind, passage) => `${number(place)} von ${number(count)}: ${kind}, ${passage}`,
    keys: (next, previous) => pieces`Tasten ${next} und ${previous}`,
  },
  states: { draft: "noch nicht veröffentlicht", superseded: "aus einer älteren Fassung", withdrawn: "zurückgezogen" },
  share: (shared, count, percent) =>
    `${number(shared)} von ${plural(count, { one: "# Wort", other: "# Wörtern" })} (${number(percent)} %) sind gleich.`,
  leftOut: (count, publication) =>
    plural(count, {
      one: `# Satz, den ${publication} immer wieder druckt, ist nicht mitgezählt.`,
      other: `# Sätze, die ${publication} immer wieder druckt, sind nicht mitgezählt.`,
    }),
  leftOutHere: (count) =>
    plural(count, {
      one: "# Satz, der immer wieder gedruckt wird, ist nicht mitgezählt.",
      other: "# Sätze, die immer wieder gedruckt werden, sind nicht mitgezählt.",
    }),
  across: (place, passage, publication) => `Stelle ${number(place)}, ${passage}: zu ${publication}`,
  acrossUnnamed: (place, passage) => `Stelle ${number(place)}, ${passage}: zur anderen Seite`,
};
