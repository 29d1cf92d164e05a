import { makeRandom } from "@/evaluation/events/events-scores";
import { SMALL_WORDS } from "@/lib/analysis/search/small-words";

export type GeneratedArchive = {
  articles: { title: string; text: string; sortDate: string; people: number[] }[];
  people: string[];
  /** Each kind of query in several wordings. */
  queries: { name: string; texts: string[] }[];
};

const WORDS = 30_000;
const PEOPLE = 500;
const SEED = 247;
const SYLLABLES =
  "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta tre pli sko".split(" ");

/**
 * Articles of made-up words, as frequent as words of a language are (Zipf), the most frequent being the small words of
 * English, and with names that recur; the same every time.
 */
export function generateArticles(count: number): GeneratedArchive {
  const random = makeRandom(SEED);
  const small = [...SMALL_WORDS];
  const words = Array.from({ length: WORDS }, (_, i) => small[i] ?? makeWord(i, random));
  // Rank r is drawn with a chance of about 1/r.
  const draw = () => words[Math.floor(WORDS ** random()) - 1] ?? "";
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const people = Array.from(
    { length: PEOPLE },
    () => `${capital(pick(SYLLABLES, random))} ${capital(pick(SYLLABLES, random))}-${pick(SYLLABLES, random)}`,
  );
  const articles = Array.from({ length: count }, () => {
    const named = Array.from({ length: 3 }, () => Math.floor(PEOPLE ** random()) - 1);
    const body = Array.from({ length: 120 + Math.floor(random() * 240) }, draw);
    for (const person of named) body.splice(Math.floor(random() * body.length), 0, people[person] ?? "");
    const day = 1 + Math.floor(random() * 28);
    const date = `${1990 + Math.floor(random() * 35)}-${two(1 + Math.floor(random() * 12))}-${two(day)}`;
    return {
      title: capital(Array.from({ length: 7 }, draw).join(" ")),
      text: body.join(" "),
      sortDate: date,
      people: [...new Set(named)],
    };
  });
  const ranks = (first: number, length: number) => words.slice(first, first + length);
  const description = () => Array.from({ length: 12 }, draw).join(" ");
  return {
    articles,
    people,
    queries: [
      { name: "rare word", texts: ranks(8_000, 7) },
      { name: "common word", texts: ranks(110, 7) },
      { name: "two words", texts: ranks(300, 7).map((word, i) => `${word} ${words[500 + i]}`) },
      { name: "name", texts: people.slice(10, 17) },
      { name: "phrase", texts: ranks(120, 7).map((word, i) => `"${word} ${words[140 + i]}"`) },
      { name: "description, 12 words", texts: Array.from({ length: 7 }, description) },
    ],
  };
}

function makeWord(rank: number, random: () => number): string {
  const length = rank < 500 ? 2 : 3;
  return Array.from({ length }, () => pick(SYLLABLES, random)).join("") + (rank % 3 === 0 ? "n" : "");
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

const two = (value: number) => String(value).padStart(2, "0");
