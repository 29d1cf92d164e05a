import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { ReasonNote } from "@/components/ui/reason-note";
import type { IssueVersion } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { VersionFacts, VersionName } from "./version-line";

type VersionListProps = { versions: readonly IssueVersion[]; decide?: (version: IssueVersion) => ReactNode };

/** The versions of an issue, the one that is shown first, each with how it differs from that. */
export function VersionList({ versions, decide }: VersionListProps) {
  const says = words().versions;
  if (versions.length === 0) return <EmptyState title={says.onlyOne} />;
  return (
    <ol className="max-w-column divide-y divide-rule">
      {versions.map((version) => (
        <li key={version.issueId} className="grid gap-1.5 py-4">
          <h2 className="flex flex-wrap items-baseline gap-x-3 text-item">
            <Link href={version.address}>
              <VersionName version={version} />
            </Link>
            {version.isShown ? <Chip tone="accent">{says.shown}</Chip> : null}
          </h2>
          <VersionFacts version={version} />
          {version.difference ? (
            <p className="text-plain">
              <Link href={version.difference}>{says.seeDifference}</Link>
            </p>
          ) : null}
          {version.reason ? <ReasonNote reason={version.reason} label={says.whyVersion} /> : null}
          {decide?.(version)}
        </li>
      ))}
    </ol>
  );
}
