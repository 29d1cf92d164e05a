import { MetaLine } from "@/components/ui/meta-line";
import { importAddress } from "@/lib/addresses";
import type { DuplicateFile } from "@/lib/archive/desk/inbox/list-duplicates";

/** A file, the issue that it repeats or is a version of, and why. */
export function DuplicateBody({ file }: { file: DuplicateFile }) {
  const { fileId, importId, fileName, other, reason, issueId } = file;
  return (
    <>
      <p className="wrap-anywhere font-serif text-row leading-snug">
        <a href={`${importAddress(importId)}#file-${fileId}`}>{fileName}</a>
      </p>
      <p className="max-w-measure text-plain">{reason}</p>
      <MetaLine>
        {issueId === null ? "left out so far" : "another version"}
        {other ? <span>{other.address ? <a href={other.address}>{other.title}</a> : other.title}</span> : null}
        <a href={`${importAddress(importId)}#file-${fileId}`}>Its import</a>
      </MetaLine>
    </>
  );
}
