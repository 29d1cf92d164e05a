import type { calendar as english } from "../en/calendar";
import { grammarOf } from "../grammar";

const { number } = grammarOf("ar");

export const calendar: typeof english = {
  description: "كل أعداد هذا الأرشيف وأحداثه بحسب السنة والشهر واليوم.",
  ofYear: (year) => `تقويم ${year}`,
  yearLead: "الأعداد بحسب المطبوعة والشهر.",
  onDay: (day) => `في ${day}`,
  dayLead: "أعداد هذا اليوم وأحداثه، سنة بعد سنة.",
  monthLead: "الأعداد بتاريخها، والأحداث بيوم وقوعها.",
  months: "الأشهر",
  years: "السنوات",
  allOf: (year) => `سنة ${year} كاملة`,
  noDays: "لا شيء هنا مؤرخ بيوم معيّن.",
  noDaysWhy: "قد تكون أعداد مؤرخة بالشهر فقط.",
  isCut: "هناك أكثر مما تعرضه هذه الصفحة.",
  articles: "المقالات",
  otherYears: "هذا اليوم في سنوات أخرى",
  event: "حدث",
  issue: "عدد",
  daysOf: (month) => `أيام ${month}`,
  held: (issues, events) => `${issues}، ${events}`,
  dayHolds: (day, held) => `${day}: ${held}`,
  shortIssues: (count) => `ع ${number(count)}`,
  shortEvents: (count) => `ح ${number(count)}`,
  noIssues: "لا عدد يحمل تاريخًا من هذه السنة.",
  chooseYear: "اختر سنة أخرى أعلاه.",
  tableOf: (year) => `أعداد ${year} بحسب المطبوعة والشهر`,
  issuesIn: (issues, month) => `${issues} في ${month}`,
};
