import type { citations as english } from "../en/citations";

export const citations: typeof english = {
  title: "引用与保存",
  form: "引用格式",
  copyCitation: "复制引用",
  downloadFile: (extension) => `下载 .${extension}`,
  download: "下载",
  permanentLink: "永久链接",
  copyLink: "复制链接",
  original: "原件的 SHA-256",
  plainText: "纯文本",
  print: "打印",
};
