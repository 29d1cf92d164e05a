import type { versions as english } from "../en/versions";
import { grammarOf, pieces } from "../grammar";

const { plural, number } = grammarOf("ko");

export const versions: typeof english = {
  title: "판",
  older: "이전 판",
  differences: "달라진 점",
  lead: "같은 호의 다른 형식과 정정된 판입니다. 독자에게는 하나만 보이며, 나머지는 주소를 그대로 유지합니다.",
  count: (count) => plural(count, { other: "판 #개" }),
  named: (form, day) => pieces`${day}의 ${form}`,
  undated: (form) => `${form}, 날짜 없음`,
  shownHere: "지금 보는 판",
  shown: "독자에게 보임",
  added: (moment) => pieces`${moment}에 추가됨`,
  whyVersion: "이 호의 다른 판으로 본 이유",
  onlyOne: "이 호의 판은 하나뿐입니다.",
  seeDifference: "보이는 판과 달라진 점",
  notNewest: (newest, different) =>
    pieces`이것은 이전 판입니다. ${newest("보이는 판 읽기")} 또는 ${different("달라진 점 보기")}.`,
  articleGone: "보이는 판에는 없습니다.",
  articleSame: "보이는 판에서도 같습니다.",
  articleChanged: (article) => pieces`보이는 판에서 바뀜: ${article}`,
  fromTo: (older, shown) => pieces`${older}에서 보이는 판인 ${shown}(으)로`,
  legend: (removed, added) =>
    pieces`${removed("이렇게 표시된 말")}은 이전 판에만, ${added("이렇게 표시된 말")}은 보이는 판에만 있습니다.`,
  noDifference: "두 판의 글이 같습니다.",
  kinds: { same: "바뀌지 않음", changed: "바뀜", removed: "이전 판에만 있음", added: "보이는 판에만 있음" },
  changes: (removed, added) => `${plural(removed, { other: "낱말 #개 삭제" })}, ${number(added)}개 추가`,
  readArticle: "기사 읽기",
  unchangedText: "바뀌지 않은 글",
  unchanged: (count) => plural(count, { other: "바뀌지 않은 기사 #건" }),
};
