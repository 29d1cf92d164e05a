import { foldWord } from "@/lib/analysis/text/fold";
import { FULL_MONTHS } from "@/lib/analysis/text/months";

// As newsletters of these languages print them, folded: German, French, Spanish, Italian, Portuguese, Dutch.
const FOREIGN = [
  "januar februar marz april mai juni juli august september oktober november dezember",
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
  "januari februari maart april mei juni juli augustus september oktober november december",
].map((names) => names.split(" "));
const ENGLISH = FULL_MONTHS.map((name) => name.toLowerCase());
const SHORT = [...ENGLISH.map((name) => name.slice(0, 3)), "sept"];

const NUMBERS = new Map<string, number>([
  ...[ENGLISH, ...FOREIGN].flatMap((names) => names.map((name, i): [string, number] => [name, i + 1])),
  ...SHORT.map((name): [string, number] => [name, name === "sept" ? 9 : SHORT.indexOf(name) + 1]),
]);

/** Source of a pattern for a folded month's name, full in seven languages or shortened in English. */
export const MONTH = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join("|")})\\.?`;

/** 1 to 12 for a name that `MONTH` matches; 0 for any other word. */
export function monthOf(word: string): number {
  return NUMBERS.get(foldWord(word).replace(/\.$/, "")) ?? 0;
}
