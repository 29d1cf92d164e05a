import type { HtmlPicture } from "@/lib/analysis/html/types";
import { MAX_PICTURES } from "@/lib/analysis/intake/limits";
import type { PictureFile } from "@/lib/analysis/intake/types";
import { unwrapLink } from "@/lib/analysis/links/unwrap-link";
import type { PictureFinder } from "./picture-finder";

/** A picture of the source with its bytes, before anything is known of articles. */
export type SourcePicture = {
  file: PictureFile;
  alt: string;
  /** As it is shown, in CSS pixels. */
  width: number;
  height: number;
  href: string | null;
  /** How many blocks of the document stand before it. */
  before: number;
  /** The table cell or box it is in; null for one that is only attached. */
  cell: number | null;
};

/** The pictures of a page that came with it, in order; those that are elsewhere are passed over. */
export function listKept(pictures: readonly HtmlPicture[], finder: PictureFinder): SourcePicture[] {
  const kept: SourcePicture[] = [];
  for (const { src, alt, href, before, cell, ...said } of pictures) {
    const file = kept.length < MAX_PICTURES ? finder.find(src) : null;
    if (file === null) continue;
    const leads = href === null ? null : unwrapLink(href).href;
    kept.push({ file, alt, ...sizeShown(file, said), href: leads, before, cell });
  }
  return kept;
}

/** The bytes know the proportion; what the page says makes a picture smaller, never larger than it is. */
function sizeShown(file: PictureFile, said: Pick<HtmlPicture, "width" | "height">): { width: number; height: number } {
  const { width, height } = file;
  const scale = Math.min(1, (said.width ?? width) / width, (said.height ?? height) / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
