import type { authors as english } from "../en/authors";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("ko");

export const authors: typeof english = {
  title: "필자",
  author: "필자",
  description: "이 아카이브의 기사에 이름을 밝힌 모든 사람입니다.",
  lead: "여기 기사에 이름을 밝힌 모든 사람입니다. 기사가 다루는 사람은 인물에 있습니다.",
  count: (count) => plural(count, { other: "필자 #명" }),
  articlesBy: (name) => `${name}의 기사`,
  sortByName: "이름순",
  sortByArticles: "기사 수순",
  feed: "새 필자의 Atom 피드",
  none: "아직 필자가 밝혀진 기사가 없습니다.",
  browse: "호 둘러보기",
  articles: "기사",
  searchInThese: "이 기사들에서 검색",
  showAll: "모두 보기",
  noneInFilter: "이 간행물과 기간에는 이 필자의 기사가 없습니다.",
  pages: "기사 페이지",
  articlesIn: (articles, publications) => pieces`${and(publications)}의 ${articles}`,
};
