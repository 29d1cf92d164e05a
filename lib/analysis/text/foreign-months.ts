import { foldWord } from "./fold";

// Folded month names of the languages that mail programs and newsletters write dates in, by month.
const MONTHS: string[] = [
  "januar|jaenner|janner|janvier|enero|gennaio|januari|janeiro|января",
  "februar|fevrier|febrero|febbraio|februari|fevereiro|февраля",
  "marz|maerz|mars|marzo|maart|marco|марта",
  "april|avril|abril|aprile|апреля",
  "mai|mayo|maggio|mei|maio|maj|мая",
  "juni|juin|junio|giugno|junho|июня",
  "juli|juillet|julio|luglio|julho|июля",
  "august|aout|agosto|augustus|augusti|августа",
  "september|septembre|septiembre|settembre|setembro|сентября",
  "oktober|octobre|octubre|ottobre|outubro|октября",
  "november|novembre|noviembre|novembro|ноября",
  "dezember|decembre|diciembre|dicembre|december|dezembro|декабря",
];
const NUMBERS = new Map(MONTHS.flatMap((words, i) => words.split("|").map((word) => [foldWord(word), i + 1] as const)));
const DAY_MONTH_YEAR =
  /(?<!\d)(?<day>\d{1,2})(?:\.|er|º)?\s+(?:de\s+|di\s+)?(?<month>\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(?<year>(?:19|20)\d\d)(?!\d)/gu;

/** "9. Mai 2012", "3 de marzo de 2019", "9 мая 2012": day, month and year; null for other words. */
export function readForeignDate(text: string): { year: number; month: number; day: number } | null {
  for (const { groups } of text.matchAll(DAY_MONTH_YEAR)) {
    const month = NUMBERS.get(foldWord(groups?.month ?? ""));
    if (month !== undefined) return { year: Number(groups?.year), month, day: Number(groups?.day) };
  }
  return null;
}
