import type { calendar as english } from "../en/calendar";
import { grammarOf } from "../grammar";

const { number } = grammarOf("fr");

export const calendar: typeof english = {
  description: "Tous les numéros et événements de cette archive par année, mois et jour.",
  ofYear: (year) => `Calendrier ${year}`,
  yearLead: "Numéros par publication et par mois.",
  onDay: (day) => `Le ${day}`,
  dayLead: "Numéros et événements de ce jour, année par année.",
  monthLead: "Les numéros à leur propre date, les événements au jour où ils ont eu lieu.",
  months: "Mois",
  years: "Années",
  allOf: (year) => `Toute l’année ${year}`,
  noDays: "Rien n’est daté au jour près ici.",
  noDaysWhy: "Des numéros ne sont peut-être datés qu’au mois.",
  isCut: "Il y en a plus que cette page n’en montre.",
  articles: "Voir les articles",
  otherYears: "Ce jour les autres années",
  event: "Événement",
  issue: "Numéro",
  daysOf: (month) => `Jours de ${month}`,
  held: (issues, events) => `${issues}, ${events}`,
  dayHolds: (day, held) => `${day} : ${held}`,
  shortIssues: (count) => `${number(count)} num.`,
  shortEvents: (count) => `${number(count)} évén.`,
  noIssues: "Aucun numéro n’est daté de cette année.",
  chooseYear: "Choisissez une autre année ci-dessus.",
  tableOf: (year) => `Numéros de ${year} par publication et par mois`,
  issuesIn: (issues, month) => `${issues} en ${month}`,
};
