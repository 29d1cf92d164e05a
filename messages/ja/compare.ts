import type { compare as english } from "../en/compare";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("ja");

export const compare: typeof english = {
  sideBySide: "並べて読む",
  title: (a, b) => `${a}と${b}`,
  quotations: (count) => plural(count, { other: "引用#件" }),
  otherPassages: (count) => plural(count, { other: "その他の箇所#か所" }),
  printed: (things) => `両方が同じ言葉で載せているもの：${and(things).join("")}。`,
  nothingPrinted: "両方が同じ言葉で載せている箇所はありません。",
  facts: (count) => plural(count, { other: "両方が別の言葉で伝えている事実：#件。" }),
  bothShare: "両方に共通するもの",
  noLink: "このアーカイブはこの2つの記事を結び付けていません。",
  suggested: "（編集者に提案済み、読者には非表示）",
  notShown: "（読者には非表示）",
  kinds: {
    person: "人物",
    place: "場所",
    organisation: "団体",
    name: "名前",
    headline: "見出し",
    date: "日付",
    number: "数",
    term: "まれな語",
  },
  matches: { quotation: "両方で引用", passage: "同じ言葉、引用ではない", "same-facts": "同じ事実、別の言葉" },
  legend: {
    title: "凡例",
    marked: "印を付けるもの",
    shared: "両方にあるものに印を付ける",
    onlyOne: "片方だけにあるものに印を付ける",
    onlyHere: "こちら側のみ",
    standing: (publications) => `${and(publications).join("")}の定型文`,
    standingMeans: "：その刊行物の3つ以上の記事にあり、共通にも片方のみにも数えないもの",
    jump: "番号を押すと対応する箇所に移ります。",
  },
  asList: (count) => plural(count, { other: "一致する#か所の一覧（それぞれのアドレス付き）" }),
  numbered: (place) => `${number(place)}番`,
  inPublication: (publication) => `${publication}で読む`,
  inFirst: "1つ目の記事で読む",
  inSecond: "2つ目の記事で読む",
  first: "1つ目の記事",
  second: "2つ目の記事",
  sides: "左右の記事",
  stepper: {
    title: "一致から一致へ",
    count: (count) => plural(count, { other: "一致#か所" }),
    at: (place, count, kind, passage) => `${number(count)}か所中${number(place)}：${kind}、${passage}`,
    keys: (next, previous) => pieces`${next}と${previous}のキーを使う`,
  },
  states: { draft: "未公開", superseded: "古い版の記事", withdrawn: "取り下げ" },
  share: (shared, count, percent) =>
    `${plural(count, { other: "#語" })}のうち${number(shared)}語（${number(percent)}%）が同じです。`,
  leftOut: (count, publication) =>
    plural(count, { other: `${publication}が繰り返し載せている文#件は除いてあります。` }),
  leftOutHere: (count) => plural(count, { other: "繰り返し載る文#件は除いてあります。" }),
  across: (place, passage, publication) => `箇所${number(place)}、${passage}：${publication}へ`,
  acrossUnnamed: (place, passage) => `箇所${number(place)}、${passage}：反対側へ`,
};
