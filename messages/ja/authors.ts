import type { authors as english } from "../en/authors";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("ja");

export const authors: typeof english = {
  title: "筆者",
  author: "筆者",
  description: "このアーカイブの記事に署名しているすべての人。",
  lead: "記事に署名しているすべての人です。記事に登場する人は「人物」にあります。",
  count: (count) => plural(count, { other: "筆者#人" }),
  articlesBy: (name) => `${name} の記事`,
  sortByName: "名前順",
  sortByArticles: "記事数順",
  feed: "新しい筆者の Atom フィード",
  none: "署名のある記事はまだありません。",
  browse: "号を見る",
  articles: "記事",
  searchInThese: "この中を検索",
  showAll: "すべて表示",
  noneInFilter: "この誌と期間に、この筆者の記事はありません。",
  pages: "記事のページ",
  articlesIn: (articles, publications) => pieces`${and(publications)}に${articles}`,
};
