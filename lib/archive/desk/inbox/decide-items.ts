import type { openDecisions } from "@/lib/archive/desk/decisions/decisions";
import type { openImports } from "@/lib/archive/desk/imports/imports";
import type { openJobs } from "@/lib/archive/desk/jobs/jobs";
import type { openSplits } from "@/lib/archive/desk/splits/splits";
import type { openVersionsDesk } from "@/lib/archive/desk/versions/versions";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { type InboxKind, inboxKind, type Verdict } from "./types";

/** What came of it: how many were decided, the decisions that can be undone, and why the others were not. */
export type Decided = { count: number; decisionIds: number[]; problems: string[] };

export type Desks = {
  db: Db;
  decisions: ReturnType<typeof openDecisions>;
  imports: Pick<ReturnType<typeof openImports>, "correctArticle" | "dismissFile" | "keepDuplicate">;
  splits: Pick<ReturnType<typeof openSplits>, "confirm">;
  versions: Pick<ReturnType<typeof openVersionsDesk>, "keepApart">;
  jobs: Pick<ReturnType<typeof openJobs>, "decide">;
};

// As many as a page shows.
const MAX_ITEMS = 50;

/** One verdict on questions of the inbox, by key, one after the other: what cannot be done is said, and the rest is done. */
export async function decideItems(desks: Desks, keys: readonly string[], said: Verdict, by: Actor): Promise<Decided> {
  const decided: Decided = { count: 0, decisionIds: [], problems: [] };
  for (const key of [...new Set(keys)].slice(0, MAX_ITEMS)) {
    const outcome = await decideItem(desks, key, said, by);
    if (!outcome.ok) decided.problems.push(outcome.words);
    else {
      decided.count += 1;
      if (outcome.decisionId !== undefined) decided.decisionIds.push(outcome.decisionId);
    }
  }
  return { ...decided, problems: [...new Set(decided.problems)] };
}

type ItemOutcome = Outcome<{ decisionId?: number }>;

async function decideItem(desks: Desks, key: string, said: Verdict, by: Actor): Promise<ItemOutcome> {
  const { kind, ids } = readKey(key);
  if (kind === null || ids.length === 0) return NONSENSE;
  return DECIDE[kind](desks, ids, said, by);
}

const NONSENSE: ItemOutcome = { ok: false, reason: "bad-request", words: "Something is missing. Load the page again." };

function readKey(key: string): { kind: InboxKind | null; ids: number[] } {
  const [name = "", rest = ""] = key.split(":");
  const kind = inboxKind.safeParse(name);
  const ids = rest.split("-").map(Number);
  const isSound = ids.every((id) => Number.isSafeInteger(id) && id > 0);
  return { kind: kind.success ? kind.data : null, ids: isSound ? ids : [] };
}

const SHOWN_WITH_ITS_IMPORT: ItemOutcome = {
  ...{ ok: false, reason: "bad-request" },
  words: "A version needs no answer if it is one: publish its import.",
};

type Decide = (desks: Desks, ids: number[], said: Verdict, by: Actor) => Promise<ItemOutcome>;

const DECIDE: Record<InboxKind, Decide> = {
  links: async ({ decisions }, [id = 0], said, by) =>
    said === "no" ? decisions.rejectLink(id, by) : decisions.confirmLink(id, by),
  persons: async ({ decisions }, [id = 0], said, by) =>
    said === "no" ? decisions.rejectPerson(id, by) : decisions.confirmPerson(id, by),
  twins: async ({ decisions }, [keeps = 0, goes = 0], said, by) =>
    said === "no" ? decisions.keepApart(keeps, goes, by) : decisions.mergePeople(goes, keeps, by),
  names: async ({ decisions }, [articleId = 0, ...mentionIds], said, by) => {
    if (said === "yes") return { ok: false, reason: "bad-request", words: "Say whom the name means." };
    return decisions.decideMentions({ articleId, mentionIds, who: said === "no" ? null : { personId: said } }, by);
  },
  dates: async ({ db, imports }, [id = 0], said, by) => {
    const proposed = (await findSummaries(db, [id])).get(id)?.proposedDate;
    if (said !== "yes" || !proposed) return { ok: false, reason: "conflict", words: "No date is proposed any more." };
    return imports.correctArticle(id, { date: proposed.value }, by);
  },
  duplicates: async ({ imports, versions }, [fileId = 0, issueId], said, by) => {
    if (issueId !== undefined) return said === "no" ? versions.keepApart(issueId, by) : SHOWN_WITH_ITS_IMPORT;
    if (said === "no") return imports.keepDuplicate(fileId);
    return said === "yes" ? imports.dismissFile(fileId) : NONSENSE;
  },
  splits: async ({ splits }, [id = 0], said, by) => (said === "yes" ? splits.confirm(id, by) : NONSENSE),
  failures: async ({ jobs }, [id = 0], said) => (said === "yes" ? jobs.decide(id, "retry") : NONSENSE),
};
