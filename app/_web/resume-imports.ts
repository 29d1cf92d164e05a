import { log } from "@/lib/log";
import { getArchive } from "@/lib/server";

/** Takes up imports that a stopped server left half-read. Goes on while the first requests are answered. */
export function resumeImports(): void {
  getArchive()
    .imports.resume()
    .catch((error: unknown) => log.error({ err: error }, "imports left half-read could not be taken up"));
}
