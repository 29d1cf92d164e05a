import type { versions as english } from "../en/versions";
import { grammarOf, pieces } from "../grammar";

const { plural, number } = grammarOf("ar");

export const versions: typeof english = {
  title: "النسخ",
  older: "نسخة أقدم",
  differences: "ما الذي اختلف",
  lead: "العدد نفسه بأشكال أخرى أو مصحَّحًا. يرى القرّاء نسخة واحدة، وتحتفظ البقية بعناوينها.",
  count: (count) =>
    plural(count, {
      zero: "لا نسخ",
      one: "نسخة واحدة",
      two: "نسختان",
      few: "# نسخ",
      many: "# نسخة",
      other: "# نسخة",
    }),
  named: (form, day) => pieces`${form} بتاريخ ${day}`,
  undated: (form) => `${form}، بلا تاريخ`,
  shownHere: "المعروضة هنا",
  shown: "معروضة للقرّاء",
  added: (moment) => pieces`أُضيفت ${moment}`,
  whyVersion: "لماذا هي نسخة من هذا العدد",
  onlyOne: "لهذا العدد نسخة واحدة.",
  seeDifference: "ما يختلف عن النسخة المعروضة",
  notNewest: (newest, different) =>
    pieces`هذه نسخة أقدم. ${newest("اقرأ النسخة المعروضة")} أو ${different("انظر ما اختلف")}.`,
  articleGone: "غير موجود في النسخة المعروضة.",
  articleSame: "هو نفسه في النسخة المعروضة.",
  articleChanged: (article) => pieces`تغيّر في النسخة المعروضة: ${article}`,
  fromTo: (older, shown) => pieces`من ${older} إلى ${shown}، وهي النسخة المعروضة`,
  legend: (removed, added) =>
    pieces`${removed("كلمات كهذه")} في النسخة الأقدم فقط، و${added("كلمات كهذه")} في النسخة المعروضة فقط.`,
  noDifference: "كلمات النسختين واحدة.",
  kinds: { same: "بلا تغيير", changed: "تغيّر", removed: "في النسخة الأقدم فقط", added: "في النسخة المعروضة فقط" },
  changes: (removed, added) =>
    `${plural(removed, {
      zero: "لم تُحذف كلمات",
      one: "حُذفت كلمة واحدة",
      two: "حُذفت كلمتان",
      few: "حُذفت # كلمات",
      many: "حُذفت # كلمة",
      other: "حُذفت # كلمة",
    })}، وأُضيف ${number(added)}`,
  readArticle: "اقرأ المقال",
  unchangedText: "نص بلا تغيير",
  unchanged: (count) =>
    plural(count, {
      zero: "لا مقالات بلا تغيير",
      one: "مقال واحد بلا تغيير",
      two: "مقالان بلا تغيير",
      few: "# مقالات بلا تغيير",
      many: "# مقالًا بلا تغيير",
      other: "# مقال بلا تغيير",
    }),
};
