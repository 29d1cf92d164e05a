import type { calendar as english } from "../en/calendar";
import { grammarOf } from "../grammar";

const { number } = grammarOf("de");

export const calendar: typeof english = {
  description: "Alle Ausgaben und Ereignisse dieses Archivs nach Jahr, Monat und Tag.",
  ofYear: (year) => `Kalender ${year}`,
  yearLead: "Ausgaben nach Publikation und Monat.",
  onDay: (day) => `Am ${day}`,
  dayLead: "Ausgaben und Ereignisse dieses Tages, Jahr für Jahr.",
  monthLead: "Ausgaben nach ihrem eigenen Datum, Ereignisse nach dem Tag, an dem sie geschahen.",
  months: "Monate",
  years: "Jahre",
  allOf: (year) => `Ganz ${year}`,
  noDays: "Hier ist nichts auf den Tag datiert.",
  noDaysWhy: "Ausgaben können nur auf den Monat datiert sein.",
  isCut: "Es gibt mehr, als diese Seite zeigt.",
  articles: "Artikel",
  otherYears: "Dieser Tag in anderen Jahren",
  event: "Ereignis",
  issue: "Ausgabe",
  daysOf: (month) => `Tage im ${month}`,
  held: (issues, events) => `${issues}, ${events}`,
  dayHolds: (day, held) => `${day}: ${held}`,
  shortIssues: (count) => `${number(count)} Ausg.`,
  shortEvents: (count) => `${number(count)} Er.`,
  noIssues: "Keine Ausgabe trägt ein Datum dieses Jahres.",
  chooseYear: "Wählen Sie oben ein anderes Jahr.",
  tableOf: (year) => `Ausgaben ${year} nach Publikation und Monat`,
  issuesIn: (issues, month) => `${issues} im ${month}`,
};
