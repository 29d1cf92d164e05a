import type { versions as english } from "../en/versions";
import { grammarOf, pieces } from "../grammar";

const { plural, number } = grammarOf("ja");

export const versions: typeof english = {
  title: "版",
  older: "古い版",
  differences: "変わった点",
  lead: "同じ号の別の形式と、訂正された版です。読者に表示されるのは一つで、ほかの版もアドレスを保ちます。",
  count: (count) => plural(count, { other: "#つの版" }),
  named: (form, day) => pieces`${day}の${form}`,
  undated: (form) => `${form}、日付なし`,
  shownHere: "表示中の版",
  shown: "読者に表示",
  added: (moment) => pieces`${moment}に追加`,
  whyVersion: "この号の版とした理由",
  onlyOne: "この号の版は一つだけです。",
  seeDifference: "表示される版との違い",
  notNewest: (newest, different) =>
    pieces`これは古い版です。${newest("表示される版を読む")}、または${different("変わった点を見る")}。`,
  articleGone: "表示される版にはありません。",
  articleSame: "表示される版でも同じです。",
  articleChanged: (article) => pieces`表示される版で変更：${article}`,
  fromTo: (older, shown) => pieces`${older}から、表示される版の${shown}へ`,
  legend: (removed, added) =>
    pieces`${removed("このような語")}は古い版だけに、${added("このような語")}は表示される版だけにあります。`,
  noDifference: "二つの版の語は同じです。",
  kinds: { same: "変更なし", changed: "変更あり", removed: "古い版のみ", added: "表示される版のみ" },
  changes: (removed, added) => `${plural(removed, { other: "#語を削除" })}、${number(added)}語を追加`,
  readArticle: "記事を読む",
  unchangedText: "変更のない本文",
  unchanged: (count) => plural(count, { other: "変更のない記事 #件" }),
};
