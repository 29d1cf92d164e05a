import type { versions as english } from "../en/versions";
import { grammarOf, pieces } from "../grammar";

const { plural, number } = grammarOf("zh");

export const versions: typeof english = {
  title: "版本",
  older: "旧版本",
  differences: "有何不同",
  lead: "同一期的其他形式和更正后的版本。读者只看到一个版本，其余版本保留各自的地址。",
  count: (count) => plural(count, { other: "#个版本" }),
  named: (form, day) => pieces`${day}的${form}`,
  undated: (form) => `${form}，无日期`,
  shownHere: "当前显示",
  shown: "向读者显示",
  added: (moment) => pieces`添加于${moment}`,
  whyVersion: "为何是本期的一个版本",
  onlyOne: "本期只有一个版本。",
  seeDifference: "与所显示版本的不同之处",
  notNewest: (newest, different) => pieces`这是旧版本。${newest("阅读所显示的版本")}，或${different("查看有何不同")}。`,
  articleGone: "所显示的版本中没有。",
  articleSame: "与所显示的版本相同。",
  articleChanged: (article) => pieces`在所显示的版本中已更改：${article}`,
  fromTo: (older, shown) => pieces`从${older}到所显示的版本${shown}`,
  legend: (removed, added) => pieces`${removed("这样的词语")}只在旧版本中，${added("这样的词语")}只在所显示的版本中。`,
  noDifference: "两个版本的文字相同。",
  kinds: { same: "未更改", changed: "已更改", removed: "仅在旧版本中", added: "仅在所显示的版本中" },
  changes: (removed, added) => `${plural(removed, { other: "删除#个词" })}，添加${number(added)}个词`,
  readArticle: "阅读文章",
  unchangedText: "未更改的文字",
  unchanged: (count) => plural(count, { other: "#篇文章未更改" }),
};
