import type { calendar as english } from "../en/calendar";
import { grammarOf } from "../grammar";

const { number } = grammarOf("es");

export const calendar: typeof english = {
  description: "Todos los números y sucesos de este archivo por año, mes y día.",
  ofYear: (year) => `Calendario ${year}`,
  yearLead: "Números por publicación y mes.",
  onDay: (day) => `El ${day}`,
  dayLead: "Números y sucesos de este día, año por año.",
  monthLead: "Los números por su propia fecha, los sucesos por el día en que ocurrieron.",
  months: "Meses",
  years: "Años",
  allOf: (year) => `Todo ${year}`,
  noDays: "Aquí no hay nada fechado con día.",
  noDaysWhy: "Puede haber números fechados solo con el mes.",
  isCut: "Hay más de lo que muestra esta página.",
  articles: "Artículos",
  otherYears: "Este día en otros años",
  event: "Suceso",
  issue: "Número",
  daysOf: (month) => `Días de ${month}`,
  held: (issues, events) => `${issues}, ${events}`,
  dayHolds: (day, held) => `${day}: ${held}`,
  shortIssues: (count) => `${number(count)} núm.`,
  shortEvents: (count) => `${number(count)} suc.`,
  noIssues: "Ningún número lleva fecha de este año.",
  chooseYear: "Elija otro año arriba.",
  tableOf: (year) => `Números de ${year} por publicación y mes`,
  issuesIn: (issues, month) => `${issues} en ${month}`,
};
