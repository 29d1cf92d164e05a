import type { calendar as english } from "../en/calendar";
import { grammarOf } from "../grammar";

const { number } = grammarOf("ko");

export const calendar: typeof english = {
  description: "이 아카이브의 모든 호와 사건을 연, 월, 일별로 봅니다.",
  ofYear: (year) => `${year}년 달력`,
  yearLead: "간행물과 월별 호 수입니다.",
  onDay: (day) => `${day}`,
  dayLead: "이날의 호와 사건을 연도별로 봅니다.",
  monthLead: "호는 발행일로, 사건은 일어난 날로 표시합니다.",
  months: "월",
  years: "연도",
  allOf: (year) => `${year}년 전체`,
  noDays: "여기에는 날짜까지 알려진 것이 없습니다.",
  noDaysWhy: "월까지만 날짜가 알려진 호가 있을 수 있습니다.",
  isCut: "이 페이지에 표시된 것보다 더 있습니다.",
  articles: "기사 보기",
  otherYears: "다른 해의 이날",
  event: "사건",
  issue: "호",
  daysOf: (month) => `${month}의 날`,
  held: (issues, events) => `${issues}, ${events}`,
  dayHolds: (day, held) => `${day}: ${held}`,
  shortIssues: (count) => `호 ${number(count)}`,
  shortEvents: (count) => `사건 ${number(count)}`,
  noIssues: "이 해의 날짜가 있는 호가 없습니다.",
  chooseYear: "위에서 다른 해를 고르세요.",
  tableOf: (year) => `${year}년의 호, 간행물과 월별`,
  issuesIn: (issues, month) => `${month} ${issues}`,
};
