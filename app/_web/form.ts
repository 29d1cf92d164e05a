import type { z } from "zod";
import type { FormState } from "@/components/accounts/form-state";

type Parsed<T> = { ok: true; data: T } | { ok: false; state: FormState };

/** The fields of a form, checked; else the state that shows the form again with what is wrong. */
export function parseForm<T>(schema: z.ZodType<T>, form: FormData): Parsed<T> {
  const parsed = schema.safeParse(textsOf(form));
  if (parsed.success) return { ok: true, data: parsed.data };
  const fieldProblems: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fieldProblems[String(path[0])] ??= message;
  return { ok: false, state: { ...refuse(form, "Something is missing or wrong below."), fieldProblems } };
}

/** The state that shows a form again with one problem that concerns all of it. Passwords are never sent back. */
export function refuse(form: FormData, problem: string): FormState {
  const values = Object.fromEntries(Object.entries(textsOf(form)).filter(([name]) => !/password/i.test(name)));
  return { problem, fieldProblems: {}, values };
}

/** Next's own fields begin with a dollar sign. */
function textsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$")) texts[name] = value;
  }
  return texts;
}
