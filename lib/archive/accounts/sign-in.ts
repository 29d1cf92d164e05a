import type { Context } from "@/lib/archive/context";
import { AppError } from "@/lib/errors";
import { countAttempt, forgetAttempts } from "./attempts";
import type { Auth } from "./create-auth";
import { ADDRESS_ATTEMPTS } from "./limits";
import type { Credentials } from "./schema";

export type SignInResult =
  | { ok: true; setCookies: string[] }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "too-many"; waitSeconds: number };

/** Headers of the visitor's request that the session and the limits are about. */
const PASSED_ON = ["x-forwarded-for", "user-agent"];

/**
 * Signs in and returns the `Set-Cookie` values of the new session. The library is asked through its own door, a request,
 * because only there does it apply its limits. Whoever calls this has checked where the visitor's request comes from, and put
 * that address alone into `x-forwarded-for`.
 */
export async function signIn(
  context: Pick<Context, "db" | "now">,
  auth: Auth,
  credentials: Credentials,
  visitor: Headers,
): Promise<SignInResult> {
  const address = visitor.get("x-forwarded-for") ?? "";
  const attempt = await countAttempt(context.db, credentials.email, address, context.now());
  if (!attempt.ok) return { ok: false, reason: "too-many", waitSeconds: attempt.waitSeconds };
  const headers = new Headers({ "content-type": "application/json" });
  for (const name of PASSED_ON) {
    const value = visitor.get(name);
    if (value) headers.set(name, value);
  }
  const { baseURL = "", basePath = "/api/auth" } = auth.options as { baseURL?: string; basePath?: string };
  const response = await auth.handler(
    new Request(`${baseURL}${basePath}/sign-in/email`, { method: "POST", headers, body: JSON.stringify(credentials) }),
  );
  if (response.ok) {
    await forgetAttempts(context.db, credentials.email, address);
    return { ok: true, setCookies: response.headers.getSetCookie() };
  }
  if (response.status === 429) {
    const waitSeconds = Number(response.headers.get("x-retry-after")) || ADDRESS_ATTEMPTS.windowSeconds;
    return { ok: false, reason: "too-many", waitSeconds };
  }
  // 400 is the library's answer to what cannot be an e-mail address: no account has it.
  if (response.status === 401 || response.status === 400) return { ok: false, reason: "wrong" };
  throw new AppError("internal", undefined, { cause: new Error(`sign-in answered ${response.status}`) });
}
