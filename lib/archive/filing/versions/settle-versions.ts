import { readCalendarDate } from "@/lib/analysis/text/calendar";
import { chooseShown } from "@/lib/analysis/versions/choose-shown";
import type { Context } from "@/lib/archive/context";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { originalKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import { showIssues, supersedeIssues } from "./show-issues";

/** The articles that readers see from now on, and those that they no longer find. */
export type Settled = { shown: number[]; hidden: number[] };

/**
 * Of each issue that these are versions of readers see one: the one an editor chose, else the newest. What is shown again
 * has to be linked again. Belongs in the transaction of what made a difference.
 */
export async function settleVersions(context: Context, db: Db, issueIds: readonly number[]): Promise<Settled> {
  const { show, supersede } = await planVersions(db, issueIds);
  // First the older ones go, so that nothing is counted twice meanwhile.
  const hidden = supersede.length === 0 ? [] : await supersedeIssues(context, db, supersede);
  const shown = show.length === 0 ? [] : await showIssues(context, db, show);
  return { shown, hidden };
}

/** The issues that are to be shown and are not, and those that are shown in the place of another. Changes nothing. */
export async function planVersions(
  db: Db,
  issueIds: readonly number[],
): Promise<{ show: number[]; supersede: number[] }> {
  if (issueIds.length === 0) return { show: [], supersede: [] };
  const versions = await listVersions(db, issueIds);
  const chosen = await listChosen(db, versions);
  const sets = new Map<string, Version[]>();
  for (const one of versions) {
    const set = one.versionSet === null ? `issue ${one.id}` : `set ${one.versionSet}`;
    sets.set(set, [...(sets.get(set) ?? []), one]);
  }
  const [show, supersede]: [number[], number[]] = [[], []];
  for (const [first, ...others] of sets.values()) {
    if (!first) continue;
    const all: [Version, ...Version[]] = [first, ...others];
    const best = all.find(({ original }) => original.sha256 === chosen(all)) ?? chooseShown(all);
    for (const { id, status } of all) {
      if (id === best.id) {
        if (status === "superseded") show.push(id);
      } else if (status === "published") supersede.push(id);
    }
  }
  return { show, supersede };
}

type Version = Awaited<ReturnType<typeof listVersions>>[number];

/** These issues and all versions of them, as far as readers have ever seen them. */
async function listVersions(db: Db, issueIds: readonly number[]) {
  const own = await db.issue.findMany({
    where: { id: { in: [...issueIds] }, versionSet: { not: null } },
    select: { versionSet: true },
    distinct: ["versionSet"],
  });
  const sets = own.flatMap(({ versionSet }) => versionSet ?? []);
  const rows = await db.issue.findMany({
    where: {
      OR: [{ id: { in: [...issueIds] } }, { versionSet: { in: sets } }],
      status: { in: ["published", "superseded"] },
    },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, status: true, versionSet: true, date: true, datePrecision: true },
      original: { select: { sha256: true } },
    },
  });
  return rows.map((row) => ({ ...row, date: readCalendarDate(row) }));
}

/** Of some versions of one issue, the original that an editor chose last to be shown; undefined where none was. */
async function listChosen(db: Db, versions: readonly Version[]) {
  const keys = versions.flatMap(({ versionSet, original }) =>
    versionSet === null ? [] : originalKey(original.sha256),
  );
  const decisions = keys.length === 0 ? [] : await listInForce(db, ["version-shown"], keys);
  return (all: readonly Version[]): string | undefined => {
    const own = new Set(all.map(({ original }) => original.sha256));
    return decisions.filter(({ payload }) => own.has(payload.original)).at(-1)?.payload.original;
  };
}
