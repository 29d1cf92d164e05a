import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/archive/context";
import type { Db } from "@/lib/db/client";
import type { NewAccount } from "./schema";
import { useLink } from "./sign-in-links";
import type { Editor, LinkRefusal, Role } from "./types";

export type AccountRefusal = LinkRefusal | "email-taken" | "not-first";

/** Carries a refusal out of a transaction, so that all it did, using the link up included, is undone. */
class Refused extends Error {
  constructor(readonly reason: AccountRefusal) {
    super(reason);
  }
}

/**
 * Uses a one-time link up and makes the account it is for: editor in chief by the first link, what the invitation
 * says otherwise. A refused attempt leaves the link as it was.
 */
export async function createAccount(
  context: Pick<Context, "db" | "now">,
  token: string,
  input: NewAccount,
): Promise<{ ok: true; editor: Editor } | { ok: false; reason: AccountRefusal }> {
  const password = await hashPassword(input.password);
  const now = context.now();
  return undoWhenRefused(() =>
    context.db.$transaction(async (db) => {
      const used = await useLink(db, token, now);
      if (!used.ok) throw new Refused(used.reason);
      const { kind, role } = used.link;
      if (kind === "password") throw new Refused("unknown");
      if (kind === "first" && (await db.user.count()) > 0) throw new Refused("not-first");
      if (await db.user.findUnique({ where: { email: input.email } })) throw new Refused("email-taken");
      return { ok: true, editor: await storeAccount(db, { ...input, password, role }, now) };
    }),
  );
}

/** Uses a password link up, sets the new password and ends every session of the account. Returns its e-mail address. */
export async function setPassword(
  context: Pick<Context, "db" | "now">,
  token: string,
  plainPassword: string,
): Promise<{ ok: true; email: string } | { ok: false; reason: AccountRefusal }> {
  const password = await hashPassword(plainPassword);
  const now = context.now();
  return undoWhenRefused(() =>
    context.db.$transaction(async (db) => {
      const used = await useLink(db, token, now);
      if (!used.ok) throw new Refused(used.reason);
      const { kind, email } = used.link;
      const user = kind === "password" && email ? await db.user.findUnique({ where: { email } }) : null;
      if (!user) throw new Refused("unknown");
      await db.account.updateMany({
        where: { userId: user.id, providerId: "credential" },
        data: { password, updatedAt: now },
      });
      await db.session.deleteMany({ where: { userId: user.id } });
      return { ok: true, email: user.email };
    }),
  );
}

/** In the rows the sign-in library reads: a user, and an account of provider "credential" with the password's hash. */
async function storeAccount(db: Db, account: NewAccount & { role: Role }, now: Date): Promise<Editor> {
  const id = randomUUID();
  const { name, email, role, password } = account;
  await db.user.create({
    data: { id, name, email, role, emailVerified: false, createdAt: now, updatedAt: now },
  });
  await db.account.create({
    data: {
      id: randomUUID(),
      accountId: id,
      providerId: "credential",
      userId: id,
      password,
      createdAt: now,
      updatedAt: now,
    },
  });
  return { id, name, email, role };
}

async function undoWhenRefused<T>(run: () => Promise<T>): Promise<T | { ok: false; reason: AccountRefusal }> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** As the library for signing in checks it; loaded where a password is set, and not with every server. */
async function hashPassword(password: string): Promise<string> {
  const crypto = await import("better-auth/crypto");
  return crypto.hashPassword(password);
}
