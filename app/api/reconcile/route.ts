import type { ZodType } from "zod";
import { answerOpenly, answerPreflight } from "@/app/_web/answer-openly";
import { bounded } from "@/app/_web/bounded";
import { extendSchema, queriesSchema } from "@/lib/archive/reading/reconcile/reconcile-schema";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { readFormFields } from "@/lib/read-bytes";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** W3C Reconciliation Service API 0.2: the manifest, or the answers to `queries` or `extend`. */
export function GET(request: Request): Promise<Response> {
  return answerOpenly(async () => answer(new URL(request.url).searchParams));
}

// Fifty queries with all their properties stay far below it.
const MAX_BODY_BYTES = 1_000_000;

export function POST(request: Request): Promise<Response> {
  return answerOpenly(async () => {
    const what = "Send a form with a field named “queries” or “extend”.";
    return answer(await readFormFields(request, { maxBytes: MAX_BODY_BYTES }, what));
  });
}

export const OPTIONS = answerPreflight;

async function answer(fields: { get: (name: string) => unknown }): Promise<unknown> {
  const { reconciliation } = getArchive();
  const [queries, extend] = [fields.get("queries"), fields.get("extend")];
  if (queries !== null) {
    const asked = readJson("queries", queries, queriesSchema);
    return bounded("reconcile", () => reconciliation.reconcile(asked));
  }
  if (extend !== null) {
    const asked = readJson("extend", extend, extendSchema);
    return bounded("reconcile", () => reconciliation.extend(asked));
  }
  return reconciliation.describe(readSettings().siteUrl);
}

/** @throws AppError `bad-request` */
function readJson<T>(name: string, text: unknown, schema: ZodType<T, unknown>): T {
  const parsed = schema.safeParse(parseJson(name, text));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
  throw new AppError("bad-request", `${name}: ${problems.slice(0, 5).join("; ")}`);
}

function parseJson(name: string, text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw new AppError("bad-request", `${name} is not JSON.`);
  }
}
