import { splitSentences } from "@/lib/analysis/text/sentences";
import { readDatelineCity } from "./read-dateline-city";
import { isSettlementWord, listSettlements } from "./read-setting";

// As long as any news text; a book is found by the places of its beginning.
const MAX_CHARS = 20_000;
const MAX_PLACES = 60;

/**
 * The places an article reports from or tells of, as printed, each once: that of its dateline, and the towns, counties and the
 * like that its headline and text tell with a word of place. "Vik City" is listed as "Vik" too. At most 60.
 */
export function listPlaces(article: { title: string; text: string; dateline?: string | null }): string[] {
  const text = article.text.slice(0, MAX_CHARS);
  const parts = [article.title, ...splitSentences(text).map(({ start, end }) => text.slice(start, end))];
  const city = readDatelineCity(article.dateline ?? null);
  const names = [...(city === null ? [] : [city]), ...parts.flatMap(listSettlements)];
  return [...new Set(names.flatMap(withShortName))].slice(0, MAX_PLACES);
}

function withShortName(name: string): string[] {
  const words = name.split(/[ \u00A0]/);
  return words.length > 1 && isSettlementWord(words.at(-1) ?? "") ? [name, words.slice(0, -1).join(" ")] : [name];
}
