import { classesOf, isKnownThing, WORD_CLASS } from "@/lib/people/word-classes";
import { foldWord } from "@/lib/text/fold";
import { splitSentences } from "@/lib/text/sentences";
import type { Reason } from "@/lib/text/span";
import { isStopword } from "@/lib/text/stopwords";

/** Where an event happened, as far as its reports say so. */
export type EventPlace = { name: string; articleIds: number[]; reason: Reason };

export type PlacedText = { id: number; title: string; text: string; dateline: string | null };

// "In Sentosa", "off Sandø", "on the island of Gotland"; a name of at most four words.
const PLACED =
  /\b(?<word>[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|[Oo]n the island of|[Tt]he (?:city|town|village|port) of)\s+(?:the\s+)?(?<name>(?:\p{Lu}[\p{L}\p{M}'\u2019-]+)(?:[ \u00A0]\p{Lu}[\p{L}\p{M}'\u2019-]+){0,3})/gu;
const NO_PLACE =
  WORD_CLASS.calendar | WORD_CLASS.demonym | WORD_CLASS.honorific | WORD_CLASS.role | WORD_CLASS.organisation;
// A reporter's city is where the news was written; it seconds what the sentences say and does not outvote them.
const DATELINE_VOTE = 0.5;

/**
 * The place that at least half of the reports, and two of them, name with a word of place in headline or first sentence, the dateline
 * seconding; null when they do not agree on one.
 */
export function findPlace(reports: readonly PlacedText[]): EventPlace | null {
  const places = new Map<string, { name: string; told: Set<number>; dated: Set<number> }>();
  const at = (name: string) => {
    const key = foldWord(name);
    const place = places.get(key) ?? { name, told: new Set<number>(), dated: new Set<number>() };
    places.set(key, place);
    return place;
  };
  const cities = new Set(reports.map((report) => foldWord(readDateline(report.dateline) ?? "")));
  for (const report of reports) for (const name of listPlaced(report, cities)) at(name).told.add(report.id);
  for (const report of reports) {
    const city = readDateline(report.dateline);
    if (city && places.has(foldWord(city))) at(city).dated.add(report.id);
  }
  const weigh = ({ told, dated }: { told: Set<number>; dated: Set<number> }) => told.size + DATELINE_VOTE * dated.size;
  const [best, second] = [...places.values()].sort((x, y) => weigh(y) - weigh(x));
  if (!best || (second && weigh(second) === weigh(best))) return null;
  const articleIds = [...new Set([...best.told, ...best.dated])].sort((x, y) => x - y);
  if (articleIds.length < 2 || articleIds.length * 2 < reports.length) return null;
  return { name: best.name, articleIds, reason: explain(best, reports.length) };
}

function listPlaced({ title, text }: PlacedText, cities: ReadonlySet<string>): string[] {
  const [first] = splitSentences(text);
  const lead = [title, first ? text.slice(first.start, first.end) : ""];
  const names = lead.flatMap((sentence) =>
    Array.from(sentence.matchAll(PLACED), ({ groups }) => ({
      word: groups?.word ?? "",
      name: cutTail(groups?.name ?? ""),
    })),
  );
  const places = names.filter(({ word, name }) => isPlace(name) && (isSure(word, name) || cities.has(foldWord(name))));
  return [...new Map(places.map(({ name }) => [foldWord(name), name])).values()];
}

/** What stands "in" something need not be a place ("the prize in Physics"): the lists know it, or the word says so. */
function isSure(word: string, name: string): boolean {
  const folded = foldWord(name);
  return !/^(?:in|at)$/i.test(word) || isKnownThing(folded) || (classesOf(folded) & WORD_CLASS.place) !== 0;
}

/** "Pyeongchang's", "Windsor Castle on": without the possessive. */
const cutTail = (name: string) => name.replace(/['\u2019]s$/, "");

function isPlace(name: string): boolean {
  const words = name.split(/[ \u00A0]/).map(foldWord);
  if (words.some((word) => word.length < 3 || isStopword(word))) return false;
  return !words.some((word) => (classesOf(word) & NO_PLACE) !== 0 && (classesOf(word) & WORD_CLASS.place) === 0);
}

/** "PYEONGCHANG (Foreland Review)" names Pyeongchang. */
function readDateline(dateline: string | null): string | null {
  const city = /^\s*([\p{L}\p{M} .'\u2019-]{3,40}?)\s*(?:[(,\u2014\u2013]|--|$)/u.exec(dateline ?? "")?.[1];
  return city ? city.toLowerCase().replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase()) : null;
}

function explain(
  { name, told, dated }: { name: string; told: Set<number>; dated: Set<number> },
  count: number,
): Reason {
  const said = `${told.size} of ${count} reports say so in headline or first sentence`;
  const words =
    dated.size > 0 ? `${said}, and ${dated.size} ${dated.size === 1 ? "is" : "are"} dated from ${name}` : said;
  return { rule: "named-in-leads", words: `${words}.` };
}
