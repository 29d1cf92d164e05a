import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from "parse5";
import type { PageLimits } from "./types";

export type TreeElement = DefaultTreeAdapterTypes.Element;
type TreeNode = DefaultTreeAdapterTypes.ChildNode;

export type ParsedTree =
  | { ok: true; root: TreeElement; title: string | null; sheets: string[] }
  | { ok: false; reason: "too-many-elements" | "too-deep" };

class BeyondLimit extends Error {
  constructor(readonly reason: "too-many-elements" | "too-deep") {
    super(reason);
  }
}

/**
 * The tree of a page as browsers build it (the HTML standard's algorithm), so that unclosed paragraphs and misplaced
 * table rows are read as readers saw them. Stops as soon as a limit is passed: forged pages grow while they are parsed.
 */
export function parseTree(html: string, limits: PageLimits): ParsedTree {
  try {
    const document = parse(html, { treeAdapter: limitedAdapter(limits), scriptingEnabled: false });
    const root = document.childNodes.find(isTreeElement);
    if (!root) throw new Error("the parser gave a document without a root");
    const head = root.childNodes.filter(isTreeElement).find((child) => child.tagName === "head");
    const title = head?.childNodes.filter(isTreeElement).find((child) => child.tagName === "title");
    return { ok: true, root, title: title ? textInside(title) : null, sheets: listSheets(root) };
  } catch (error) {
    if (error instanceof BeyondLimit) return { ok: false, reason: error.reason };
    throw error;
  }
}

function limitedAdapter({ maxElements, maxDepth }: PageLimits): TreeAdapter<DefaultTreeAdapterMap> {
  let [elements, depth] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement: (tagName, namespace, attributes) => {
      elements += 1;
      if (elements > maxElements) throw new BeyondLimit("too-many-elements");
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > maxDepth) throw new BeyondLimit("too-deep");
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

function listSheets(root: TreeElement): string[] {
  const sheets: string[] = [];
  const visit = (element: TreeElement) => {
    for (const child of element.childNodes) {
      if (!isTreeElement(child)) continue;
      if (child.tagName === "style") sheets.push(textInside(child));
      else visit(child);
    }
  };
  visit(root);
  return sheets;
}

function textInside(element: TreeElement): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

export function isTreeElement(node: TreeNode): node is TreeElement {
  return "tagName" in node;
}

export function isTreeText(node: TreeNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

export function attributeOf(element: TreeElement, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return null;
}
