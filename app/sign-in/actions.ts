"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { parseForm, refuse } from "@/app/_web/form";
import { getAuth, setCookies } from "@/app/_web/session";
import { readVisitor } from "@/app/_web/visitor";
import type { FormState } from "@/components/accounts/form-state";
import type { AccountRefusal } from "@/lib/archive/accounts/create-account";
import { toLocalPath } from "@/lib/archive/accounts/local-path";
import { type Credentials, credentials, newAccount, password } from "@/lib/archive/accounts/schema";
import { getArchive } from "@/lib/server";

const REFUSALS: Record<AccountRefusal, string> = {
  used: "This link has been used meanwhile.",
  expired: "This link has expired meanwhile.",
  unknown: "This link does not hold any more.",
  "not-first": "The archive has its first account already.",
  "email-taken": "An account with this e-mail address exists already. Sign in with it, or give another address.",
};

const token = z.string().max(100);

export async function signInAction(_state: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(credentials, form);
  if (!parsed.ok) return parsed.state;
  const problem = await enter(parsed.data);
  if (problem) return refuse(form, problem);
  redirect(toLocalPath(form.get("next")));
}

/** The first account and every invited one: uses the link up, makes the account and signs it in. */
export async function createAccountAction(_state: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(newAccount.extend({ token }), form);
  if (!parsed.ok) return parsed.state;
  const { token: given, ...account } = parsed.data;
  const result = await getArchive().accounts.createAccount(given, account);
  if (!result.ok) return refuse(form, REFUSALS[result.reason]);
  await enter(account);
  redirect("/admin");
}

export async function setPasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(z.object({ token, password }), form);
  if (!parsed.ok) return parsed.state;
  const result = await getArchive().accounts.setPassword(parsed.data.token, parsed.data.password);
  if (!result.ok) return refuse(form, REFUSALS[result.reason]);
  await enter({ email: result.email, password: parsed.data.password });
  redirect("/admin");
}

export async function signOutAction(): Promise<void> {
  const { headers: answer } = await getAuth().api.signOut({ headers: await headers(), returnHeaders: true });
  await setCookies(answer.getSetCookie());
  redirect("/");
}

/** Signs in, or says why not. */
async function enter(given: Credentials): Promise<string | null> {
  const result = await getArchive().accounts.signIn(getAuth(), given, await readVisitor());
  if (result.ok) {
    await setCookies(result.setCookies);
    return null;
  }
  if (result.reason === "wrong") return "The e-mail address or the password is wrong.";
  const minutes = Math.ceil(result.waitSeconds / 60);
  return `Too many attempts. Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`;
}
