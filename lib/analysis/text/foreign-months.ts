import { foldWord } from "./fold";

// Month names of the languages that mail programs and newsletters write dates in, by month.
const MONTHS: string[] = [
  "januar|jänner|jaenner|janner|janvier|enero|gennaio|januari|janeiro|января|يناير|كانون الثاني",
  "februar|février|fevrier|febrero|febbraio|februari|fevereiro|февраля|فبراير|شباط",
  "märz|maerz|marz|mars|marzo|maart|março|marco|марта|مارس|آذار",
  "april|avril|abril|aprile|апреля|أبريل|ابريل|إبريل|نيسان",
  "mai|mayo|maggio|mei|maio|maj|мая|مايو|أيار|ايار",
  "juni|juin|junio|giugno|junho|июня|يونيو|يونيه|حزيران",
  "juli|juillet|julio|luglio|julho|июля|يوليو|يوليه|تموز",
  "august|août|aout|agosto|augustus|augusti|августа|أغسطس|اغسطس|آب",
  "september|septembre|septiembre|settembre|setembro|сентября|سبتمبر|أيلول|ايلول",
  "oktober|octobre|octubre|ottobre|outubro|октября|أكتوبر|اكتوبر|تشرين الأول",
  "november|novembre|noviembre|novembro|ноября|نوفمبر|تشرين الثاني",
  "dezember|décembre|decembre|diciembre|dicembre|december|dezembro|декабря|ديسمبر|كانون الأول",
];
const NUMBERS = new Map(MONTHS.flatMap((words, i) => words.split("|").map((word) => [foldWord(word), i + 1] as const)));

/** Pattern of a day with month and year in these languages, with the groups `day`, `month` and `year`. */
export const FOREIGN_DAY_SOURCE =
  "(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])(?:\\.|er|º)?\\s{1,3}(?:de\\s|di\\s)?" +
  `(?<month>${MONTHS.join("|")})(?!\\p{L})\\.?,?\\s{1,3}(?:de\\s|del\\s)?(?<year>(?:19|20)\\d\\d)(?!\\d)`;
const DAY_MONTH_YEAR = new RegExp(FOREIGN_DAY_SOURCE, "giu");

/** The number of a month by its name in these languages, 1 to 12; 0 for other words. */
export function foreignMonthNumber(word: string): number {
  return NUMBERS.get(foldWord(word)) ?? 0;
}

/** "9. Mai 2012", "3 de marzo de 2019", "9 мая 2012": day, month and year; null for other words. */
export function readForeignDate(text: string): { year: number; month: number; day: number } | null {
  for (const { groups } of text.matchAll(DAY_MONTH_YEAR)) {
    const month = foreignMonthNumber(groups?.month ?? "");
    if (month > 0) return { year: Number(groups?.year), month, day: Number(groups?.day) };
  }
  return null;
}
