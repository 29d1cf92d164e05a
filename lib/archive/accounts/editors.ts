import type { Context } from "@/lib/archive/context";
import type { Db } from "@/lib/db/client";
import { INVITATION_MS } from "./limits";
import { createLink } from "./sign-in-links";
import type { Actor, Editor, Role } from "./types";

export type ListedEditor = Editor & { createdAt: Date; lastSignIn: Date | null };

/** Every account, the oldest first. */
export async function listEditors(db: Db): Promise<ListedEditor[]> {
  const rows = await db.user.findMany({
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      createdAt: true,
      sessions: { select: { createdAt: true }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  return rows.map(({ sessions, role, ...row }) => ({
    ...row,
    role: toRole(role),
    lastSignIn: sessions[0]?.createdAt ?? null,
  }));
}

/** The path of a one-time link that makes an account of this role. */
export async function inviteEditor(context: Pick<Context, "db" | "now">, role: Role, by: Actor): Promise<string> {
  const token = await createLink(context.db, { kind: "invitation", role, by, lastsMs: INVITATION_MS }, context.now());
  return `/sign-in/invitation?token=${token}`;
}

/**
 * Removes an account and ends its sessions. What it decided and imported stays, under its name. Nobody removes
 * themselves, so an editor in chief always remains.
 */
export async function removeEditor(
  db: Db,
  id: string,
  by: Actor,
): Promise<{ ok: true; name: string } | { ok: false; reason: "not-found" | "self" }> {
  if (id === by.id) return { ok: false, reason: "self" };
  const account = await db.user.findUnique({ where: { id }, select: { name: true } });
  if (!account) return { ok: false, reason: "not-found" };
  await db.user.deleteMany({ where: { id } });
  return { ok: true, name: account.name };
}

export async function renameEditor(db: Db, id: string, name: string, now: Date): Promise<void> {
  await db.user.updateMany({ where: { id }, data: { name, updatedAt: now } });
}

/** Anything but "chief" counts as the lesser role. */
export function toRole(role: unknown): Role {
  return role === "chief" ? "chief" : "editor";
}
