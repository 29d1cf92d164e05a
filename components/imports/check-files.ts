import { formatSize } from "@/lib/analysis/text/format-size";
import type { UploadLimits } from "./upload-fields";

/** What is wrong with the chosen files, known before they are sent; null when nothing is. The server checks again. */
export function checkFiles(files: { name: string; size: number }[], limits: UploadLimits): string | null {
  const holdsOthers = (name: string) => limits.containers.some((extension) => name.toLowerCase().endsWith(extension));
  const tooLarge = files.find((file) => file.size > limits.maxFileBytes && !holdsOthers(file.name));
  if (tooLarge) {
    const most = formatSize(limits.maxFileBytes);
    return `“${tooLarge.name}” has ${formatSize(tooLarge.size)}; a file may have ${most} at most. Leave it out.`;
  }
  if (files.length > limits.maxFiles) {
    return `These are ${files.length} files; one import takes ${limits.maxFiles} at most. Send them in several goes.`;
  }
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size <= limits.maxUploadBytes) return null;
  const most = formatSize(limits.maxUploadBytes);
  return `Together these files have ${formatSize(size)}; an upload may have ${most}. Send them in several uploads.`;
}
