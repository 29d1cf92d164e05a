import type { IssueSummary } from "@/lib/archive/reading/issues/types";

/** The sentence an issue begins with; null when another of these issues begins alike, as a greeting does. */
export function findOwnLead(
  issue: IssueSummary,
  issues: readonly IssueSummary[],
  leads: ReadonlyMap<number, string>,
): string | null {
  const leadOf = ({ firstArticleId }: IssueSummary) =>
    firstArticleId === null ? undefined : leads.get(firstArticleId);
  const lead = leadOf(issue);
  if (lead === undefined) return null;
  return issues.some((other) => other.address !== issue.address && leadOf(other) === lead) ? null : lead;
}
