import { shorten } from "@/lib/analysis/events/kinds/find-mention";
import type { Span } from "@/lib/analysis/text/span";
import { destinationKey } from "@/lib/archive/reading/destinations/destination-key";
import { readTextLinks } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { storeLinks } from "./store-links";

// A page that more articles lead to says no more of any of them; the next import goes on.
const MAX_LED = 500;
// A link is there or not; what a passage tells is less sure.
const CERTAIN = 1;

/**
 * Links articles with those at whose own address a link of theirs leads, and with those whose links lead to them: who links to an
 * article mentions it. Six statements at most for all of them.
 */
export async function linkMentions(db: Db, articleIds: readonly number[]): Promise<void> {
  const led = await listLed(db, articleIds);
  if (led.length === 0) return;
  const known = await db.link.findMany({
    where: { kind: "mention", aId: { in: led.map(({ from, to }) => Math.min(from, to)) } },
    select: { id: true, aId: true, bId: true, score: true },
  });
  const isLed = new Set(led.map(nameOf));
  const weaker = known.filter(({ aId, bId, score }) => score < CERTAIN && isLed.has(`${aId} ${bId}`));
  if (weaker.length > 0) await db.link.deleteMany({ where: { id: { in: weaker.map(({ id }) => id) } } });
  const isKnown = new Set(known.filter(({ score }) => score === CERTAIN).map(({ aId, bId }) => `${aId} ${bId}`));
  const texts = await readTexts(db, [...new Set(led.map(({ from }) => from))]);
  const fresh = new Map(led.map((one) => [nameOf(one), one]));
  await storeLinks(
    db,
    [...fresh].filter(([name]) => !isKnown.has(name)).map(([, one]) => toLink(one, texts.get(one.from) ?? NO_TEXT)),
  );
}

/** `from` leads to `to`, which was published at the address. */
type Led = { from: number; to: number; key: string; address: string };

const nameOf = ({ from, to }: Led) => `${Math.min(from, to)} ${Math.max(from, to)}`;

/** In both directions, since either of two may come first. What a publication prints twice under one headline does not mention itself. */
async function listLed(db: Db, articleIds: readonly number[]): Promise<Led[]> {
  const ids = join([...articleIds]);
  const read = (condition: Sql) => sql`
    SELECT d."articleId" AS "from", w."articleId" AS "to", d."key", d."address"
    FROM "Destination" d JOIN "ArticleAddress" w ON w."key" = d."key"
    JOIN "Article" a ON a."id" = d."articleId" JOIN "Article" b ON b."id" = w."articleId"
    WHERE ${condition} AND a."issueId" <> b."issueId" AND a."status" <> 'withdrawn' AND b."status" <> 'withdrawn'
      AND NOT (a."title" = b."title" AND a."publicationId" IS NOT NULL AND a."publicationId" = b."publicationId")`;
  const rows = await db.$queryRaw<{ from: number | bigint; to: number | bigint; key: string; address: string }[]>(sql`
    SELECT * FROM (${read(sql`d."articleId" IN (${ids})`)} UNION ${read(sql`w."articleId" IN (${ids})`)}) led
    ORDER BY 1, 2, 3 LIMIT ${MAX_LED}`);
  return rows.map(({ from, to, ...row }) => ({ ...row, from: Number(from), to: Number(to) }));
}

type LinkingText = { text: string; spans: ReadonlyMap<string, Span[]> };

const NO_TEXT: LinkingText = { text: "", spans: new Map() };

/** Texts with the spans of their links by where these lead. */
async function readTexts(db: Db, articleIds: readonly number[]): Promise<Map<number, LinkingText>> {
  const rows = await db.articleText.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { articleId: true, text: true, links: true },
  });
  return new Map(
    rows.map(({ articleId, text, links }) => {
      const spans = new Map<string, Span[]>();
      for (const { href, start, end } of readTextLinks(links)) {
        const key = destinationKey(href);
        if (key !== null) spans.set(key, [...(spans.get(key) ?? []), { start, end }]);
      }
      return [articleId, { text, spans }];
    }),
  );
}

function toLink({ from, to, key, address }: Led, { text, spans }: LinkingText) {
  const here = spans.get(key) ?? [];
  const [first] = here;
  const passage = first ? `“${shorten(paragraphAt(text, first))}”` : "The headline";
  const words = `leads to ${address}`;
  const isA = from < to;
  return {
    ...{ aId: Math.min(from, to), bId: Math.max(from, to), kind: "mention" as const, earlierId: to },
    ...{ score: CERTAIN, isShown: true, status: "found" as const, parts: [] },
    evidence: {
      summary: `${passage} ${words}, the article's own address.`,
      pairs: [{ kind: "address" as const, a: isA ? here : [], b: isA ? [] : here, words }],
    },
  };
}

function paragraphAt(text: string, { start, end }: Span): string {
  const stop = text.indexOf("\n", end);
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, stop < 0 ? text.length : stop);
}
