import type { destinations as english } from "../en/destinations";

export const destinations: typeof english = {
  title: "روابط إلى عنوان",
  description: "أي مقالات هذا الأرشيف تقود إلى عنوان على الويب، ومتى.",
  ask: "أدخل عنوان ويب لترى أي المقالات تقود إليه.",
  noAddress: (typed) => `«${typed}» ليس عنوان ويب. استعمل عنوانًا مثل example.org/page.`,
  address: "عنوان ويب",
  show: "أظهر",
  open: "افتح هذا العنوان",
  newestFirst: (articles) => `${articles}، الأحدث أولًا`,
  none: "لا مقال يقود إلى هذا العنوان.",
  byHeadline: "عنوان المقال يقود إلى هنا.",
  inText: "الرابط في نص المقال.",
};
