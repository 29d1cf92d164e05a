import type { ContainerKind } from "@/lib/analysis/intake/containers/identify-container";
import type { Entry } from "./container";
import { readMailbox } from "./read-mailbox";
import { readGzip, readTar } from "./read-tar";
import { readZip } from "./read-zip";

export type Container = { kind: ContainerKind; path: string; sizeBytes: number; fileName: string };

/** What a container holds, file by file, in an order that is the same each time. @throws what its library says is wrong */
export function listEntries({ kind, path, sizeBytes, fileName }: Container): AsyncGenerator<Entry> {
  switch (kind) {
    case "mailbox":
      return readMailbox(path);
    case "zip":
      return readZip(path, sizeBytes);
    case "tar":
      return readTar(path);
    case "gzip":
      return readGzip(path, sizeBytes, fileName);
  }
}
