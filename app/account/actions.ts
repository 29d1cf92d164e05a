"use server";

import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { parseForm, refuse } from "@/app/_web/form";
import { redirectSaying } from "@/app/_web/say";
import { findEditor, getAuth, setCookies } from "@/app/_web/session";
import { readVisitor } from "@/app/_web/visitor";
import type { FormState } from "@/components/accounts/form-state";
import { name, password } from "@/lib/archive/accounts/schema";
import { getArchive } from "@/lib/server";

export const renameAction = formAction({
  schema: z.object({ name }),
  run: async (input, by) => {
    await getArchive().accounts.rename(by.id, input.name);
    return { ok: true };
  },
  done: "Your decisions are recorded under this name from now on.",
});

/** Ends every other session of the account; this one goes on under a new cookie. */
export async function changePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  const editor = await findEditor();
  if (!editor) return refuse(form, "Sign in first.");
  const parsed = parseForm(z.object({ currentPassword: z.string().min(1, "Give it."), newPassword: password }), form);
  if (!parsed.ok) return parsed.state;
  const { accounts } = getArchive();
  const result = await accounts.changePassword(getAuth(), editor.email, parsed.data, await readVisitor());
  if (!result.ok) return refuse(form, result.words);
  await setCookies(result.setCookies);
  return redirectSaying("/account", { words: "The password is changed. Other sessions have ended.", isProblem: false });
}
