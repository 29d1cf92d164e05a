import type { Context } from "@/lib/archive/context";
import { AppError } from "@/lib/errors";
import { FIRST_LINK_MS, PASSWORD_LINK_MS } from "./limits";
import { createLink, withdrawLinks } from "./sign-in-links";

/**
 * While the archive has no account, the path of a one-time link that makes the first one, the editor in chief's;
 * null afterwards. Each call makes a new link, and those printed before it no longer hold.
 */
export async function prepareFirstSignIn(context: Pick<Context, "db" | "now">): Promise<string | null> {
  return context.db.$transaction(async (db) => {
    if ((await db.user.count()) > 0) return null;
    await withdrawLinks(db, "first");
    const token = await createLink(db, { kind: "first", role: "chief", lastsMs: FIRST_LINK_MS }, context.now());
    return `/sign-in/first?token=${token}`;
  });
}

/**
 * The path of a one-time link under which the owner of an account sets a new password: the operator's way back in.
 * @throws AppError `not-found` when no account has this e-mail address.
 */
export async function preparePasswordLink(context: Pick<Context, "db" | "now">, email: string): Promise<string> {
  const account = await context.db.user.findUnique({ where: { email: email.trim().toLowerCase() } });
  if (!account) throw new AppError("not-found", `No account has the e-mail address ${email}.`);
  const token = await createLink(
    context.db,
    { kind: "password", role: "editor", email: account.email, lastsMs: PASSWORD_LINK_MS },
    context.now(),
  );
  return `/sign-in/password?token=${token}`;
}
