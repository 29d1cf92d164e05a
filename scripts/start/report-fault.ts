import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";

/** Says why a start failed: what is known in its words, anything else with its trace. */
export function reportFault(error: unknown): void {
  const known = toFault(error) ?? error;
  process.stderr.write(`${known instanceof AppError ? known.message : String((error as Error)?.stack ?? error)}\n`);
}
