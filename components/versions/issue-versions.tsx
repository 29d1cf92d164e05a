import { Link } from "@/components/ui/link";
import type { IssueVersion, IssueView } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { VersionName } from "./version-line";

/** On an issue's page: that there are other versions of it, and which. */
export function IssueVersions({ issue }: { issue: Pick<IssueView, "address" | "versions"> }) {
  const { address, versions } = issue;
  if (versions.length === 0) return null;
  return (
    <div className="-mt-2 mb-8 flex flex-wrap gap-x-5 gap-y-1 text-plain">
      <Link href={`${address}/versions`}>{words().versions.count(versions.length)}</Link>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-ink-soft">
        {versions.map((version) => (
          <li key={version.issueId}>
            <OneOf version={version} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneOf({ version }: { version: IssueVersion }) {
  if (!version.isShown) {
    return (
      <Link href={version.address}>
        <VersionName version={version} />
      </Link>
    );
  }
  return (
    <>
      <VersionName version={version} /> ({words().versions.shownHere})
    </>
  );
}
