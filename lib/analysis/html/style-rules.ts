import { type CssNode, parse as parseCss, type Rule, type Selector } from "css-tree";
import { type Declarations, readDeclaration, SHOWN_PROPERTIES } from "./declarations";
import { attributeOf, isTreeElement, type TreeElement } from "./parse-tree";

type Compound = { tag: string | null; id: string | null; classes: string[]; combinator: " " | ">" | null };
type StyleRule = { compounds: Compound[]; weight: number; declarations: Declarations };

/** The rules of a page's style sheets that bear on how its text looks, and how many elements may yet be held against them. */
export type StyleRules = { byKey: Map<string, StyleRule[]>; stepsLeft: number };

// Mails carry 50 KiB of resets at most; more rules than this are a site's, whose look is not needed to read it.
const MAX_SHEET_CHARS = 300_000;
const MAX_RULES = 3_000;
// Deep nesting under many rules: what comes after this many comparisons with elements is read as if without style sheets.
const MAX_STEPS = 20_000_000;

/**
 * Parses style sheets with css-tree. Kept are rules for every screen: what a media query says holds for phones or paper only. Of
 * selectors, types, classes, ids and their nesting are understood; rules with others are left out.
 */
export function readStyleRules(sheets: readonly string[]): StyleRules {
  const byKey = new Map<string, StyleRule[]>();
  const source = sheets.join("\n").slice(0, MAX_SHEET_CHARS);
  if (source.trim() === "") return { byKey, stepsLeft: 0 };
  const ast = parseCss(source, { parseValue: false, parseAtrulePrelude: false, parseCustomProperty: false });
  let order = 0;
  for (const rule of listRules(ast)) {
    const declarations = declarationsOf(rule);
    if (Object.keys(declarations).length === 0 || rule.prelude.type !== "SelectorList") continue;
    for (const selector of rule.prelude.children) {
      const compounds = selector.type === "Selector" ? readSelector(selector) : null;
      const last = compounds?.at(-1);
      if (!compounds || !last || order >= MAX_RULES) continue;
      order += 1;
      const key = last.id !== null ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : (last.tag ?? "*");
      const weight = specificity(compounds) * MAX_RULES + order;
      byKey.set(key, [...(byKey.get(key) ?? []), { compounds, weight, declarations }]);
    }
  }
  return { byKey, stepsLeft: MAX_STEPS };
}

function listRules(ast: CssNode): Rule[] {
  if (ast.type !== "StyleSheet" && ast.type !== "Block") return [];
  return [...ast.children].flatMap((node) => {
    if (node.type === "Rule") return [node];
    const prelude = node.type === "Atrule" && node.prelude?.type === "Raw" ? node.prelude.value.trim() : "";
    const isForAll = node.type === "Atrule" && node.name === "media" && /^(?:only )?(?:all|screen)$/i.test(prelude);
    return isForAll && node.type === "Atrule" && node.block ? listRules(node.block) : [];
  });
}

function declarationsOf(rule: Rule): Declarations {
  const found: Declarations = {};
  for (const node of rule.block.children) {
    if (node.type !== "Declaration" || node.value.type !== "Raw" || !SHOWN_PROPERTIES.has(node.property)) continue;
    readDeclaration(found, node.property, node.value.value);
  }
  return found;
}

function readSelector(selector: Selector): Compound[] | null {
  const compounds: Compound[] = [];
  let open: Compound = { tag: null, id: null, classes: [], combinator: null };
  for (const part of selector.children) {
    if (part.type === "TypeSelector") open.tag = part.name === "*" ? null : part.name.toLowerCase();
    else if (part.type === "ClassSelector") open.classes.push(part.name);
    else if (part.type === "IdSelector") open.id = part.name;
    else if (part.type === "Combinator" && (part.name === " " || part.name === ">")) {
      compounds.push(open);
      open = { tag: null, id: null, classes: [], combinator: part.name };
    } else return null;
  }
  return [...compounds, open];
}

function specificity(compounds: Compound[]): number {
  return compounds.reduce(
    (sum, { tag, id, classes }) => sum + (id === null ? 0 : 100) + classes.length * 10 + (tag === null ? 0 : 1),
    0,
  );
}

/** What the sheets say of an element, the strongest rule last. */
export function matchRules(styles: StyleRules, element: TreeElement): Declarations[] {
  const { byKey } = styles;
  if (byKey.size === 0 || styles.stepsLeft <= 0) return [];
  const id = attributeOf(element, "id");
  const classes = (attributeOf(element, "class") ?? "").split(/\s+/).filter(Boolean);
  const keys = ["*", element.tagName, ...(id === null ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)];
  const rules = keys.flatMap((key) => byKey.get(key) ?? []).filter((rule) => matches(rule.compounds, element, styles));
  return rules.sort((a, b) => a.weight - b.weight).map((rule) => rule.declarations);
}

function matches(compounds: Compound[], element: TreeElement, styles: StyleRules): boolean {
  let at = compounds.length - 1;
  let node: TreeElement | null = element;
  styles.stepsLeft -= 1;
  if (!fits(compounds[at], node)) return false;
  while (at > 0) {
    styles.stepsLeft -= 1;
    if (styles.stepsLeft <= 0) return false;
    const isDirect: boolean = compounds[at]?.combinator === ">";
    node = parentOf(node);
    if (node === null) return false;
    if (fits(compounds[at - 1], node)) at -= 1;
    else if (isDirect) return false;
  }
  return true;
}

function fits(compound: Compound | undefined, element: TreeElement): boolean {
  if (!compound) return false;
  if (compound.tag !== null && compound.tag !== element.tagName) return false;
  if (compound.id !== null && compound.id !== attributeOf(element, "id")) return false;
  if (compound.classes.length === 0) return true;
  const classes = (attributeOf(element, "class") ?? "").split(/\s+/);
  return compound.classes.every((name) => classes.includes(name));
}

function parentOf(element: TreeElement): TreeElement | null {
  const parent = element.parentNode;
  return parent && isTreeElement(parent as TreeElement) ? (parent as TreeElement) : null;
}
