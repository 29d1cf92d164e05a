import { readId } from "@/lib/addresses";
import type { VersionKey } from "@/lib/archive/reading/versions/load-version";
import { AppError } from "@/lib/errors";

/** The parts of the address of a version. */
export type VersionParams = { publication: string; issue: string; version: string };

/** @throws AppError `not-found` where the last part is no number */
export function readVersionKey({ publication, issue, version }: VersionParams): VersionKey {
  // No more digits than an id has.
  const issueId = /^\d{1,9}$/.test(version) ? readId(version) : null;
  if (issueId === null) throw new AppError("not-found", "There is no such version.");
  return { publication, address: issue, issueId };
}
