import { AppError } from "@/lib/errors";

/** Whether an editor is told of an error in words, where they acted: of all they can mend, or try again in a moment. */
export function isTold(error: unknown): error is AppError {
  return error instanceof AppError && (error.status < 500 || error.code === "busy");
}
