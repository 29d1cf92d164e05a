import type { parts as english } from "../en/parts";
import { grammarOf } from "../grammar";

const { plural, number } = grammarOf("ja");

export const parts: typeof english = {
  articles: (count) => plural(count, { other: "記事#件" }),
  issues: (count) => plural(count, { other: "#号分" }),
  people: (count) => plural(count, { other: "#人" }),
  publications: (count) => plural(count, { other: "#誌" }),
  events: (count) => plural(count, { other: "出来事#件" }),
  all: "すべて",
  why: "理由",
  calendar: "カレンダー",
  atomFeed: "Atom フィード",
  undated: "日付なし",
  inferred: "（推定）",
  notKnown: "不明",
  origins: {
    stated: "文書に記載",
    metadata: "ファイル自体の情報",
    inferred: "推定",
    editor: "編集者が設定",
  },
  knownTo: { month: "月まで判明、", year: "年まで判明、" },
  years: (first, last) => `${first}～${last}年`,
  pages: "ページ",
  previous: "前へ",
  next: "次へ",
  pageOf: (page, count) => `${number(count)}ページ中${number(page)}ページ`,
  feedOfThese: "この一覧の Atom フィード",
  copied: "コピーしました",
  cannotCopy: "ブラウザーがコピーを許可していません",
  filter: "絞り込み",
  filterBy: "誌名や期間で絞り込む",
  publication: "誌名",
  allPublications: "すべての誌",
  from: "開始日",
  to: "終了日",
  show: "表示",
  downloadCsv: "CSVをダウンロード",
  downloadSvg: "SVGをダウンロード",
  unknownPublication: "誌名不明",
};
