import type { calendar as english } from "../en/calendar";
import { grammarOf } from "../grammar";

const { number } = grammarOf("ja");

export const calendar: typeof english = {
  description: "このアーカイブのすべての号と出来事を、年、月、日ごとに。",
  ofYear: (year) => `${year}年のカレンダー`,
  yearLead: "誌名と月ごとの号です。",
  onDay: (day) => `${day}`,
  dayLead: "この日の号と出来事を年ごとに示します。",
  monthLead: "号はその日付、出来事は起きた日で示します。",
  months: "月",
  years: "年",
  allOf: (year) => `${year}年全体`,
  noDays: "日付まで分かるものはここにありません。",
  noDaysWhy: "月までしか日付の分からない号があるかもしれません。",
  isCut: "このページに示したもののほかにもあります。",
  articles: "記事を見る",
  otherYears: "ほかの年のこの日",
  event: "出来事",
  issue: "号",
  daysOf: (month) => `${month}の日`,
  held: (issues, events) => `${issues}、${events}`,
  dayHolds: (day, held) => `${day}：${held}`,
  shortIssues: (count) => `号${number(count)}`,
  shortEvents: (count) => `出${number(count)}`,
  noIssues: "この年の日付をもつ号はありません。",
  chooseYear: "上から別の年を選んでください。",
  tableOf: (year) => `${year}年の号、誌名と月ごと`,
  issuesIn: (issues, month) => `${month}に${issues}`,
};
