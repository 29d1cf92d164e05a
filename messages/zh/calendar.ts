import type { calendar as english } from "../en/calendar";
import { grammarOf } from "../grammar";

const { number } = grammarOf("zh");

export const calendar: typeof english = {
  description: "按年、月、日查看本档案的各期和事件。",
  ofYear: (year) => `${year}年日历`,
  yearLead: "按刊物和月份排列的各期。",
  onDay: (day) => `${day}`,
  dayLead: "历年此日的各期和事件。",
  monthLead: "各期按自身日期，事件按发生之日。",
  months: "月份",
  years: "年份",
  allOf: (year) => `${year}年全年`,
  noDays: "这里没有精确到日的内容。",
  noDaysWhy: "有些期可能只精确到月。",
  isCut: "还有本页未显示的内容。",
  articles: "查看文章",
  otherYears: "其他年份的此日",
  event: "事件",
  issue: "期",
  daysOf: (month) => `${month}的日期`,
  held: (issues, events) => `${issues}，${events}`,
  dayHolds: (day, held) => `${day}：${held}`,
  shortIssues: (count) => `${number(count)}期`,
  shortEvents: (count) => `${number(count)}事`,
  noIssues: "没有日期在这一年的期。",
  chooseYear: "请在上方选择其他年份。",
  tableOf: (year) => `${year}年各期，按刊物和月份`,
  issuesIn: (issues, month) => `${month}有${issues}`,
};
