import "server-only";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Auth, createAuth } from "@/lib/archive/accounts/create-auth";
import { toRole } from "@/lib/archive/accounts/editors";
import { readSecret } from "@/lib/archive/accounts/read-secret";
import type { Editor } from "@/lib/archive/accounts/types";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

export type { Editor } from "@/lib/archive/accounts/types";

const holder = globalThis as { backfileAuth?: Auth };

/** The process-wide sign-in, over the process-wide archive. */
export function getAuth(): Auth {
  const settings = readSettings();
  holder.backfileAuth ??= createAuth(getArchive().database, {
    secret: readSecret(settings),
    siteUrl: settings.siteUrl,
  });
  return holder.backfileAuth;
}

/** Who is signed in, asked once a request. Readers, who have no cookie, cost no query. */
export const findEditor = cache(async (): Promise<Editor | null> => {
  const session = await getAuth().api.getSession({ headers: await headers() });
  if (!session) return null;
  const { id, name, email, role } = session.user;
  return { id, name, email, role: toRole(role) };
});

/** @throws AppError `not-signed-in` */
export async function requireEditor(): Promise<Editor> {
  const editor = await findEditor();
  if (!editor) throw new AppError("not-signed-in");
  return editor;
}

/** @throws AppError `not-signed-in` or `not-allowed` */
export async function requireChief(): Promise<Editor> {
  const editor = await requireEditor();
  if (editor.role !== "chief") throw new AppError("not-allowed", "Only the editor in chief may do this.");
  return editor;
}

/** For pages: whoever is not signed in is sent to sign in, and back to `path` after it. */
export async function admitEditor(path: string): Promise<Editor> {
  return (await findEditor()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** Sets the cookies of the sign-in library on the answer of a server action. */
export async function setCookies(values: string[]): Promise<void> {
  const store = await cookies();
  for (const value of values) {
    for (const [name, attributes] of parseSetCookieHeader(value)) {
      store.set(name, attributes.value, toCookieOptions(attributes));
    }
  }
}
