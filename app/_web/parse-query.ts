import type { ZodType } from "zod";
import { AppError } from "@/lib/errors";

/**
 * The query of a request, checked. A program is told what is wrong with it, name by name.
 * @throws AppError `bad-request`
 */
export function parseQuery<T>(request: Request, schema: ZodType<T, unknown>): T {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
  throw new AppError("bad-request", problems.join("; "));
}
