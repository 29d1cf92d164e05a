import { articleAddress, eventAddress } from "@/lib/addresses";
import { isUnspaced, listTerms, toTerm } from "@/lib/analysis/search/list-terms";
import type { SearchPlan, TextMatch } from "@/lib/analysis/search/types";
import { describeDate } from "@/lib/analysis/text/describe-date";
import { publishedArticleCondition, severalReportsCondition } from "@/lib/archive/reading/published";
import { listWordsFrom } from "@/lib/archive/reading/search/known-words";
import type { SearchIndex } from "@/lib/archive/reading/search/search-index";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { Suggestion } from "./suggestion";

// The last word is still being typed: the most used words that start like this.
const MAX_FORMS = 12;
const MIN_CHARS = 2;
const MAX_WORDS = 8;
// Titles that are looked at for those shown and for their events.
const READ = 12;

/**
 * Articles whose title has the words typed, the last one as far as it is typed, last added first; and the events they report. Three
 * statements, whatever the size of the archive.
 */
export async function suggestTitles(
  db: Db,
  index: SearchIndex,
  typed: string,
): Promise<{ events: Suggestion[]; articles: Suggestion[] }> {
  const terms = listTerms(typed);
  const last = terms.at(-1);
  if (!last || (last.plain.length < MIN_CHARS && !isUnspaced(last.plain)) || terms.length > MAX_WORDS)
    return { events: [], articles: [] };
  const [forms = []] = await listWordsFrom(db, [last.plain], MAX_FORMS);
  const begun = [...new Set([last.term, ...forms.map(toTerm)])].map(inTitle);
  const wanted: TextMatch = {
    kind: "all",
    parts: [...terms.slice(0, -1).map(({ term }) => inTitle(term)), { kind: "any", parts: begun }],
  };
  const { hits } = await index.look(db, planOf(wanted), { offset: 0, limit: READ, sort: "added", bound: READ });
  return readTitles(
    db,
    hits.map(({ articleId }) => articleId),
  );
}

const inTitle = (term: string): TextMatch => ({ kind: "word", term, field: "title" });

function planOf(wanted: TextMatch): SearchPlan {
  const filters = { people: [], withoutPeople: [], publications: null, withoutPublications: [], from: null, to: null };
  return { wanted, unwanted: null, filters };
}

type Row = {
  id: number;
  slug: string;
  title: string;
  sortDate: string | null;
  publication: string | null;
  eventId: number | null;
  eventSlug: string;
  eventName: string;
  eventDate: string | null;
  articleCount: number;
};

async function readTitles(db: Db, ids: readonly number[]) {
  if (ids.length === 0) return { events: [], articles: [] };
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT a."id", a."slug", a."title", a."sortDate", p."name" AS "publication", e."id" AS "eventId", e."slug" AS "eventSlug",
      e."name" AS "eventName", e."date" AS "eventDate", e."articleCount"
    FROM "Article" a LEFT JOIN "Publication" p ON p."id" = a."publicationId"
    LEFT JOIN "EventArticle" x ON x."articleId" = a."id"
    LEFT JOIN "Event" e ON e."id" = x."eventId" AND ${severalReportsCondition}
    WHERE a."id" IN (${join([...ids])}) AND ${publishedArticleCondition} ORDER BY a."id" DESC`);
  const events = new Map<number, Suggestion>();
  for (const { eventId, eventSlug, eventName, eventDate, articleCount } of rows) {
    if (eventId === null) continue;
    const id = Number(eventId);
    const line = eventDate === null ? null : describeDate(eventDate);
    const address = eventAddress(id, eventSlug);
    events.set(id, { kind: "event", label: eventName, line, articleCount: Number(articleCount), address });
  }
  const articles = rows.map(({ id, slug, title, sortDate, publication }): Suggestion => {
    const line = [publication, sortDate && describeDate(sortDate)].filter(Boolean).join(", ") || null;
    return { kind: "article", label: title, line, articleCount: null, address: articleAddress(Number(id), slug) };
  });
  return { events: [...events.values()], articles };
}
