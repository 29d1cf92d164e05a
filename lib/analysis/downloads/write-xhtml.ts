import { escapeXml } from "@/lib/analysis/text/escape-xml";
import type { KeptBlock, Piece } from "./list-pieces";
import type { KeptPicture } from "./types";

/** The file of a picture within the book; null for one that is not in it. */
export type PictureName = (picture: KeptPicture) => string | null;

/** Blocks as XHTML: items that follow each other make one list; headings stand below the chapter's own. */
export function writeXhtml(blocks: readonly KeptBlock[], nameOf: PictureName): string {
  const lines: string[] = [];
  let isInList = false;
  for (const block of blocks) {
    const isItem = block.kind === "list-item";
    if (isItem !== isInList) lines.push(isItem ? "<ul>" : "</ul>");
    isInList = isItem;
    lines.push(writeBlock(block, nameOf));
  }
  if (isInList) lines.push("</ul>");
  return lines.join("\n");
}

function writeBlock(block: KeptBlock, nameOf: PictureName): string {
  if (block.kind === "picture") return writePicture(block.picture, nameOf);
  const { kind, level, pieces } = block;
  const words = pieces.map(writePiece).join("");
  if (kind === "heading") return (level ?? 2) <= 2 ? `<h2>${words}</h2>` : `<h3>${words}</h3>`;
  if (kind === "list-item") return `<li>${words}</li>`;
  if (kind === "preformatted") return `<pre>${words}</pre>`;
  return kind === "quote" ? `<blockquote><p>${words}</p></blockquote>` : `<p>${words}</p>`;
}

function writePicture(picture: KeptPicture, nameOf: PictureName): string {
  const name = nameOf(picture);
  const alt = escapeXml(picture.alt);
  if (name !== null) return `<p><img src="${name}" alt="${alt}"/></p>`;
  return alt === "" ? "" : `<p>[${alt}]</p>`;
}

function writePiece({ text, href }: Piece): string {
  const words = escapeXml(text);
  if (href === null) return words;
  return URL.canParse(href) ? `<a href="${escapeXml(new URL(href).href)}">${words}</a>` : words;
}
