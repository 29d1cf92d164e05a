import { findPlacedNames } from "@/lib/analysis/events/profile/find-placed-names";
import { readDatelineCity } from "@/lib/analysis/events/profile/read-dateline-city";
import { foldWord } from "@/lib/analysis/text/fold";
import { splitSentences } from "@/lib/analysis/text/sentences";
import type { Reason } from "@/lib/analysis/text/span";
import { listPlainWords } from "@/lib/analysis/text/words";

/** Where an event happened, as far as its reports say so. */
export type EventPlace = { name: string; articleIds: number[]; reason: Reason };

export type PlacedText = { id: number; title: string; text: string; dateline: string | null };

// Longer than any first sentence.
const HEAD_CHARS = 1000;
// A name without a word of place, and the city a report was written in, second what others say; they do not outvote it.
const SECONDING = 0.5;

/**
 * The place that at least half of the reports, and two of them, name in headline or first sentence: one of them at least with a
 * word of place ("in", "near"), the others there too or in their dateline; null when they do not agree on one.
 */
export function findPlace(reports: readonly PlacedText[]): EventPlace | null {
  const cities = new Set(reports.map((report) => foldWord(readDatelineCity(report.dateline) ?? "")));
  const heads = reports.map((report) => readHead(report, cities));
  const names = new Map(heads.flatMap((head) => [...head.placed]).reverse());
  const places = [...names].map(([key, name]) => supportPlace(key, name, heads));
  const [best, second] = places.sort((x, y) => weigh(y) - weigh(x));
  if (!best || (second && weigh(second) === weigh(best))) return null;
  const articleIds = [...new Set([...best.told, ...best.named, ...best.dated])].sort((x, y) => x - y);
  if (articleIds.length < 2 || articleIds.length * 2 < reports.length) return null;
  return { name: best.name, articleIds, reason: explain(best, reports.length) };
}

/** Which reports say that it was there, which others name the place at their head, and which are dated from it. */
type Support = { name: string; told: number[]; named: number[]; dated: number[] };

const weigh = ({ told, named, dated }: Support) => told.length + SECONDING * (named.length + dated.length);

/** What the head of a report names: places by their folded names, and all its words without possessives. */
type Head = { id: number; city: string; placed: Map<string, string>; words: string[][] };

function supportPlace(key: string, name: string, heads: readonly Head[]): Support {
  const wanted = key.split(/[ \u00A0-]/);
  const isNamed = ({ words }: Head) => words.some((part) => part.some((_, at) => matchesAt(part, at, wanted)));
  const idsOf = (those: readonly Head[]) => those.map((head) => head.id);
  return {
    name,
    told: idsOf(heads.filter((head) => head.placed.has(key))),
    named: idsOf(heads.filter((head) => !head.placed.has(key) && isNamed(head))),
    dated: idsOf(heads.filter((head) => head.city === key)),
  };
}

function readHead(report: PlacedText, cities: ReadonlySet<string>): Head {
  const lead = readLead(report);
  const placed = new Map(listPlaced(lead, cities).map((name) => [foldWord(name), name]));
  return {
    id: report.id,
    city: foldWord(readDatelineCity(report.dateline) ?? ""),
    placed,
    words: lead.map((part) => listPlainWords(part).map((word) => word.folded.replace(/'s$/, ""))),
  };
}

function matchesAt(words: readonly string[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, i) => words[at + i] === word);
}

function readLead({ title, text }: PlacedText): string[] {
  const [first] = splitSentences(text.slice(0, HEAD_CHARS));
  return [title, first ? text.slice(first.start, first.end) : ""];
}

function listPlaced(lead: readonly string[], cities: ReadonlySet<string>): string[] {
  const names = lead.flatMap(findPlacedNames);
  const places = names.filter(({ isSure, name }) => isSure || cities.has(foldWord(name)));
  return [...new Map(places.map(({ name }) => [foldWord(name), name])).values()];
}

function explain({ name, told, named, dated }: Support, count: number): Reason {
  const parts = [`${told.length} of ${count} reports say so in headline or first sentence`];
  if (named.length > 0) parts.push(`${named.length} more ${named.length === 1 ? "names" : "name"} ${name} there`);
  if (dated.length > 0) parts.push(`${dated.length} ${dated.length === 1 ? "is" : "are"} dated from it`);
  return { rule: "named-in-leads", words: `${parts.join(", ")}.` };
}
