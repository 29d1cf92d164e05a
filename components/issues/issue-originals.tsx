import { formatBytes } from "@/components/ui/count-words";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { SectionHeading } from "@/components/ui/section-heading";
import { splitOfIssueAddress } from "@/lib/addresses";
import type { IssueOriginal, IssueView } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { RemovedFurniture } from "./removed-furniture";

/** What the issue was read from: the bytes, the view as published, and what was left out of the articles. */
export function IssueOriginals({ issue, isForEditors = false }: { issue: IssueView; isForEditors?: boolean }) {
  return (
    <section aria-labelledby="originals-heading">
      <SectionHeading id="originals-heading">{words().issues.originals.title}</SectionHeading>
      <ul className="divide-y divide-rule">
        {issue.originals.map((original, index) => (
          <li key={original.issueId} className="py-3">
            <Original
              original={original}
              publishedHref={publishedHref(issue.address, index + 1)}
              splitHref={isForEditors ? splitOfIssueAddress(original.issueId) : null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

export const publishedHref = (address: string, part: number) =>
  `${address}/as-published${part > 1 ? `?part=${part}` : ""}`;

type OriginalProps = { original: IssueOriginal; publishedHref: string; splitHref: string | null };

function Original({ original, publishedHref: href, splitHref }: OriginalProps) {
  const { address, fileName, format, sizeBytes, sha256, warnings, furniture } = original;
  const says = words().issues.originals;
  return (
    <>
      <p className="flex flex-wrap gap-x-5">
        <Link href={href}>{says.read}</Link>
        <Link href={address} download={fileName}>
          {says.download}
        </Link>
        {splitHref ? <Link href={splitHref}>{says.correctSplit}</Link> : null}
      </p>
      <MetaLine label={says.original}>
        <span className="break-all">{fileName}</span>
        {says.formats[format]}
        {formatBytes(sizeBytes)}
        <span title={sha256}>
          SHA-256 <code className="font-mono text-note">{sha256.slice(0, 12)}…</code>
        </span>
      </MetaLine>
      {warnings.length > 0 ? (
        <ul className="mt-1 text-small text-doubt">
          {warnings.map((warning) => (
            <li key={`${warning.rule} ${warning.words}`} data-rule={warning.rule}>
              {warning.words}
            </li>
          ))}
        </ul>
      ) : null}
      <RemovedFurniture furniture={furniture} />
    </>
  );
}
