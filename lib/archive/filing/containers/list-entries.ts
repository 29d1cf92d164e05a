import type { ContainerKind } from "@/lib/analysis/intake/containers/identify-container";
import type { EntryPages } from "@/lib/analysis/intake/list-entry-pages";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Entry } from "./container";
import { readEntries } from "./read-entries";
import { readMailbox } from "./read-mailbox";
import { readGzip, readTar } from "./read-tar";
import { readWarc } from "./read-warc";
import { readZip } from "./read-zip";

export type Container = {
  kind: ContainerKind;
  path: string;
  sizeBytes: number;
  fileName: string;
  listPages: (upload: Upload) => Promise<EntryPages>;
};

/** What a container holds, file by file, in an order that is the same each time. @throws what its library says is wrong */
export function listEntries(container: Container): AsyncGenerator<Entry> {
  const { kind, path, sizeBytes, fileName } = container;
  switch (kind) {
    case "mailbox":
      return readMailbox(path);
    case "zip":
      return readZip(path, sizeBytes);
    case "tar":
      return readTar(path);
    case "entries":
      return readEntries(container);
    case "warc":
      return readWarc(path, sizeBytes);
    case "gzip":
      return readGzip(path, sizeBytes, fileName);
  }
}
