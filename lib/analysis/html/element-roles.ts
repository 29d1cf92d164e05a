import { attributeOf, isTreeElement, type TreeElement } from "./parse-tree";

const SKIPPED = new Set(
  "script style noscript template head title meta link svg math iframe object embed canvas audio video map area param source track frameset frame applet datalist".split(
    " ",
  ),
);
const FORM = new Set("input select textarea button form option label fieldset output progress meter".split(" "));
const NAVIGATION = new Set(["nav", "footer", "aside", "menu", "dialog"]);
const NAVIGATION_ROLES = new Set(
  "navigation banner contentinfo search complementary dialog alert menu menubar toolbar".split(" "),
);
const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hgroup h1 h2 h3 h4 h5 h6 hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption".split(
    " ",
  ),
);
// What makes a table one of layout, whatever else it holds.
const LAYOUT = new Set(["table", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "div"]);

export type ElementRole = "skip" | "form" | "navigation" | "block" | "inline";

/** What an element is to a reader of the text. @param display as CSS says, null where it is silent */
export function roleOf(element: TreeElement, display: string | null): ElementRole {
  const name = element.tagName;
  if (SKIPPED.has(name)) return "skip";
  // A form around a whole page is a habit of old site builders; its controls are dropped, its text stays.
  if (name === "form") return "block";
  if (FORM.has(name)) return "form";
  if (NAVIGATION.has(name) || NAVIGATION_ROLES.has(attributeOf(element, "role") ?? "")) return "navigation";
  if (name === "div" && display === "inline") return "inline";
  const isBlock = BLOCKS.has(name) || /^(?:block|table|flex|grid|list-item|table-cell|table-row)$/.test(display ?? "");
  return isBlock ? "block" : "inline";
}

export function headingLevel(element: TreeElement): number | null {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  return attributeOf(element, "role") === "heading" ? Number(attributeOf(element, "aria-level") ?? 2) || 2 : null;
}

/** Tables of figures rather than of layout: they have header cells and no tables, headings or paragraphs inside. */
export function listDataTables(root: TreeElement): Set<TreeElement> {
  const found = new Set<TreeElement>();
  lookInside(root, found);
  return found;
}

type Inside = { hasHeader: boolean; hasLayout: boolean };

function lookInside(element: TreeElement, found: Set<TreeElement>): Inside {
  const inside: Inside = { hasHeader: false, hasLayout: false };
  for (const child of element.childNodes) {
    if (!isTreeElement(child)) continue;
    const inner = lookInside(child, found);
    inside.hasHeader ||= inner.hasHeader || child.tagName === "th";
    inside.hasLayout ||= inner.hasLayout || LAYOUT.has(child.tagName);
  }
  const isTable = element.tagName === "table" && attributeOf(element, "role") !== "presentation";
  if (isTable && inside.hasHeader && !inside.hasLayout) found.add(element);
  return inside;
}
