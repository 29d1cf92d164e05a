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
const BOLD_TAGS = new Set(["b", "strong"]);
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)|font-size\s*:\s*[01](?:px)?\s*(?:;|!|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$))/i;
const BOLD_STYLE = /(?:^|;)\s*(?:font-weight\s*:\s*(?:bold|[6-9]00)|font-size\s*:\s*(?:1[89]|[2-9]\d)(?:\.\d+)?px)/i;

export type ElementRole = "skip" | "hidden" | "form" | "navigation" | "block" | "inline";

/** What an element is to a reader of the text. */
export function roleOf(element: Element): ElementRole {
  const name = element.localName;
  if (SKIPPED.has(name)) return "skip";
  if (isHidden(element)) return "hidden";
  // A form around a whole page is a habit of old site builders; its controls are dropped, its text stays.
  if (name === "form") return "block";
  if (FORM.has(name)) return "form";
  if (NAVIGATION.has(name) || NAVIGATION_ROLES.has(element.getAttribute("role") ?? "")) return "navigation";
  return BLOCKS.has(name) ? "block" : "inline";
}

/** Hidden by attribute or by its own style, as preheaders and tracking texts of mails are. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && HIDING_STYLE.test(style);
}

/** Set in bold, or in type of 18 px and more as mails do for their headlines. */
export function isBold(element: Element): boolean {
  const style = element.getAttribute("style");
  return BOLD_TAGS.has(element.localName) || (style !== null && BOLD_STYLE.test(style));
}

export function headingLevel(element: Element): number | null {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level !== undefined) return Number(level);
  return element.getAttribute("role") === "heading" ? Number(element.getAttribute("aria-level") ?? 2) || 2 : null;
}

/** A table of figures rather than of layout: it has header cells and no tables or headings inside. */
export function isDataTable(element: Element): boolean {
  if (element.localName !== "table" || element.getAttribute("role") === "presentation") return false;
  return element.querySelector("th") !== null && element.querySelector("table, h1, h2, h3, h4, p, ul") === null;
}
