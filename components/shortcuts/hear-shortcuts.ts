import { areKeysOn, isForPage, keepKeys, signOf, watchKeys } from "./keys";
import { type Does, findAct } from "./shortcuts";

/** Questions and lines have keys of their own while they have the focus. */
const OWN_KEYS = "[data-item], [data-line]";
const SWITCH = "input[data-shortcuts-switch]";

/**
 * Hears the keys of `SHORTCUTS` on a page, and the box that turns them off. What a key leads to is marked in the page: a link that bears
 * `data-shortcut="nextIssue"`, and the links of a list that bear `data-shortcut="item"`. Returns what stops it.
 */
export function hearShortcuts(page: Document, openSheet: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    const does = isForPage(event) && areKeysOn() ? findAct(signOf(event)) : undefined;
    if (does === undefined || page.querySelector("dialog[open]")) return;
    const isWithin = (event.target as Partial<Element> | null)?.closest?.(OWN_KEYS) != null;
    if (isWithin && does !== "search" && does !== "sheet") return;
    const act = does === "sheet" ? openSheet : findWay(page, does);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const change = (event: Event) => {
    const box = event.target as HTMLInputElement;
    if (box.matches?.(SWITCH)) keepKeys(box.checked);
  };
  showSetting(page);
  const unwatch = watchKeys(() => showSetting(page));
  page.addEventListener("keydown", press);
  page.addEventListener("change", change);
  return () => {
    page.removeEventListener("keydown", press);
    page.removeEventListener("change", change);
    unwatch();
  };
}

/** Shows in each box of the page whether keys are on. */
export function showSetting(page: Document): void {
  for (const box of page.querySelectorAll<HTMLInputElement>(SWITCH)) box.checked = areKeysOn();
}

function findWay(page: Document, does: Does): (() => void) | undefined {
  if (does === "search") return findSearch(page);
  const items = [...page.querySelectorAll<HTMLElement>('main [data-shortcut="item"]')].filter(isSeen);
  if (items.length > 0 && (does === "next" || does === "previous")) {
    const item = items[stepFrom(page, items, does === "next" ? 1 : -1)];
    return item && (() => item.focus());
  }
  const link = page.querySelector<HTMLElement>(`[data-shortcut="${does}"]`);
  return link ? () => link.click() : undefined;
}

/** Of several boxes the one of the main part. */
function findSearch(page: Document): (() => void) | undefined {
  const box =
    page.querySelector<HTMLInputElement>("main [data-search-box]") ??
    page.querySelector<HTMLInputElement>("[data-search-box]");
  return box
    ? () => {
        box.focus();
        box.select();
      }
    : undefined;
}

/** The place in the list to go to: beside the item that has the focus; without one the first that is not above the window. */
function stepFrom(page: Document, items: readonly HTMLElement[], by: 1 | -1): number {
  const at = items.indexOf(page.activeElement as HTMLElement);
  if (at !== -1) return at + by;
  const below = items.findIndex((item) => item.getBoundingClientRect().top >= 0);
  if (by === 1) return below;
  return (below === -1 ? items.length : below) - 1;
}

function isSeen(item: HTMLElement): boolean {
  return item.checkVisibility?.() ?? true;
}
