import { AppError } from "@/lib/errors";
import type { Outcome } from "@/lib/outcome";

/** What came of an act that was carried out. @throws AppError where it was not, in its words */
export function toDone<T extends object>(outcome: Outcome<T>): { ok: true } & T {
  if (outcome.ok) return outcome;
  throw new AppError(outcome.reason, outcome.words);
}
