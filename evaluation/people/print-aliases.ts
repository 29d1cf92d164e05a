import {
  type AliasScore,
  COMMON_WORD,
  LATIN,
  ONE_NAME,
  type PairFilter,
  SCRIPT_PAIRS,
  scoreAliases,
} from "./alias-pairs";
import { type AliasPerson, readAliasList } from "./people-corpora";

const LISTS = ["ofac", "un", "nk-politicians"];

/** Prints how many pairs of names of one person are recognised, list by list, and Korean names apart. */
export function printAliases(corpora: string, print: (line: string) => void): void {
  print("");
  print("Alias lists: pairs of names of one person recognised as the same name, and with those that leave a part out;");
  print("precision against pairs of different persons of the same list that are written differently");
  const koreans: AliasPerson[] = [];
  for (const list of LISTS) {
    const people = readAliasList(corpora, list);
    if (people.length === 0) {
      print(`  ${list}: skipped, the list is not there.`);
      continue;
    }
    koreans.push(...people.filter(isKorean));
    printList(
      list,
      people.filter((person) => !isKorean(person)),
      print,
    );
  }
  if (koreans.length > 0) printList("Koreans of all lists", koreans, print);
}

/** Persons of the North Korean lists; the lists have a country or a programme for it. */
function isKorean(person: AliasPerson): boolean {
  return /^(?:KP|DPRK)/.test(person.country ?? "") || /DPRK/.test(person.program ?? "");
}

function printList(name: string, people: readonly AliasPerson[], print: (line: string) => void): void {
  if (people.length === 0) return;
  print(`  ${name}, ${people.length} persons`);
  const shared = scoreAliases(people, COMMON_WORD).pairs;
  const all = printPairs("Latin letters, all pairs", people, LATIN, print);
  if (all) print(`      with a word in common: ${shorten(shared / all.pairs)}, the most that spelling can tell`);
  printPairs("of these, one name printed twice", people, ONE_NAME, print);
  for (const [label, filter] of SCRIPT_PAIRS) printPairs(label, people, filter, print);
}

function printPairs(
  label: string,
  people: readonly AliasPerson[],
  filter: PairFilter,
  print: (line: string) => void,
): AliasScore | null {
  const score = scoreAliases(people, filter);
  if (score.pairs === 0) return null;
  const { same, shorter, wrongSame, wrongShorter, pairs, homonyms } = score;
  const show = (right: number, wrong: number) =>
    `${shorten(right / pairs)} (precision ${shorten(right / Math.max(1, right + wrong))}, ${wrong} wrong)`;
  print(
    `    ${label.padEnd(34)} ${String(pairs).padStart(6)} pairs: same ${show(same, wrongSame)}; ` +
      `with shorter ones ${show(same + shorter, wrongSame + wrongShorter)}; ${homonyms} homonyms`,
  );
  return score;
}

const shorten = (value: number) => value.toFixed(3).replace(/^0\./, ".");
