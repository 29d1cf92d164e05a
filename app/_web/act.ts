import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { toLocalPath } from "@/lib/archive/accounts/local-path";
import type { Role } from "@/lib/archive/accounts/types";
import { redirectSaying } from "./say";
import { type Editor, findEditor } from "./session";
import { toTold } from "./to-told";

/** What came of an act: done, perhaps with the decisions that record it and what is still to come, or why not. */
type Result = { ok: true; decisionId?: number; decisionIds?: number[]; note?: string } | { ok: false; words: string };

type Act<T> = {
  schema: z.ZodType<T>;
  run: (input: T, by: Editor) => Promise<Result>;
  /** What is said when it is done; null where the page itself shows it. */
  done: string | null | ((input: T) => string);
  /** Where to go when it is done; the form's `back` when not given. */
  to?: (input: T) => string | Promise<string>;
  needs?: Role;
};

/**
 * A server action for a form of editors. Every change they make goes this way: who asks is checked, what they send is
 * checked, then it is done, what readers see is brought up to date, and the editor returns to where they were, with word
 * of what came of it.
 */
export function formAction<T>(declared: Act<T>): (form: FormData) => Promise<void> {
  return async (form) => act(form, declared);
}

async function act<T>(form: FormData, { schema, run, done, to, needs = "editor" }: Act<T>): Promise<never> {
  const back = toLocalPath(form.get("back"));
  const editor = await findEditor();
  if (!editor) redirect(`/sign-in?next=${encodeURIComponent(withoutHash(back))}`);
  if (needs === "chief" && editor.role !== "chief") {
    return redirectSaying(withoutHash(back), { words: "Only the editor in chief may do this.", isProblem: true });
  }
  const parsed = schema.safeParse(readFields(form));
  if (!parsed.success) {
    const words = parsed.error.issues.map((issue) => issue.message).join(" ");
    return redirectSaying(withoutHash(back), { words, isProblem: true });
  }
  const result = await runSafely(() => run(parsed.data, editor));
  if (!result.ok) return redirectSaying(withoutHash(back), { words: result.words, isProblem: true });
  revalidatePath("/", "layout");
  const said = typeof done === "function" ? done(parsed.data) : done;
  const words = [said, result.note].filter(Boolean).join(" ");
  const undoIds = result.decisionIds ?? (result.decisionId === undefined ? [] : [result.decisionId]);
  return redirectSaying((await to?.(parsed.data)) ?? back, { words, isProblem: false, undoIds });
}

/** Fields by name; a name that comes several times has a list. What Next.js sends along is left out. */
function readFields(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$"));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

async function runSafely(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const told = toTold(error);
    if (!told) throw error;
    return { ok: false, words: told.message };
  }
}

/** A problem is told at the top of the page, so nothing may scroll past it. */
function withoutHash(path: string): string {
  return path.split("#")[0] ?? path;
}
