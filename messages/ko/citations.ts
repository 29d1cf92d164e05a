import type { citations as english } from "../en/citations";

export const citations: typeof english = {
  title: "인용하기와 보관하기",
  form: "인용 형식",
  copyCitation: "인용 정보 복사",
  downloadFile: (extension) => `.${extension} 내려받기`,
  download: "내려받기",
  permanentLink: "고정 링크",
  copyLink: "링크 복사",
  original: "원본, SHA-256",
  plainText: "일반 텍스트",
  print: "인쇄",
};
