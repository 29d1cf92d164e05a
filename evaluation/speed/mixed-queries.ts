import { makeRandom } from "@/evaluation/events/events-scores";
import { isSmallWord } from "@/lib/analysis/search/small-words";
import { listPlainWords } from "@/lib/analysis/text/words";
import type { Client } from "@/lib/db/client";

/** What a reader types, and the same words for an index that knows no people and dates. */
export type MixedQuery = { kind: string; text: string; words: string };

const SEED = 12;
const COMMON = 50;
const RARE = 2_000;
const DRAWN_ARTICLES = 400;
// Of an archive without people or phrases no queries are made.
const MAX_DRAWS = 10;

/** Common words, rare words, two words of a title, phrases of a text, people, and people with a year, of this archive. */
export async function listMixedQueries(db: Client, count: number): Promise<MixedQuery[]> {
  const random = makeRandom(SEED);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const common = await listCommonWords(db, COMMON);
  const rare = await db.searchWord.findMany({ orderBy: [{ articleCount: "asc" }, { word: "asc" }], take: RARE });
  const articles = await db.article.findMany({
    where: { status: "published", sortDate: { not: null } },
    select: {
      title: true,
      sortDate: true,
      body: { select: { text: true } },
      appearances: { include: { person: true } },
    },
    orderBy: { fingerprint: "asc" },
    take: DRAWN_ARTICLES,
  });
  const people = articles.flatMap(({ sortDate, appearances }) =>
    appearances.flatMap(({ person }) =>
      person?.status === "active" ? [{ name: person.name, year: sortDate?.slice(0, 4) ?? "" }] : [],
    ),
  );
  const same = (kind: string, text: string): MixedQuery => ({ kind, text, words: text });
  const kinds: (() => MixedQuery)[] = [
    () => same("common word", pick(common) ?? ""),
    () => same("rare word", pick(rare)?.word ?? ""),
    () => same("two words", takeTwo(listTelling(pick(articles)?.title ?? ""), random)),
    () => same("phrase", takePhrase(pick(articles)?.body?.text ?? "", random)),
    () => same("person", pick(people)?.name ?? ""),
    () => {
      const { name, year } = pick(people) ?? { name: "", year: "" };
      return { kind: "person and year", text: `${name} ${year}`, words: name };
    },
  ];
  const drawn: MixedQuery[] = [];
  for (let at = 0; drawn.length < count && at < MAX_DRAWS * count; at += 1) {
    const query = kinds[drawn.length % kinds.length]?.();
    if (query && query.words !== "") drawn.push(query);
  }
  return drawn;
}

/** The words that most articles have, small words left out. */
export async function listCommonWords(db: Client, count: number): Promise<string[]> {
  const rows = await db.searchWord.findMany({ orderBy: [{ articleCount: "desc" }, { word: "asc" }], take: 2 * count });
  return rows.flatMap(({ word }) => (isTelling(word) ? [word] : [])).slice(0, count);
}

const isTelling = (word: string) => word.length > 3 && !isSmallWord(word);
const listTelling = (text: string) => listPlainWords(text).flatMap(({ folded }) => (isTelling(folded) ? [folded] : []));

function takeTwo(words: readonly string[], random: () => number): string {
  const from = Math.floor(random() * Math.max(1, words.length - 1));
  return words.slice(from, from + 2).join(" ");
}

/** Two words that stand side by side. */
function takePhrase(text: string, random: () => number): string {
  const words = listPlainWords(text);
  const at = Math.floor(random() * Math.max(1, words.length - 1));
  const [left, right] = [words[at], words[at + 1]];
  if (!left || !right || text.slice(left.end, right.start) !== " ") return "";
  return `"${left.text.replace(/\W/g, "")} ${right.text.replace(/\W/g, "")}"`;
}
