import { DateStamp } from "@/components/ui/date-stamp";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { Moment } from "@/components/ui/moment";
import { Sentence } from "@/components/ui/sentence";
import type { IssueVersion } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";

/** "e-mail of 5 March 2019" */
export function VersionName({ version }: { version: IssueVersion }) {
  const says = words();
  const form = says.issues.originals.formats[version.format];
  if (!version.date) return says.versions.undated(form);
  return <Sentence of={says.versions.named(form, <DateStamp date={version.date} />)} />;
}

/** What tells a version from the others: number, length, when it came, and its file. */
export function VersionFacts({ version }: { version: IssueVersion }) {
  const { number, articleCount, original, addedAt } = version;
  const says = words();
  return (
    <MetaLine>
      {number ? says.issues.numberAlone(number) : null}
      {says.parts.articles(articleCount)}
      <Sentence of={says.versions.added(<Moment at={addedAt} />)} />
      <Link href={original.address} download={original.fileName} className="wrap-anywhere">
        {original.fileName}
      </Link>
    </MetaLine>
  );
}
