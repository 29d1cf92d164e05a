import { GROUPED_SCORE } from "@/lib/analysis/events/grouping/score-pair";
import { isOnEvent } from "@/lib/archive/history/event-statements";
import type { ImpliedVerdict, LinkVerdict, MachineView, Verdict } from "@/lib/archive/history/types";
import type { Db } from "@/lib/db/client";
import { fromJson } from "@/lib/db/from-json";
import { measureShare, type Share } from "./wilson";

/** Of links judged by editors, how many are right; null where none was judged. */
export type LinkShares = {
  /** Links readers saw. */
  shown: Share | null;
  /** Links suggested to editors only. */
  suggested: Share | null;
};

export type ScoreBand = { from: number; to: number; meanScore: number; confirmed: Share };

export type LinkPrecision = {
  /** The least score at which a link is suggested to editors. */
  threshold: number;
  /** By verdicts on single links. */
  verdicts: LinkShares;
  /** By what splits, merges and moves said of links along the way. */
  implied: LinkShares;
  /** How often links of a score were confirmed, of all single verdicts. */
  bands: ScoreBand[];
};

type Judged = MachineView & { verdict: LinkVerdict };

/**
 * How right the links are that readers and editors are shown, measured on the editors' own decisions that still stand:
 * what the machine held of a link is taken from the time of the decision, or from today for decisions that do not tell.
 */
export async function measureLinks(db: Db): Promise<LinkPrecision> {
  const verdicts = await listVerdicts(db);
  return {
    threshold: GROUPED_SCORE,
    verdicts: measureShares(verdicts),
    implied: measureShares(await listImplied(db)),
    bands: measureBands(verdicts),
  };
}

/** The last word on each link of the kind "same-event". */
async function listVerdicts(db: Db): Promise<Judged[]> {
  const rows = await db.decision.findMany({
    where: { kind: "link-verdict", undoneAt: null },
    orderBy: { id: "asc" },
    select: { subject: true, payload: true },
  });
  const latest = new Map<string, Verdict>();
  for (const { subject, payload } of rows) {
    const verdict = fromJson<Verdict>(payload);
    if (isOnEvent(verdict)) latest.set(subject, verdict);
  }
  const judged: Judged[] = [];
  for (const [subject, { verdict, score, isShown }] of latest) {
    const view = score === undefined || isShown === undefined ? await findView(db, subject) : { score, isShown };
    if (view) judged.push({ ...view, verdict });
  }
  return judged;
}

async function findView(db: Db, subject: string): Promise<MachineView | null> {
  const [one = "", other = ""] = subject.split(":");
  return db.link.findFirst({
    where: {
      kind: "same-event",
      OR: [
        { a: { fingerprint: one }, b: { fingerprint: other } },
        { a: { fingerprint: other }, b: { fingerprint: one } },
      ],
    },
    orderBy: { id: "desc" },
    select: { score: true, isShown: true },
  });
}

const ON_EVENTS = ["event-split", "event-move", "event-merge"];

async function listImplied(db: Db): Promise<Judged[]> {
  const rows = await db.decision.findMany({
    where: { kind: { in: ON_EVENTS }, undoneAt: null },
    select: { payload: true },
  });
  return rows.flatMap((row) => fromJson<{ implied: ImpliedVerdict[] }>(row.payload).implied);
}

function measureShares(judged: readonly Judged[]): LinkShares {
  const isRight = (one: Judged) => one.verdict === "confirmed";
  const shown = judged.filter((one) => one.isShown);
  const suggested = judged.filter((one) => !one.isShown && one.score >= GROUPED_SCORE);
  return {
    shown: measureShare(shown.filter(isRight).length, shown.length),
    suggested: measureShare(suggested.filter(isRight).length, suggested.length),
  };
}

/** Narrower at the top, where most links that are shown lie. */
const EDGES = [0, GROUPED_SCORE, 0.35, 0.5, 0.7, 0.9, 0.97, 1];

function measureBands(judged: readonly Judged[]): ScoreBand[] {
  return EDGES.slice(0, -1).flatMap((from, place) => {
    const to = EDGES[place + 1] ?? 1;
    const isLast = place === EDGES.length - 2;
    const inside = judged.filter(({ score }) => score >= from && (score < to || isLast));
    const confirmed = measureShare(inside.filter((one) => one.verdict === "confirmed").length, inside.length);
    if (!confirmed) return [];
    const meanScore = inside.reduce((sum, { score }) => sum + score, 0) / inside.length;
    return [{ from, to, meanScore, confirmed }];
  });
}
