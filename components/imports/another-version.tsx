import { Notice } from "@/components/ui/notice";
import { VersionAct } from "@/components/versions/version-act";
import type { IssuePreview } from "@/lib/archive/desk/imports/types";
import type { ImportActions } from "./import-actions";

type AnotherVersionProps = { issue: IssuePreview; fileName: string; back: string; actions: ImportActions };

/** That a document is another version of an issue, and what an editor can say of it. */
export function AnotherVersion({ issue, fileName, back, actions }: AnotherVersionProps) {
  const other = issue.versionOf;
  if (!other) return null;
  const title = other.title || "an issue of the archive";
  return (
    <Notice>
      <p>Another version of {other.address ? <a href={other.address}>{title}</a> : title}.</p>
      <p className="mt-1 text-small text-ink-soft">
        {other.reason.words} Readers see the newest version, and that there are others.
      </p>
      <div className="mt-3">
        <VersionAct
          issueId={issue.id}
          back={back}
          action={actions.keepVersionApart}
          words="Not the same issue"
          of={fileName}
        />
      </div>
    </Notice>
  );
}
