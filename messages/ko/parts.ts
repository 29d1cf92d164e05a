import type { parts as english } from "../en/parts";
import { grammarOf } from "../grammar";

const { plural, number } = grammarOf("ko");

export const parts: typeof english = {
  articles: (count) => plural(count, { other: "기사 #건" }),
  issues: (count) => plural(count, { other: "#개 호" }),
  people: (count) => plural(count, { other: "인물 #명" }),
  publications: (count) => plural(count, { other: "간행물 #종" }),
  events: (count) => plural(count, { other: "사건 #건" }),
  all: "모두 보기",
  why: "이유",
  calendar: "달력",
  atomFeed: "Atom 피드",
  undated: "날짜 없음",
  inferred: "(추정)",
  notKnown: "알 수 없음",
  origins: {
    stated: "문서에 적혀 있음",
    metadata: "파일의 자체 정보",
    inferred: "추정",
    editor: "편집자가 지정",
  },
  knownTo: { month: "월까지만 알려짐, ", year: "연도까지만 알려짐, " },
  years: (first, last) => `${first}~${last}년`,
  pages: "페이지",
  previous: "이전",
  next: "다음",
  pageOf: (page, count) => `${number(count)}쪽 중 ${number(page)}쪽`,
  feedOfThese: "이 목록의 Atom 피드",
  copied: "복사했습니다",
  cannotCopy: "브라우저가 복사를 허용하지 않습니다",
  filter: "거르기",
  filterBy: "간행물이나 기간으로 거르기",
  publication: "간행물",
  allPublications: "모든 간행물",
  from: "부터",
  to: "까지",
  show: "보기",
  downloadCsv: "CSV 내려받기",
  downloadSvg: "SVG 내려받기",
  unknownPublication: "알 수 없는 간행물",
};
