import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import type { Database } from "@/lib/db/client";
import { log } from "@/lib/log";
import { ADDRESS_ATTEMPTS, PASSWORD_MAX_CHARS, PASSWORD_MIN_CHARS, SESSION_SECONDS } from "./limits";

export type Auth = ReturnType<typeof createAuth>;

/**
 * The sign-in library over the archive's own tables: passwords, sessions and limits per network address. Its own
 * routes stay closed; `signIn` and `app/_web/session.ts` call what they need of it. Accounts are made by one-time links only.
 */
export function createAuth(database: Database, options: { secret: string; siteUrl: string }) {
  return betterAuth({
    appName: "Backfile",
    baseURL: options.siteUrl,
    secret: options.secret,
    database: prismaAdapter(database.client, { provider: database.engine }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN_CHARS,
      maxPasswordLength: PASSWORD_MAX_CHARS,
    },
    // A page cannot set cookies while it renders, so a session is not stretched but lasts a fixed time.
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    user: { additionalFields: { role: { type: "string", required: false, input: false } } },
    rateLimit: {
      enabled: true,
      storage: "database",
      customRules: {
        "/sign-in/email": { window: ADDRESS_ATTEMPTS.windowSeconds, max: ADDRESS_ATTEMPTS.max },
      },
    },
    advanced: { cookiePrefix: "backfile" },
    telemetry: { enabled: false },
    logger: {
      // Wrong passwords are expected and answered; what breaks is logged.
      level: "error",
      log: (level, message) => log[level]({ part: "sign-in" }, message),
    },
  });
}
