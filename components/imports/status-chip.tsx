import { Chip } from "@/components/ui/chip";
import type { FileStatus, ImportStatus } from "@/lib/archive/desk/imports/types";

const IMPORTS = {
  open: { words: "not published yet", tone: "mark" },
  published: { words: "published", tone: "accent" },
  "taken-back": { words: "taken back", tone: "doubt" },
} as const satisfies Record<ImportStatus, object>;

const FILES = {
  stored: { words: "being read", tone: "plain" },
  ready: { words: "read", tone: "accent" },
  failed: { words: "cannot be read", tone: "danger" },
  duplicate: { words: "in the archive already", tone: "doubt" },
  dismissed: { words: "left out", tone: "plain" },
  unpacked: { words: "unpacked", tone: "plain" },
} as const satisfies Record<FileStatus, object>;

export function ImportStatusChip({ status }: { status: ImportStatus }) {
  const { words, tone } = IMPORTS[status];
  return <Chip tone={tone}>{words}</Chip>;
}

export function FileStatusChip({ status }: { status: FileStatus }) {
  const { words, tone } = FILES[status];
  return <Chip tone={tone}>{words}</Chip>;
}

/** "2 read, 1 cannot be read", in the order in which files go. */
export function describeFiles(files: Partial<Record<FileStatus, number>>): string {
  const order = ["stored", "ready", "duplicate", "failed", "dismissed", "unpacked"] as const;
  return order.flatMap((status) => (files[status] ? [`${files[status]} ${FILES[status].words}`] : [])).join(", ");
}
