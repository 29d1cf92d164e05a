import { publicationAddress } from "@/lib/addresses";
import { nameDays, writeDays } from "@/lib/analysis/search/days/days";
import { readDays } from "@/lib/analysis/search/days/read-days";
import { withoutQuotes } from "@/lib/analysis/search/split-query";
import { foldWord } from "@/lib/analysis/text/fold";
import type { SuggestedPerson } from "@/lib/archive/reading/people/suggest-people";
import { listSections } from "@/lib/archive/reading/search/find-sections";
import { searchAddress } from "@/lib/archive/reading/search/search-address";
import type { SearchIndex } from "@/lib/archive/reading/search/search-index";
import type { Db } from "@/lib/db/client";
import { suggestTitles } from "./suggest-titles";
import type { Suggestion } from "./suggestion";

/** Who may be meant by a name that is being typed, best first. */
export type SuggestPeople = (query: { q: string; limit: number }) => Promise<SuggestedPerson[]>;

const MAX_CHARS = 80;
const MIN_CHARS = 2;
const SHOWN = { people: 4, publications: 2, events: 2, sections: 2, articles: 3 };

/**
 * What may be meant by what is being typed: a date, people, publications, events, sections and titles, in this order. Every part is
 * a look-up in an index or in a list that stays small, so that it can be asked for at every letter.
 *
 * @param today YYYY-MM-DD
 */
export async function suggest(
  db: Db,
  index: SearchIndex,
  suggestPeople: SuggestPeople,
  { typed, today }: { typed: string; today: string },
): Promise<Suggestion[]> {
  const text = typed.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (text.length < MIN_CHARS || text.length > MAX_CHARS) return [];
  const people = await suggestPeople({ q: text, limit: SHOWN.people });
  const publications = await suggestPublications(db, text);
  const sections = await suggestSections(db, text);
  const { events, articles } = await suggestTitles(db, index, text);
  return [
    ...suggestDate(text, today),
    ...people.map(toPerson),
    ...publications.slice(0, SHOWN.publications),
    ...events.slice(0, SHOWN.events),
    ...sections.slice(0, SHOWN.sections),
    ...articles.slice(0, SHOWN.articles),
  ];
}

function suggestDate(text: string, today: string): Suggestion[] {
  const days = readDays(text, today);
  if (days === null) return [];
  const address = searchAddress({ query: `on:${writeDays(days)}` });
  return [{ kind: "date", label: nameDays(days), line: "Articles by date", articleCount: null, address }];
}

function toPerson({ name, line, articleCount, address }: SuggestedPerson): Suggestion {
  return { kind: "person", label: name, line, articleCount, address };
}

/** Archives hold a few hundred publications at most, so all are looked at. */
async function suggestPublications(db: Db, text: string): Promise<Suggestion[]> {
  const all = await db.publication.findMany({
    where: { held: { some: {} } },
    select: { slug: true, name: true, publisher: true },
    orderBy: { name: "asc" },
  });
  return all
    .filter(({ name, publisher }) => beginsWords(name, text) || (publisher !== null && beginsWords(publisher, text)))
    .map(({ slug, name, publisher }) => ({
      kind: "publication",
      label: name,
      line: publisher,
      articleCount: null,
      address: publicationAddress(slug),
    }));
}

async function suggestSections(db: Db, text: string): Promise<Suggestion[]> {
  const names = (await listSections(db)).filter((name) => beginsWords(name, text));
  return names.map((name) => ({
    kind: "section",
    label: name,
    line: "Section",
    articleCount: null,
    address: searchAddress({ query: `section:"${withoutQuotes(name)}"` }),
  }));
}

/** Whether each word typed begins a word of the name. */
function beginsWords(name: string, typed: string): boolean {
  const words = split(name);
  const begun = split(typed);
  return begun.length > 0 && begun.every((start) => words.some((word) => word.startsWith(start)));
}

const split = (text: string) =>
  foldWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
