import type { authors as english } from "../en/authors";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("zh");

export const authors: typeof english = {
  title: "作者",
  author: "作者",
  description: "在本档案文章上署名的所有人。",
  lead: "在这里的文章上署名的所有人。文章所写的人列在“人物”中。",
  count: (count) => plural(count, { other: "#位作者" }),
  articlesBy: (name) => `${name} 的文章`,
  sortByName: "按姓名排序",
  sortByArticles: "按文章数排序",
  feed: "新作者的 Atom 订阅源",
  none: "还没有署名的文章。",
  browse: "浏览各期",
  articles: "文章",
  searchInThese: "在其中搜索",
  showAll: "显示全部",
  noneInFilter: "此刊物和时段内没有该作者的文章。",
  pages: "文章页码",
  articlesIn: (articles, publications) => pieces`${articles}，见于${and(publications)}`,
};
