import type { quotations as english } from "../en/quotations";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("ar");

export const quotations: typeof english = {
  one: "اقتباس",
  description: "اقتباسات تطبعها عدة مطبوعات في هذا الأرشيف.",
  lead: "اقتباسات طبعتها عدة مطبوعات، ولو مختصرة أو معدّلة. الأحدث أولًا.",
  count: (count) =>
    plural(count, {
      zero: "لا اقتباسات",
      one: "اقتباس واحد",
      two: "اقتباسان",
      few: "# اقتباسات",
      many: "# اقتباسًا",
      other: "# اقتباس",
    }),
  moreThan: (count) => `أكثر من ${count}`,
  thereAreMore: "؛ وهناك المزيد. تظهر البقية عند اختيار فترة أو مطبوعة أو شخص.",
  filter: "تصفية الاقتباسات",
  saidBy: "القائل",
  showAll: "أظهر كل الاقتباسات",
  noMatch: "لا اقتباسات مطابقة.",
  none: "لا اقتباس بعد.",
  noneYet: "عندما تطبع مطبوعتان الكلمات نفسها تُدرج هنا.",
  quoted: (text) => `«${text}»`,
  words: (count) =>
    plural(count, {
      zero: "لا كلمات",
      one: "كلمة واحدة",
      two: "كلمتان",
      few: "# كلمات",
      many: "# كلمة",
      other: "# كلمة",
    }),
  reports: (count) =>
    plural(count, {
      zero: "لا تقارير",
      one: "تقرير واحد",
      two: "تقريران",
      few: "# تقارير",
      many: "# تقريرًا",
      other: "# تقرير",
    }),
  printedByArticles: (count) =>
    plural(count, {
      zero: "لم يطبعه أي مقال",
      one: "طبعه مقال واحد",
      two: "طبعه مقالان",
      few: "طبعته # مقالات",
      many: "طبعه # مقالًا",
      other: "طبعه # مقال",
    }),
  morePublications: (count) =>
    plural(count, {
      zero: "ولا مطبوعات أخرى",
      one: "ومطبوعة أخرى",
      two: "ومطبوعتان أخريان",
      few: "و# مطبوعات أخرى",
      many: "و# مطبوعة أخرى",
      other: "و# مطبوعة أخرى",
    }),
  prints: "من يطبعه، وكيف",
  oldestFirst: "الأقدم أولًا",
  first: "أول ظهور",
  attributesTo: (outlet) => pieces`ينسبه إلى ${outlet}.`,
  givesTo: (speaker) => `ينسبه إلى ${speaker}.`,
  givesToQuoted: (speaker, outlet) => pieces`ينسبه إلى ${speaker}، نقلًا عن ${outlet}.`,
  sameWords: "بالكلمات أعلاه.",
  leftOut: (count) =>
    plural(count, {
      zero: "لم تُحذف كلمات",
      one: "حُذفت كلمة واحدة",
      two: "حُذفت كلمتان",
      few: "حُذفت # كلمات",
      many: "حُذفت # كلمة",
      other: "حُذفت # كلمة",
    }),
  onlyHere: (count) =>
    plural(count, {
      zero: "لا كلمات هنا فقط",
      one: "كلمة واحدة هنا فقط",
      two: "كلمتان هنا فقط",
      few: "# كلمات هنا فقط",
      many: "# كلمة هنا فقط",
      other: "# كلمة هنا فقط",
    }),
  changes: (changes) => `${changes.join("، ")}:`,
  nobodySays: "لا مقال يقول لمن هذه الكلمات",
  attributed: (outlet) => pieces`منسوب إلى ${outlet}`,
  outlet: "جهة إعلامية",
  alsoPrintedAs: (names) => `تُطبع أيضًا: ${names.join("، ")}`,
  printedBy: (publications) => pieces`طبعته ${and(publications)}`,
  quotedFor: "ما نُقل عنها",
  quotedForOf: (name) => `ما نُقل عن ${name}`,
  outletNone: "لا مقال في هذه المطبوعة والفترة ينقل عن هذه الجهة.",
  quotationsOf: (name) => `اقتباسات ${name}`,
  pages: "صفحات الاقتباسات",
  saidIn: (speaker, article) => pieces`${speaker}، في ${article}`,
  printedIn: (article) => pieces`في ${article}`,
};
