import type { parts as english } from "../en/parts";
import { grammarOf } from "../grammar";

const { plural, number } = grammarOf("zh");

export const parts: typeof english = {
  articles: (count) => plural(count, { other: "#篇文章" }),
  issues: (count) => plural(count, { other: "#期" }),
  people: (count) => plural(count, { other: "#位人物" }),
  publications: (count) => plural(count, { other: "#种刊物" }),
  events: (count) => plural(count, { other: "#个事件" }),
  all: "全部",
  why: "原因",
  calendar: "日历",
  atomFeed: "Atom 订阅源",
  undated: "无日期",
  inferred: "（推断）",
  notKnown: "未知",
  origins: {
    stated: "文档中写明",
    metadata: "来自文件自身的信息",
    inferred: "推断",
    editor: "由编辑设定",
  },
  knownTo: { month: "精确到月，", year: "精确到年，" },
  years: (first, last) => `${first}至${last}年`,
  pages: "页码",
  previous: "上一页",
  next: "下一页",
  pageOf: (page, count) => `第${number(page)}页，共${number(count)}页`,
  feedOfThese: "此列表的 Atom 订阅源",
  copied: "已复制",
  cannotCopy: "浏览器不允许复制",
  filter: "筛选",
  filterBy: "按刊物或时段筛选",
  publication: "刊物",
  allPublications: "所有刊物",
  from: "从",
  to: "到",
  show: "显示",
  downloadCsv: "下载 CSV",
  downloadSvg: "下载 SVG",
  unknownPublication: "未知刊物",
};
