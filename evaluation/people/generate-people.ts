import { makeRandom } from "@/evaluation/events/events-scores";
import femaleNames from "@/lib/analysis/data/given-female.json";
import maleNames from "@/lib/analysis/data/given-male.json";
import surnames from "@/lib/analysis/data/surnames.json";

export type GeneratedPeople = {
  /** Given names and surnames put together at random, no two alike, the more often named first. */
  names: string[];
  /** Whom each article names, as places in `names`, and when it is dated. */
  articles: { day: string; named: number[] }[];
};

const SEED = 311;
const NAMED = 5;
const GIVEN = readList([...femaleNames, ...maleNames]);
const SURNAMES = readList(surnames);
/** Articles that name five persons each, some persons in a thousand and most in a few (Zipf); the same every time. */
export function generatePeople(articleCount: number, personCount: number): GeneratedPeople {
  const random = makeRandom(SEED);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const names = new Set<string>();
  while (names.size < personCount) names.add(`${pick(GIVEN)} ${pick(SURNAMES)}`);
  const articles = Array.from({ length: articleCount }, () => ({
    day: `${1990 + Math.floor(random() * 35)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
    named: [...new Set(Array.from({ length: NAMED }, () => Math.floor(personCount ** random()) - 1))],
  }));
  return { names: [...names], articles };
}

/** Names of the lists, which hold several a line, as they are printed; the shortest are particles and initials. */
function readList(lines: string[]): string[] {
  const words = lines.flatMap((line) => line.split("|")).filter((word) => word.length > 2);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}

const two = (value: number) => String(value).padStart(2, "0");
