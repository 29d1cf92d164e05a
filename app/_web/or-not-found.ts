import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/errors";

/** What the archive does not hold is a page that is not there; anything else is a fault. */
export function orNotFound(error: unknown): never {
  if (error instanceof AppError && error.code === "not-found") notFound();
  throw error;
}
