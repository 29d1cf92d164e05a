import type { compare as english } from "../en/compare";
import { grammarOf, pieces } from "../grammar";

const { plural, number, and } = grammarOf("ar");

export const compare: typeof english = {
  sideBySide: "جنبًا إلى جنب",
  title: (a, b) => `${a} و${b}`,
  quotations: (count) =>
    plural(count, {
      zero: "لا اقتباسات",
      one: "اقتباسًا واحدًا",
      two: "اقتباسين",
      few: "# اقتباسات",
      many: "# اقتباسًا",
      other: "# اقتباس",
    }),
  otherPassages: (count) =>
    plural(count, {
      zero: "لا مقاطع أخرى",
      one: "مقطعًا آخر واحدًا",
      two: "مقطعين آخرين",
      few: "# مقاطع أخرى",
      many: "# مقطعًا آخر",
      other: "# مقطع آخر",
    }),
  printed: (things) => `يطبع كلاهما بالكلمات نفسها ${and(things).join("")}.`,
  nothingPrinted: "لا يطبع الاثنان أي مقطع بالكلمات نفسها.",
  facts: (count) =>
    plural(count, {
      zero: "لا يروي كلاهما حقائق بكلمات أخرى.",
      one: "يروي كلاهما حقيقة واحدة بكلمات أخرى.",
      two: "يروي كلاهما حقيقتين بكلمات أخرى.",
      few: "يروي كلاهما # حقائق بكلمات أخرى.",
      many: "يروي كلاهما # حقيقة بكلمات أخرى.",
      other: "يروي كلاهما # حقيقة بكلمات أخرى.",
    }),
  bothShare: "ما يشترك فيه الاثنان",
  noLink: "لا يربط الأرشيف بين هذين المقالين.",
  suggested: " (مقترح على المحررين، لا يظهر للقرّاء)",
  notShown: " (لا يظهر للقرّاء)",
  kinds: {
    person: "أشخاص",
    place: "أماكن",
    organisation: "منظمات",
    name: "أسماء",
    headline: "عناوين",
    date: "تواريخ",
    number: "أرقام",
    term: "كلمات نادرة",
  },
  matches: {
    quotation: "مقتبس في الجانبين",
    passage: "الكلمات نفسها، من دون اقتباس",
    "same-facts": "الحقائق نفسها بكلمات أخرى",
  },
  legend: {
    title: "مفتاح الرموز",
    marked: "ما الذي يُعلَّم",
    shared: "علّم ما في كليهما",
    onlyOne: "علّم ما في أحدهما فقط",
    onlyHere: "في هذا الجانب فقط",
    standing: (publications) => `نص ثابت لدى ${and(publications).join("")}`,
    standingMeans: ": في ثلاثة من مقالاتها أو أكثر، ليس مشتركًا ولا خاصًّا بهذا الجانب",
    jump: "انقر رقمًا للانتقال إلى المقطع المقابل.",
  },
  asList: (count) =>
    plural(count, {
      zero: "لا تطابقات",
      one: "التطابق الوحيد في قائمة، مع عنوانه",
      two: "التطابقان في قائمة، كلٌّ مع عنوانه",
      few: "كل التطابقات (#) في قائمة، كلٌّ مع عنوانه",
      many: "كل التطابقات (#) في قائمة، كلٌّ مع عنوانه",
      other: "كل التطابقات (#) في قائمة، كلٌّ مع عنوانه",
    }),
  numbered: (place) => `رقم ${number(place)}`,
  inPublication: (publication) => `في ${publication}`,
  inFirst: "في المقال الأول",
  inSecond: "في المقال الثاني",
  first: "المقال الأول",
  second: "المقال الثاني",
  sides: "الجانبان",
  stepper: {
    title: "من تطابق إلى آخر",
    count: (count) =>
      plural(count, {
        zero: "لا تطابقات",
        one: "تطابق واحد",
        two: "تطابقان",
        few: "# تطابقات",
        many: "# تطابقًا",
        other: "# تطابق",
      }),
    at: (place, count, kind, passage) => `${number(place)} من ${number(count)}: ${kind}، ${passage}`,
    keys: (next, previous) => pieces`المفتاحان ${next} و${previous}`,
  },
  states: { draft: "لم يُنشر بعد", superseded: "من نسخة أقدم", withdrawn: "مسحوب" },
  share: (shared, count, percent) =>
    `${number(shared)} من ${plural(count, { zero: "لا كلمات", one: "كلمة واحدة", two: "كلمتين", few: "# كلمات", many: "# كلمة", other: "# كلمة" })} (${number(percent)}%) متطابقة.`,
  leftOut: (count, publication) =>
    plural(count, {
      zero: `لم تُستبعد جمل لدى ${publication}.`,
      one: `استُبعدت جملة واحدة تكررها ${publication}.`,
      two: `استُبعدت جملتان تكررهما ${publication}.`,
      few: `استُبعدت # جمل تكررها ${publication}.`,
      many: `استُبعدت # جملة تكررها ${publication}.`,
      other: `استُبعدت # جملة تكررها ${publication}.`,
    }),
  leftOutHere: (count) =>
    plural(count, {
      zero: "لم تُستبعد جمل.",
      one: "استُبعدت جملة واحدة متكررة.",
      two: "استُبعدت جملتان متكررتان.",
      few: "استُبعدت # جمل متكررة.",
      many: "استُبعدت # جملة متكررة.",
      other: "استُبعدت # جملة متكررة.",
    }),
  across: (place, passage, publication) => `المقطع ${number(place)}، ${passage}: إلى ${publication}`,
  acrossUnnamed: (place, passage) => `المقطع ${number(place)}، ${passage}: إلى الجانب الآخر`,
};
