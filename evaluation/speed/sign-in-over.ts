import { createAuth } from "@/lib/archive/accounts/create-auth";
import { readSecret } from "@/lib/archive/accounts/read-secret";
import type { Archive } from "@/lib/archive/archive";

const EDITOR = { name: "Vera Editor", email: "vera@archive.example", password: "a long pass phrase of hers" };

/** Makes the first editor of an archive that is served, and answers with the cookie of a session. */
export async function signInOver(
  { accounts, database }: Archive,
  siteUrl: string,
  dataFolder: string,
): Promise<string> {
  const link = await accounts.prepareFirstSignIn();
  const token = new URL(link ?? "", siteUrl).searchParams.get("token") ?? "";
  await accounts.createAccount(token, EDITOR);
  const auth = createAuth(database, { secret: readSecret({ secret: null, dataFolder }), siteUrl });
  const signedIn = await accounts.signIn(auth, EDITOR, new Headers({ "x-forwarded-for": "127.0.0.1" }));
  if (!signedIn.ok) throw new Error(`The editor could not sign in: ${signedIn.reason}.`);
  return signedIn.setCookies.map((cookie) => cookie.split(";")[0]).join("; ");
}
