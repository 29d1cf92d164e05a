import { attributeOf, type TreeElement } from "./parse-tree";
import type { ElementLook } from "./text-look";

export type ShownSize = { width: number | null; height: number | null };

/** The size at which a page shows a picture, in CSS pixels: by its style, else its attributes; shares of the page say none. */
export function readShownSize(element: TreeElement, look: Pick<ElementLook, "width" | "height">): ShownSize {
  const read = (name: "width" | "height") => readPixels(look[name]) ?? readPixels(attributeOf(element, name));
  return { width: read("width"), height: read("height") };
}

function readPixels(length: string | null): number | null {
  const match = /^\s*(\d{1,5}(?:\.\d{1,4})?)\s*(?:px)?\s*$/i.exec(length ?? "");
  return match ? Number(match[1]) : null;
}
