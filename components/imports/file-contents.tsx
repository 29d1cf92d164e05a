import type { FilePreview } from "@/lib/archive/desk/imports/types";
import { FileStatusChip } from "./status-chip";

/** The files of a preview at a glance, each a step away. */
export function FileContents({ files }: { files: FilePreview[] }) {
  return (
    <nav aria-label="Files" className="mb-10 max-w-column">
      <ol className="divide-y divide-rule border-rule border-y">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-center gap-x-3 py-1">
            <a href={`#file-${file.id}`} className="plain-link min-w-0 wrap-anywhere text-plain">
              {file.fileName}
            </a>
            <FileStatusChip status={file.status} />
            <span className="ml-auto text-note text-ink-soft">{summarize(file)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** "The Gazette, no. 7, 3 articles" */
function summarize({ issue }: FilePreview): string | null {
  if (!issue) return null;
  const { publication, number, articles } = issue;
  const count = articles.length === 1 ? "1 article" : `${articles.length} articles`;
  return [publication?.name ?? "publication not known", number && `no. ${number.value}`, count]
    .filter(Boolean)
    .join(", ");
}
