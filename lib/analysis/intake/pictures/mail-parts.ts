import type { Email } from "postal-mime";
import { type PictureFinder, type PictureParts, partKey } from "./picture-finder";
import type { SourcePicture } from "./source-pictures";

type Attachment = Email["attachments"][number];

/** The parts of a mail that its HTML can name by their Content-ID (RFC 2392). */
export function listParts({ attachments }: Email): PictureParts {
  const parts = new Map<string, Uint8Array>();
  for (const part of attachments) {
    const bytes = bytesOf(part);
    const id = part.contentId?.trim().replace(/^<|>$/g, "");
    // Of two parts with one name browsers and mail programs take the first.
    if (id && bytes && !parts.has(`cid:${id}`)) parts.set(`cid:${id}`, bytes);
  }
  return parts;
}

/**
 * Pictures attached to a mail that its HTML does not show: they stand below its text. A part with a Content-ID that is not
 * said to be attached was left behind by the tool that wrote the mail.
 */
export function listAttached({ attachments, html }: Email, finder: PictureFinder, blockCount: number): SourcePicture[] {
  const named = new Set([...(html ?? "").matchAll(/cid:[^\s"'<>)]{1,300}/gi)].map(([src]) => partKey(src)));
  return attachments.flatMap((part) => {
    const id = part.contentId?.trim().replace(/^<|>$/g, "");
    if (!/^image\//i.test(part.mimeType) || (id && named.has(`cid:${id}`))) return [];
    if (id && html !== undefined && part.disposition !== "attachment") return [];
    const bytes = bytesOf(part);
    const file = bytes && finder.keep(bytes);
    if (!file) return [];
    return [{ file, alt: "", width: file.width, height: file.height, href: null, before: blockCount, cell: null }];
  });
}

function bytesOf({ content }: Attachment): Uint8Array | null {
  if (typeof content === "string") return null;
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
