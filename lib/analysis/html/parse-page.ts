import { parseHTML } from "linkedom";
import type { PageLimits } from "./types";

export type ParsedPage = { ok: true; document: Document } | { ok: false; reason: "too-many-elements" | "too-deep" };

const ELEMENT_NODE = 1;

/**
 * A DOM of the page. Never runs scripts and never loads anything. Fragments get a document around them. Pages beyond the
 * limits are refused before any recursive work begins.
 */
export function parsePage(html: string, limits: PageLimits): ParsedPage {
  if (countTags(html, limits.maxElements) > limits.maxElements) return { ok: false, reason: "too-many-elements" };
  const { document } = parseHTML(withDocument(html));
  return isDeeperThan(document.documentElement, limits.maxDepth)
    ? { ok: false, reason: "too-deep" }
    : { ok: true, document };
}

function countTags(html: string, max: number): number {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0 && count <= max; at = html.indexOf("<", at + 1)) {
    if (/[a-z]/i.test(html.charAt(at + 1))) count += 1;
  }
  return count;
}

// The parser needs an html element of its own around everything, and a body around the content.
function withDocument(html: string): string {
  const bare = html.replace(/^\uFEFF/, "").replace(/<\?xml[^>]{0,200}\?>/i, "");
  if (/<html[\s>]/i.test(bare)) return bare;
  const body = /<(?:body|head)[\s>]/i.test(bare) ? bare : `<body>${bare}</body>`;
  return `<!doctype html><html>${body}</html>`;
}

function isDeeperThan(root: Element, maxDepth: number): boolean {
  let depth = 0;
  let node: Element | null = root;
  while (node !== null) {
    const child: Element | null = node.firstElementChild;
    if (child !== null) {
      depth += 1;
      if (depth > maxDepth) return true;
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextElementSibling === null) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node === root || node === null ? null : node.nextElementSibling;
  }
  return false;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}
