import { VersionAct } from "@/components/versions/version-act";
import type { IssueVersion } from "@/lib/archive/reading/issues/types";
import { keepVersionApartAction, showVersionAction } from "./version-actions";

/** For pages: what an editor can say of a version of an issue. `back` is the page. */
export function decideOnVersion(back: string) {
  return (version: IssueVersion) => {
    const said = { issueId: version.issueId, back, of: version.original.fileName };
    return (
      <div className="flex flex-wrap gap-3">
        {version.isShown ? null : <VersionAct {...said} action={showVersionAction} words="Show this version" />}
        <VersionAct {...said} action={keepVersionApartAction} words="Not the same issue" />
      </div>
    );
  };
}
