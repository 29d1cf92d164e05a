import { compareNames } from "@/lib/analysis/people/names/compare-names";
import { findForm, type Letters, listLetters } from "@/lib/analysis/people/names/locate-form";
import type { MentionKind } from "@/lib/analysis/people/types";
import { overlaps, type Span } from "@/lib/analysis/text/span";
import type { MentionsOf } from "@/lib/archive/history/decision-kinds";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { articleKey } from "@/lib/archive/history/subject-keys";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import { findCanonical } from "@/lib/archive/reading/merge-chain";
import { readCandidates } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { refreshAppearances } from "./refresh-appearances";

const ADDED = "editor-added";

/**
 * Brings the mentions of articles to what the machine found and editors say of them now: as found first, then every
 * decision in force, the oldest first. After a decision was made or undone.
 */
async function replayMentions(db: Db, articleIds: readonly number[]): Promise<void> {
  const articles = await db.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: { id: true, fingerprint: true },
  });
  await forgetDecisions(db, articleIds);
  await decideMentions(db, articles);
  await refreshAppearances(db, articleIds);
}

/** Puts every decision in force, the oldest first, on the mentions of articles as they have just been found. */
export async function decideMentions(db: Db, articles: readonly { id: number; fingerprint: string }[]): Promise<void> {
  const verdicts = await listVerdicts(
    db,
    articles.map((article) => article.fingerprint),
  );
  for (const { id, fingerprint } of articles) {
    const ofArticle = verdicts.get(fingerprint);
    if (ofArticle) await applyVerdicts(db, id, ofArticle);
  }
}

/** The same for all articles of a fingerprint: an article may stand in several imports. */
export async function replayFingerprints(db: Db, fingerprints: readonly string[]): Promise<void> {
  const rows = await db.article.findMany({ where: { fingerprint: { in: [...fingerprints] } }, select: { id: true } });
  await replayMentions(
    db,
    rows.map((row) => row.id),
  );
}

async function forgetDecisions(db: Db, articleIds: readonly number[]): Promise<void> {
  const rows = await db.mention.findMany({
    where: { articleId: { in: [...articleIds] }, decisionId: { not: null } },
    select: { id: true, foundPersonId: true, rule: true, candidates: true },
  });
  const added = rows.filter((row) => row.rule === ADDED).map((row) => row.id);
  if (added.length > 0) await db.mention.deleteMany({ where: { id: { in: added } } });
  for (const { id, foundPersonId, candidates } of rows.filter((row) => !added.includes(row.id))) {
    const personId = await findShown(db, foundPersonId);
    const isOpen = foundPersonId === null && readCandidates(candidates).length > 0;
    await db.mention.update({ where: { id }, data: { personId, decidedPersonId: null, decisionId: null, isOpen } });
  }
}

/** What a decision says of mentions of one article; null: they name nobody. */
type Verdict = Pick<MentionsOf, "targets"> & { personId: number | null; decisionId: number };

async function listVerdicts(db: Db, fingerprints: string[]): Promise<Map<string, Verdict[]>> {
  const decisions = await listInForce(db, ["mention-person", "person-split"], fingerprints.map(articleKey));
  const verdicts = new Map<string, Verdict[]>();
  for (const { id, kind, payload } of decisions) {
    const personId = kind === "person-split" ? payload.intoId : payload.personId;
    for (const { article, targets } of payload.mentions) {
      verdicts.set(article, [...(verdicts.get(article) ?? []), { targets, personId, decisionId: id }]);
    }
  }
  return verdicts;
}

type Row = Span & { id: number };

async function applyVerdicts(db: Db, articleId: number, verdicts: readonly Verdict[]): Promise<void> {
  const { mentions, ...article } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { body: BODY, mentions: { select: { id: true, start: true, end: true } } },
  });
  const text = textOf(article);
  const letters = listLetters(text);
  for (const verdict of verdicts) await applyVerdict(db, { id: articleId, text, letters, mentions }, verdict);
}

type LoadedArticle = { id: number; text: string; letters: Letters; mentions: Row[] };

async function applyVerdict(db: Db, article: LoadedArticle, verdict: Verdict): Promise<void> {
  const decided = await findDecided(db, verdict.personId);
  // The person is no longer in the archive: what was said of it says nothing any more.
  if (decided === undefined) return;
  const data = {
    personId: decided?.shownId ?? null,
    decidedPersonId: verdict.personId,
    decisionId: verdict.decisionId,
    isOpen: false,
  };
  for (const target of verdict.targets) {
    const span = findForm(article.letters, target);
    if (!span) continue;
    const exact = article.mentions.find((row) => row.start === span.start && row.end === span.end);
    if (exact) await db.mention.update({ where: { id: exact.id }, data });
    else if (decided) await addMention(db, article, span, { ...data, name: decided.name });
  }
}

/** Tags what the machine missed. What it had tagged of the same words gives way. */
async function addMention(
  db: Db,
  article: LoadedArticle,
  span: Span,
  { name, ...data }: { personId: number | null; decidedPersonId: number | null; decisionId: number; name: string },
): Promise<void> {
  const { decisionId } = data;
  const givesWay = article.mentions.filter((row) => overlaps(row, span)).map((row) => row.id);
  await db.mention.updateMany({
    where: { id: { in: givesWay } },
    data: { personId: null, decidedPersonId: null, decisionId, isOpen: false },
  });
  const form = article.text.slice(span.start, span.end);
  const row = {
    ...span,
    form,
    kind: kindOf(form, name),
    confidence: 1,
    rule: ADDED,
    args: {},
    candidates: [],
    ...data,
  };
  const { id } = await db.mention.create({ data: { articleId: article.id, ...row }, select: { id: true } });
  article.mentions.push({ id, ...span });
}

function kindOf(form: string, name: string): MentionKind {
  if (/\p{L}[\s.]+\p{L}/u.test(form)) return "full";
  return compareNames(form, name).rule === "part-of-name" ? "surname" : "single";
}

/** Null when it names nobody; undefined when the person is gone. */
async function findDecided(db: Db, personId: number | null) {
  if (personId === null) return null;
  const exists = await db.person.findUnique({ where: { id: personId }, select: { id: true } });
  if (!exists) return undefined;
  const { id, name, status } = await findCanonical(db, personId);
  return { name, shownId: status === "active" ? id : null };
}

async function findShown(db: Db, personId: number | null): Promise<number | null> {
  return (await findDecided(db, personId))?.shownId ?? null;
}
