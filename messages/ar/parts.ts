import type { parts as english } from "../en/parts";
import { grammarOf } from "../grammar";

const { plural, number } = grammarOf("ar");

export const parts: typeof english = {
  articles: (count) =>
    plural(count, {
      zero: "لا مقالات",
      one: "مقال واحد",
      two: "مقالان",
      few: "# مقالات",
      many: "# مقالًا",
      other: "# مقال",
    }),
  issues: (count) =>
    plural(count, { zero: "لا أعداد", one: "عدد واحد", two: "عددان", few: "# أعداد", many: "# عددًا", other: "# عدد" }),
  people: (count) =>
    plural(count, {
      zero: "لا أشخاص",
      one: "شخص واحد",
      two: "شخصان",
      few: "# أشخاص",
      many: "# شخصًا",
      other: "# شخص",
    }),
  publications: (count) =>
    plural(count, {
      zero: "لا مطبوعات",
      one: "مطبوعة واحدة",
      two: "مطبوعتان",
      few: "# مطبوعات",
      many: "# مطبوعة",
      other: "# مطبوعة",
    }),
  events: (count) =>
    plural(count, { zero: "لا أحداث", one: "حدث واحد", two: "حدثان", few: "# أحداث", many: "# حدثًا", other: "# حدث" }),
  all: "الكل",
  why: "السبب",
  calendar: "التقويم",
  atomFeed: "موجز Atom",
  undated: "بلا تاريخ",
  inferred: "(مُستنتَج)",
  notKnown: "غير معروف",
  origins: {
    stated: "مذكور في الوثيقة",
    metadata: "من بيانات الملف نفسه",
    inferred: "مُستنتَج",
    editor: "حدّده محرّر",
  },
  knownTo: { month: "معروف حتى الشهر، ", year: "معروف حتى السنة، " },
  years: (first, last) => `${first} إلى ${last}`,
  pages: "الصفحات",
  previous: "السابق",
  next: "التالي",
  pageOf: (page, count) => `الصفحة ${number(page)} من ${number(count)}`,
  feedOfThese: "موجز Atom لهذه القائمة",
  copied: "نُسخ",
  cannotCopy: "المتصفح لا يسمح بالنسخ",
  filter: "تصفية",
  filterBy: "التصفية بحسب المطبوعة أو الفترة",
  publication: "المطبوعة",
  allPublications: "كل المطبوعات",
  from: "من",
  to: "إلى",
  show: "اعرض",
  downloadCsv: "تنزيل CSV",
  downloadSvg: "تنزيل SVG",
  unknownPublication: "مطبوعة غير معروفة",
};
