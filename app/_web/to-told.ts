import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { log } from "@/lib/log";

/**
 * What an editor is told of an error in words, where they acted: of all they can mend, and of what passes, such as a full disk or
 * a busy database. Null for all others.
 */
export function toTold(error: unknown): AppError | null {
  const fault = toFault(error);
  // Whoever runs the archive has to know as well.
  if (fault?.code === "unavailable") log.error({ err: error }, "an act failed");
  const known = fault ?? error;
  return known instanceof AppError && (known.status < 500 || known === fault) ? known : null;
}
