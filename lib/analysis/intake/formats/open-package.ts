import { unzipSync } from "fflate";

/** Text of an issue in markup: a long novel has 4 MB. */
const MAX_PACKAGE_BYTES = 64 * 1024 * 1024;
const MAX_PACKAGE_FILES = 20_000;

/** Texts of a packed document (EPUB, DOCX) by their paths; null where it is damaged. Nothing else of it is unpacked. */
export function openPackage(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, string> | "too-large" | null {
  let [sizeBytes, count] = [0, 0];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (!isWanted(name) || count > MAX_PACKAGE_FILES) return false;
        sizeBytes += originalSize;
        return sizeBytes <= MAX_PACKAGE_BYTES;
      },
    });
    if (sizeBytes > MAX_PACKAGE_BYTES || count > MAX_PACKAGE_FILES) return "too-large";
    return new Map(Object.entries(files).map(([name, file]) => [name, new TextDecoder().decode(file)]));
  } catch {
    return null;
  }
}
