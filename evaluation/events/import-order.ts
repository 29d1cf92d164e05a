import { linkArticles } from "@/lib/archive/filing/link-articles";
import { fileDocuments, type LooseDocument } from "@/lib/predict/file-documents";
import { withScratchArchive } from "@/lib/predict/scratch-archive";
import { type LabelledArticle, readEventCorpus } from "./events-corpus";
import { makeRandom, ratio } from "./events-scores";

const ARTICLES = 300;
/** Articles an import: as one comes in all at once, week by week, one by one. */
const PLANS = [
  { name: "one import, another order", size: ARTICLES, seeds: [1] },
  { name: "imports of 30", size: 30, seeds: [1, 2] },
  { name: "imports of 5", size: 5, seeds: [1] },
];

/**
 * Whether the order of import tells: the same articles in several orders and portions, compared pair by pair with one
 * import in the order of the file. Whole events are drawn, so that there is something to group.
 */
export async function run(corpora: string, print: (line: string) => void): Promise<void> {
  const articles = drawEvents(readEventCorpus(corpora));
  if (articles.length === 0) {
    print("import-order: no labelled sets in this folder, skipped");
    return;
  }
  const documents = articles.map(toDocument);
  const places = documents.map((_, place) => place);
  const reference = await groupInPortions(documents, places, documents.length);
  print(`import-order: ${documents.length} articles, ${reference.size} pairs of one event when imported at once`);
  for (const { name, size, seeds } of PLANS) {
    for (const seed of seeds) {
      const pairs = await groupInPortions(documents, shuffle(places, seed), size);
      const { missing, added, share } = comparePairs(reference, pairs);
      print(
        `  ${`${name}, order ${seed}`.padEnd(36)} ${missing} missing, ${added} more: ${(100 * share).toFixed(2)} %`,
      );
    }
  }
}

function drawEvents(all: readonly LabelledArticle[]): LabelledArticle[] {
  const events = [...new Set(all.map(({ event }) => event))];
  const order = shuffle(events, 7);
  const drawn = new Set<string>();
  let count = 0;
  for (const event of order) {
    if (count >= ARTICLES) break;
    drawn.add(event);
    count += all.filter((one) => one.event === event).length;
  }
  return all.filter((one) => drawn.has(one.event));
}

function toDocument({ article }: LabelledArticle): LooseDocument {
  const { publication: source, date, title, text } = article;
  return { source, date: date?.date ?? null, title, text };
}

/** The pairs of one event, as `smaller larger` places, after filing and linking portion after portion. */
function groupInPortions(documents: readonly LooseDocument[], order: readonly number[], size: number) {
  return withScratchArchive(async ({ database }): Promise<Set<string>> => {
    const context = { database, db: database.client, dataFolder: "", now: () => new Date() };
    const placeOf = new Map<number, number>();
    for (let start = 0; start < order.length; start += size) {
      const portion = order.slice(start, start + size);
      const filed = portion.flatMap((place) => documents[place] ?? []);
      const ids = await fileDocuments(context, filed);
      for (const [at, id] of ids.entries()) placeOf.set(id, portion[at] ?? -1);
      await linkArticles(context, ids);
    }
    const rows = await database.client.eventArticle.findMany();
    const byEvent = new Map<number, number[]>();
    for (const { eventId, articleId } of rows) {
      byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), placeOf.get(articleId) ?? -1]);
    }
    return new Set([...byEvent.values()].flatMap(listPairs));
  });
}

function listPairs(members: readonly number[]): string[] {
  const sorted = [...members].sort((a, b) => a - b);
  return sorted.flatMap((a, place) => sorted.slice(place + 1).map((b) => `${a} ${b}`));
}

/** `share` is of the pairs that stand in one event in either. */
function comparePairs(one: ReadonlySet<string>, other: ReadonlySet<string>) {
  const missing = [...one].filter((pair) => !other.has(pair)).length;
  const added = [...other].filter((pair) => !one.has(pair)).length;
  return { missing, added, share: ratio(missing + added, one.size + added) };
}

function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = makeRandom(seed);
  return [...items]
    .map((item) => ({ item, at: random() }))
    .sort((x, y) => x.at - y.at)
    .map(({ item }) => item);
}
