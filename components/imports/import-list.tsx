import { Chip } from "@/components/ui/chip";
import { countWords } from "@/components/ui/count-words";
import { MetaLine } from "@/components/ui/meta-line";
import { Moment } from "@/components/ui/moment";
import { importAddress } from "@/lib/addresses";
import type { ImportSummary } from "@/lib/archive/desk/imports/types";
import { describeFiles, ImportStatusChip } from "./status-chip";

/** Imports under fine rules, each by the names of its files. */
export function ImportList({ imports }: { imports: ImportSummary[] }) {
  return (
    <ol className="max-w-column divide-y divide-rule">
      {imports.map((each) => (
        <li key={each.id} className="grid gap-1 py-3.5 first:pt-1">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <a href={importAddress(each.id)} className="min-w-0 wrap-anywhere font-serif text-row">
              {nameImport(each)}
            </a>
            <ImportStatusChip status={each.status} />
            {each.isSample ? <Chip>sample</Chip> : null}
          </p>
          <MetaLine>
            <Moment at={each.createdAt} />
            {countWords(each.fileCount, "file")}
            {describeFiles(each.files)}
          </MetaLine>
        </li>
      ))}
    </ol>
  );
}

/** The first files' names, and how many more there are. */
function nameImport({ fileNames, fileCount }: Pick<ImportSummary, "fileNames" | "fileCount">): string {
  const more = fileCount - fileNames.length;
  return `${fileNames.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
