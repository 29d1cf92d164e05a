import type { authors as english } from "../en/authors";
import { grammarOf, pieces } from "../grammar";

const { plural, and } = grammarOf("ar");

export const authors: typeof english = {
  title: "الكتّاب",
  author: "كاتب",
  description: "كل من يوقّع مقالًا في هذا الأرشيف.",
  lead: "كل من يوقّع مقالًا هنا. أما من تتناولهم المقالات ففي قسم الأشخاص.",
  count: (count) =>
    plural(count, {
      zero: "لا كتّاب",
      one: "كاتب واحد",
      two: "كاتبان",
      few: "# كتّاب",
      many: "# كاتبًا",
      other: "# كاتب",
    }),
  articlesBy: (name) => `مقالات ${name}`,
  sortByName: "رتّب بالاسم",
  sortByArticles: "رتّب بعدد المقالات",
  feed: "موجز Atom للكتّاب الجدد",
  none: "لا مقال موقّع بعد.",
  browse: "تصفح الأعداد",
  articles: "المقالات",
  searchInThese: "ابحث في هذه",
  showAll: "أظهر الكل",
  noneInFilter: "لا مقال لهذا الكاتب في هذه المطبوعة والفترة.",
  pages: "صفحات المقالات",
  articlesIn: (articles, publications) => pieces`${articles} في ${and(publications)}`,
};
