import type { destinations as english } from "../en/destinations";

export const destinations: typeof english = {
  title: "한 주소로 가는 링크",
  description: "이 아카이브의 어떤 기사가 언제 한 웹 주소로 연결되는지 봅니다.",
  ask: "웹 주소를 입력하면 그곳으로 연결되는 기사를 볼 수 있습니다.",
  noAddress: (typed) => `“${typed}”은(는) 웹 주소가 아닙니다. example.org/page 같은 주소를 입력하세요.`,
  address: "웹 주소",
  show: "보기",
  open: "이 주소 열기",
  newestFirst: (articles) => `${articles}, 최신순`,
  none: "이 주소로 연결되는 기사가 없습니다.",
  byHeadline: "제목이 이곳으로 연결됩니다.",
  inText: "본문에 링크가 있습니다.",
};
