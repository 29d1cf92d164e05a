import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { Actor, Outcome } from "@/lib/outcome";
import {
  type EventTarget,
  listIds,
  listImplied,
  listPrints,
  loadEvent,
  loadSides,
  loadTarget,
  type Side,
} from "./load-side";

/** `seen` tells what an editor saw of the event, see `loadEvent`. */
type Decided = { decisionId: number };
type Refusal = Extract<Outcome, { ok: false }>;

/** Makes two events of one: the chosen articles leave and form an event of their own. */
export async function splitEvent(
  db: Db,
  eventId: number,
  { articleIds, seen }: { articleIds: readonly number[]; seen?: string },
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const found = await loadEvent(db, eventId, seen);
  if (!found.ok) return found;
  const { name, articles } = found.side;
  const leaving = articles.filter((one) => articleIds.includes(one.id));
  const staying = articles.filter((one) => !articleIds.includes(one.id));
  const problem = checkSplit(articleIds, leaving, staying);
  if (problem) return problem;
  const payload = {
    eventId,
    leaving: listPrints(leaving),
    staying: listPrints(staying),
    implied: await listImplied(db, listIds(leaving), listIds(staying), "rejected"),
  };
  const words = `Split “${name}”: ${listTitles(leaving)} left.`;
  return carryOut(db, { kind: "event-split", payload, words }, by, now);
}

function checkSplit(
  articleIds: readonly number[],
  leaving: Side["articles"],
  staying: Side["articles"],
): Refusal | null {
  if (articleIds.length === 0) return refuse("bad-request", "Choose the articles that leave.");
  if (leaving.length < new Set(articleIds).size) {
    return refuse("conflict", "An article you chose has left this event meanwhile. Load the page again.");
  }
  if (staying.length === 0) return refuse("bad-request", "Nothing would be left of the event. Rename it instead.");
  const stay = new Set(listPrints(staying));
  const copy = leaving.find((one) => stay.has(one.fingerprint));
  if (!copy) return null;
  return refuse("bad-request", `“${copy.title}” stands here twice, word for word the same. Choose both or neither.`);
}

/** One article leaves its event (null when it stood alone) for that of `into`, or for none. Word-for-word copies go along. */
export async function moveArticle(
  db: Db,
  articleId: number,
  { fromId, into, seen }: { fromId: number | null; into: EventTarget | null; seen?: string },
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const from = await loadTarget(db, { articleId });
  if (!from.ok) return from;
  if (from.side.eventId !== fromId) {
    return refuse("conflict", "This article stands in another event by now. Load the page again.");
  }
  if (fromId !== null && seen !== undefined) {
    const checked = await loadEvent(db, fromId, seen);
    if (!checked.ok) return checked;
  }
  const target = into && (await loadTarget(db, into));
  if (target && !target.ok) return target;
  const article = from.side.articles.find((one) => one.id === articleId);
  if (!article) return refuse("not-found", "There is no such article.");
  return carryMove(db, { article, from: from.side, into: target?.side ?? null }, by, now);
}

/** Several articles at once, each a decision of its own: all of them or none. The answer names the last decision. */
export async function moveArticles(
  db: Db,
  articleIds: readonly number[],
  { seen, ...move }: { fromId: number | null; into: EventTarget; seen?: string },
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const from = move.fromId === null ? null : await loadEvent(db, move.fromId, seen);
  if (from && !from.ok) return from;
  if (from?.side.articles.every((one) => articleIds.includes(one.id))) {
    return refuse("bad-request", "These are all of the event: make both one event instead.");
  }
  let outcome: Outcome<Decided> = refuse("bad-request", "Choose the articles that move.");
  for (const [place, articleId] of articleIds.entries()) {
    outcome = await moveArticle(db, articleId, move, by, now);
    // What was moved already must not stay moved.
    if (!outcome.ok && place > 0) throw new AppError(toCode(outcome.reason), outcome.words);
    if (!outcome.ok) return outcome;
  }
  return outcome;
}

const toCode = (reason: Refusal["reason"]) => (reason === "duplicate" ? "conflict" : reason);

type Move = { article: Side["articles"][number]; from: Side; into: Side | null };

async function carryMove(db: Db, { article, from, into }: Move, by: Actor, now: Date): Promise<Outcome<Decided>> {
  const isGoing = (one: Side["articles"][number]) => one.fingerprint === article.fingerprint;
  const going = from.articles.filter(isGoing);
  const left = from.articles.filter((one) => !isGoing(one));
  const met = into?.articles.filter((one) => !isGoing(one)) ?? [];
  const isSame = into && (into.eventId === null ? into.articles.every(isGoing) : into.eventId === from.eventId);
  if (isSame) return refuse("bad-request", "It stands in this event already.");
  if (into === null && left.length === 0) return refuse("bad-request", "This article stands in no event with others.");
  const implied = [
    ...(await listImplied(db, listIds(going), listIds(left), "rejected")),
    ...(await listImplied(db, listIds(going), listIds(met), "confirmed")),
  ];
  const payload = {
    article: article.fingerprint,
    fromId: from.eventId,
    from: listPrints(left),
    intoId: into?.eventId ?? null,
    into: listPrints(met),
    implied,
  };
  const words = describeMove({ article, from, into });
  return carryOut(db, { kind: "event-move", payload, words }, by, now);
}

function describeMove({ article, from, into }: Move): string {
  if (into === null) return `Took “${article.title}” out of “${from.name}”.`;
  if (from.eventId === null) return `Put “${article.title}” to “${into.name}”.`;
  return `Moved “${article.title}” from “${from.name}” to “${into.name}”.`;
}

/** Makes this event and another, or an article that stands alone, one; this one's address stays. */
export async function mergeEvents(
  db: Db,
  eventId: number,
  { keepsName, ...sides }: { other: EventTarget; keepsName: boolean; seen?: string },
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const found = await loadSides(db, eventId, sides);
  if (!found.ok) return found;
  const [kept, absorbed] = [found.side, found.other];
  if (absorbed.eventId === eventId) return refuse("bad-request", "An event cannot be merged with itself.");
  if (absorbed.eventId === null) {
    // An article alone has no address of an event, nor a name.
    return moveArticle(db, absorbed.articles[0]?.id ?? 0, { fromId: null, into: { eventId } }, by, now);
  }
  const name = keepsName ? kept.name : absorbed.name;
  const payload = {
    keptId: eventId,
    absorbedId: absorbed.eventId,
    kept: listPrints(kept.articles),
    absorbed: listPrints(absorbed.articles),
    name,
    implied: await listImplied(db, listIds(kept.articles), listIds(absorbed.articles), "confirmed"),
  };
  const words = `Made one event of “${kept.name}” and “${absorbed.name}”, named “${name}”.`;
  return carryOut(db, { kind: "event-merge", payload, words }, by, now);
}

function listTitles(articles: Side["articles"]): string {
  const shown = articles.slice(0, TITLES_SHOWN).map((one) => `“${one.title}”`);
  const more = articles.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

const TITLES_SHOWN = 3;

function refuse(reason: Refusal["reason"], words: string): Refusal {
  return { ok: false, reason, words };
}
