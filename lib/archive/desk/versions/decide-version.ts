import type { Context } from "@/lib/archive/context";
import { settleAndLink } from "@/lib/archive/filing/imports/settle-and-link";
import { leaveVersions } from "@/lib/archive/filing/versions/join-versions";
import { recordDecision } from "@/lib/archive/history/record-decision";
import { isPublished } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";

type Decided = { decisionId: number };

const gone = { ok: false, reason: "not-found", words: "There is no such version." } as const;

/** Shows readers this version of an issue, whichever is the newest. In a turn. */
export async function showVersion(context: Context, issueId: number, by: Actor): Promise<Outcome<Decided>> {
  const found = await load(context.db, issueId);
  if (!found || found.others.length === 0 || found.own.status === "draft") return gone;
  if (isPublished(found.own)) return { ok: false, reason: "conflict", words: "Readers see this version already." };
  const { sha256, fileName } = found.own.original;
  const instead = found.others.find(isPublished)?.original ?? null;
  const words = `Chose ${fileName} as the version shown${instead ? `, instead of ${instead.fileName}` : ""}.`;
  const payload = { original: sha256, instead: instead?.sha256 ?? null };
  const decisionId = await context.db.$transaction((db) =>
    recordDecision(db, { kind: "version-shown", payload, words }, by, context.now()),
  );
  await settleAndLink(context, [issueId]);
  return { ok: true, decisionId };
}

/** Says that an issue is no version of the one it was filed with: it is an issue of its own. In a turn. */
export async function keepVersionApart(context: Context, issueId: number, by: Actor): Promise<Outcome<Decided>> {
  const found = await load(context.db, issueId);
  if (!found || found.others.length === 0) return gone;
  const { own, others } = found;
  const payload = {
    original: own.original.sha256,
    others: others.map(({ original }) => original.sha256),
  };
  const named = others.map(({ original }) => original.fileName).join(", ");
  const words = `Said that ${own.original.fileName} is not the same issue as ${named}.`;
  const decisionId = await context.db.$transaction(async (db) => {
    await leaveVersions(
      db,
      issueId,
      others.map(({ id }) => id),
    );
    return recordDecision(db, { kind: "version-apart", payload, words }, by, context.now());
  });
  await settleAndLink(
    context,
    [own, ...others].map(({ id }) => id),
  );
  return { ok: true, decisionId };
}

const SELECT = {
  ...{ id: true, status: true, versionSet: true },
  original: { select: { sha256: true, fileName: true } },
} as const;

/** An issue and its other versions; null where it is none, or is taken back. */
async function load(db: Db, issueId: number) {
  const own = await db.issue.findUnique({ where: { id: issueId }, select: SELECT });
  if (!own || own.versionSet === null || own.status === "withdrawn") return null;
  const { versionSet } = own;
  const where = { versionSet, status: { not: "withdrawn" }, id: { not: issueId } };
  const others = await db.issue.findMany({ where, select: SELECT, orderBy: { id: "asc" } });
  return { own: { ...own, versionSet }, others };
}
