import type { citations as english } from "../en/citations";

export const citations: typeof english = {
  title: "الاستشهاد والحفظ",
  form: "صيغة الاستشهاد",
  copyCitation: "نسخ الاستشهاد",
  downloadFile: (extension) => `تنزيل ‎.${extension}`,
  download: "تنزيل",
  permanentLink: "رابط دائم",
  copyLink: "نسخ الرابط",
  original: "الأصل، SHA-256",
  plainText: "نص عادي",
  print: "طباعة",
};
