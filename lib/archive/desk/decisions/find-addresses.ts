import { articleAddress, eventAddress, personAddress, publicationAddress } from "@/lib/addresses";
import type { Place } from "@/lib/archive/desk/acts/act";
import { placeOf } from "@/lib/archive/desk/acts/acts";
import type { Recorded } from "@/lib/archive/history/read-decision";
import type { Db } from "@/lib/db/client";

/** The pages where effects of decisions are seen, by id of the decision; what is gone is missing. Four statements at most. */
export async function findAddresses(db: Db, decisions: readonly Recorded[]): Promise<Map<number, string>> {
  const places = decisions.map((decision) => placeOf(decision));
  const people = await listPeople(
    db,
    places.flatMap((place) => ("person" in place ? [place.person] : [])),
  );
  const publications = await listPublications(
    db,
    places.flatMap((place) => ("publication" in place ? [place.publication] : [])),
  );
  const articles = await listArticles(db, places);
  const addresses = new Map<number, string>();
  for (const [at, { id }] of decisions.entries()) {
    const place = places[at];
    const address = place && ownAddress(place, people, publications, articles);
    if (address !== undefined) addresses.set(id, address);
  }
  return addresses;
}

function ownAddress(
  place: Place,
  people: Map<number, string>,
  publications: Map<string, string>,
  articles: Map<string, PlacedArticle>,
): string | undefined {
  if ("person" in place) return people.get(place.person);
  return "publication" in place ? publications.get(place.publication) : addressOf(place, articles);
}

/** A name that is another one's leads on to the publication. */
async function listPublications(db: Db, nameKeys: string[]): Promise<Map<string, string>> {
  if (nameKeys.length === 0) return new Map();
  const where = { nameKey: { in: nameKeys } };
  const rows = await db.publication.findMany({ where, select: { nameKey: true, slug: true } });
  return new Map(rows.map(({ nameKey, slug }) => [nameKey, publicationAddress(slug)]));
}

async function listPeople(db: Db, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, slug: true } });
  return new Map(rows.map(({ id, slug }) => [id, personAddress(slug)]));
}

type PlacedArticle = { id: number; slug: string; event: { event: { id: number; slug: string } } | null };

/** The first article of each fingerprint and of each original that is still there. */
async function listArticles(db: Db, places: readonly Place[]): Promise<Map<string, PlacedArticle>> {
  const prints = places.flatMap((place) =>
    "article" in place ? [place.article] : "eventOf" in place ? [place.eventOf] : [],
  );
  const originals = places.flatMap((place) => ("original" in place ? [place.original] : []));
  if (prints.length + originals.length === 0) return new Map();
  const rows = await db.article.findMany({
    where: {
      OR: [{ fingerprint: { in: prints } }, { issue: { original: { sha256: { in: originals } } } }],
      status: { not: "withdrawn" },
    },
    orderBy: [{ position: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, slug: true, fingerprint: true },
      issue: { select: { original: { select: { sha256: true } } } },
      event: { select: { event: { select: { id: true, slug: true } } } },
    },
  });
  return new Map(rows.flatMap((row) => [[row.fingerprint, row] as const, [row.issue.original.sha256, row] as const]));
}

function addressOf(
  place: Exclude<Place, { person: number } | { publication: string }>,
  articles: Map<string, PlacedArticle>,
) {
  const article = articles.get(
    "article" in place ? place.article : "eventOf" in place ? place.eventOf : place.original,
  );
  if (!article) return undefined;
  const event = article.event?.event;
  if (event && "eventOf" in place) return eventAddress(event.id, event.slug);
  return articleAddress(article.id, article.slug);
}
