import { createHash, randomBytes, randomUUID } from "node:crypto";
import { z } from "zod";
import type { Db } from "@/lib/db/client";
import type { Actor, LinkKind, LinkRefusal, Role, SignInLink } from "./types";

// 256 bits: nobody guesses one, so trying needs no limit.
const TOKEN_BYTES = 32;
const PREFIX = "sign-in-link:";
// How long a used or expired link is remembered, to be told apart from a mistyped one.
const REMEMBERED_MS = 30 * 86_400_000;

const stored = z.object({
  kind: z.enum(["first", "invitation", "password"]),
  role: z.enum(["chief", "editor"]),
  email: z.string().nullable(),
  byName: z.string().nullable(),
  usedAt: z.string().nullable(),
});

export type NewLink = { kind: LinkKind; role: Role; email?: string; by?: Actor; lastsMs: number };

export type PendingInvitation = { id: string; role: Role; byName: string | null; createdAt: Date; expiresAt: Date };

/** Makes a one-time link and returns its token. Only the token's hash is stored: it cannot be shown again. */
export async function createLink(db: Db, link: NewLink, now: Date): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const { kind, role, email = null } = link;
  const value = JSON.stringify({ kind, role, email, byName: link.by?.name ?? null, usedAt: null });
  await db.verification.deleteMany({
    where: { identifier: { startsWith: PREFIX }, expiresAt: { lt: new Date(now.getTime() - REMEMBERED_MS) } },
  });
  await db.verification.create({
    data: {
      id: randomUUID(),
      identifier: identify(token),
      value,
      expiresAt: new Date(now.getTime() + link.lastsMs),
      createdAt: now,
      updatedAt: now,
    },
  });
  return token;
}

/** What a token opens, or why it opens nothing. Changes nothing. */
export async function findLink(
  db: Db,
  token: string,
  now: Date,
): Promise<{ ok: true; link: SignInLink } | { ok: false; reason: LinkRefusal }> {
  const row = await db.verification.findFirst({ where: { identifier: identify(token) } });
  if (!row) return { ok: false, reason: "unknown" };
  const { kind, role, email, usedAt } = stored.parse(JSON.parse(row.value));
  if (usedAt) return { ok: false, reason: "used" };
  if (row.expiresAt <= now) return { ok: false, reason: "expired" };
  return { ok: true, link: { kind, role, email, expiresAt: row.expiresAt } };
}

/** Uses a link up. Of requests that come at the same time one gets it; the others are told that it is used. */
export async function useLink(
  db: Db,
  token: string,
  now: Date,
): Promise<{ ok: true; link: SignInLink } | { ok: false; reason: LinkRefusal }> {
  const found = await findLink(db, token, now);
  if (!found.ok) return found;
  const row = await db.verification.findFirstOrThrow({ where: { identifier: identify(token) } });
  const value = JSON.stringify({ ...stored.parse(JSON.parse(row.value)), usedAt: now.toISOString() });
  // The old value is part of the condition, so a second use matches no row.
  const { count } = await db.verification.updateMany({
    where: { id: row.id, value: row.value, expiresAt: { gt: now } },
    data: { value, updatedAt: now },
  });
  return count === 1 ? found : { ok: false, reason: "used" };
}

/** Takes back every link of a kind that was not used yet. */
export async function withdrawLinks(db: Db, kind: LinkKind): Promise<void> {
  const rows = await listUnused(db);
  const ids = rows.filter((row) => row.value.kind === kind).map((row) => row.id);
  await db.verification.deleteMany({ where: { id: { in: ids } } });
}

/** Invitations that nobody has used and that still hold, newest first. */
export async function listInvitations(db: Db, now: Date): Promise<PendingInvitation[]> {
  const rows = await listUnused(db);
  return rows
    .filter((row) => row.value.kind === "invitation" && row.expiresAt > now)
    .map(({ id, value, createdAt, expiresAt }) => ({
      id,
      role: value.role,
      byName: value.byName,
      createdAt,
      expiresAt,
    }));
}

/** Takes one invitation back; false when it was used or is gone. */
export async function withdrawInvitation(db: Db, id: string): Promise<boolean> {
  const row = (await listUnused(db)).find((each) => each.id === id && each.value.kind === "invitation");
  if (!row) return false;
  const { count } = await db.verification.deleteMany({ where: { id, value: row.text } });
  return count === 1;
}

async function listUnused(db: Db) {
  const rows = await db.verification.findMany({
    where: { identifier: { startsWith: PREFIX } },
    orderBy: { createdAt: "desc" },
  });
  return rows
    .map(({ id, value, createdAt, expiresAt }) => ({
      id,
      value: stored.parse(JSON.parse(value)),
      text: value,
      createdAt,
      expiresAt,
    }))
    .filter((row) => row.value.usedAt === null);
}

function identify(token: string): string {
  return PREFIX + createHash("sha256").update(token).digest("hex");
}
