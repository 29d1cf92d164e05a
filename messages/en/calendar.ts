import { grammarOf } from "../grammar";

const { number } = grammarOf("en");

/** The calendar: a year, a month, a day of all years. */
export const calendar = {
  description: "Every issue and event of this archive by year, month and day.",
  ofYear: (year: string) => `Calendar ${year}`,
  yearLead: "Issues by publication and month.",
  onDay: (day: string) => `On ${day}`,
  dayLead: "Issues and events of this day, year by year.",
  monthLead: "Issues by their own date, events by the day they happened.",
  months: "Months",
  years: "Years",
  allOf: (year: string) => `All of ${year}`,
  noDays: "Nothing is dated to a day here.",
  noDaysWhy: "Issues may be dated to the month only.",
  isCut: "There is more than this page shows.",
  articles: "Articles",
  otherYears: "This day in other years",
  event: "Event",
  issue: "Issue",
  daysOf: (month: string) => `Days of ${month}`,
  held: (issues: string, events: string) => `${issues}, ${events}`,
  dayHolds: (day: string, held: string) => `${day}: ${held}`,
  /** In a narrow cell: "3 iss.", "1 ev." */
  shortIssues: (count: number) => `${number(count)} iss.`,
  shortEvents: (count: number) => `${number(count)} ev.`,
  noIssues: "No issue bears a date of this year.",
  chooseYear: "Choose another year above.",
  tableOf: (year: string) => `Issues in ${year} by publication and month`,
  issuesIn: (issues: string, month: string) => `${issues} in ${month}`,
};
