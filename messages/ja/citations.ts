import type { citations as english } from "../en/citations";

export const citations: typeof english = {
  title: "引用と保存",
  form: "引用の形式",
  copyCitation: "引用をコピー",
  downloadFile: (extension) => `.${extension} をダウンロード`,
  download: "ダウンロード",
  permanentLink: "固定リンク",
  copyLink: "リンクをコピー",
  original: "原本の SHA-256",
  plainText: "プレーンテキスト",
  print: "印刷",
};
