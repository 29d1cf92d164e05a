import type { Context } from "@/lib/archive/context";
import { countAttempt, forgetAttempts } from "./attempts";
import type { Auth } from "./create-auth";

type Passwords = { currentPassword: string; newPassword: string };

/**
 * Changes the password of who is signed in by these headers, and ends every other session of theirs. Guesses at the old
 * password count as attempts to sign in: a session left open must not help to find it.
 */
export async function changePassword(
  context: Pick<Context, "db" | "now">,
  auth: Auth,
  email: string,
  passwords: Passwords,
  visitor: Headers,
): Promise<{ ok: true; setCookies: string[] } | { ok: false; words: string }> {
  const address = visitor.get("x-forwarded-for") ?? "";
  const attempt = await countAttempt(context.db, email, address, context.now());
  if (!attempt.ok) return { ok: false, words: "Too many attempts. Try again in a quarter of an hour." };
  try {
    const { headers } = await auth.api.changePassword({
      body: { ...passwords, revokeOtherSessions: true },
      headers: visitor,
      returnHeaders: true,
    });
    await forgetAttempts(context.db, email, address);
    return { ok: true, setCookies: headers.getSetCookie() };
  } catch (error) {
    const { isAPIError } = await import("better-auth/api");
    if (isAPIError(error) && error.statusCode < 500) return { ok: false, words: "The current password is wrong." };
    throw error;
  }
}
