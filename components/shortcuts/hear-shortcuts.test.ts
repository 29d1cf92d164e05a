import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hearShortcuts } from "./hear-shortcuts";
import { SHORTCUTS } from "./shortcuts";

const PAGE = `<header><a data-shortcut="home" href="/">Home</a><input data-search-box></header>
<main>
  <a data-shortcut="issue" href="/i">Issue</a>
  <input id="words"><select id="list"></select><p id="note" contenteditable="true"></p>
  <label><input type="checkbox" data-shortcuts-switch></label>
  <ol><li data-item><button id="answer">Yes</button></li></ol>
  <a data-shortcut="previous" href="/a">A</a><a data-shortcut="next" href="/c">C</a>
  <a data-shortcut="nextIssue" href="/n">N</a>
</main>`;
const LIST = `<main><a data-shortcut="item" href="/1">1</a><a data-shortcut="item" href="/2">2</a><a data-shortcut="item" href="/3">3</a></main>`;

let stop = () => {};
beforeEach(() => {
  const kept = new Map<string, string>();
  const heard = new EventTarget();
  vi.stubGlobal("localStorage", { getItem: (k: string) => kept.get(k) ?? null, setItem: kept.set.bind(kept) });
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"] as const) {
    vi.stubGlobal(name, heard[name].bind(heard));
  }
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

/** A page that hears, and what its keys did: links followed, what has the focus, whether the sheet was opened. */
function open(html: string) {
  const { document, Event } = parseHTML(`<html><body>${html}</body></html>`);
  const page = document as unknown as Document;
  const done: string[] = [];
  let focus: Element | null = null;
  Object.defineProperty(page, "activeElement", { get: () => focus });
  for (const element of page.querySelectorAll<HTMLInputElement>("a, input, button")) {
    element.focus = () => {
      focus = element;
    };
    element.select = () => done.push("select");
    element.click = () => done.push(element.getAttribute("href") ?? element.id);
    // The first link is above the window.
    const top = element.getAttribute("href") === "/1" ? -40 : 40;
    element.getBoundingClientRect = () => ({ top }) as DOMRect;
  }
  stop = hearShortcuts(page, () => done.push("sheet"));
  const fire = (name: string, on: Element, given: object) => {
    const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), given);
    on.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const press = (key: string, given: object = {}, on: Element = page.body) => fire("keydown", on, { key, ...given });
  return { page, done, press, fire, focused: () => focus };
}

const find = (page: Document, selector: string) => page.querySelector(selector) as HTMLInputElement;

test("keys lead where the page has marked it, and are left alone where it has not", () => {
  const { page, done, press, focused } = open(PAGE);
  for (const key of ["j", "k", "n", "i", "h", "?"]) expect(press(key), key).toBe(true);
  expect(done).toEqual(["/c", "/a", "/n", "/i", "/", "sheet"]);
  expect(press("p"), "no issue before this one").toBe(false);
  expect(press("x")).toBe(false);
  press("/");
  expect(focused()).toBe(find(page, "[data-search-box]"));
});

test("in a list they go from item to item, from the first that is in sight", () => {
  const { page, done, press, focused } = open(LIST);
  const at = () => focused()?.getAttribute("href");
  press("j");
  expect(at()).toBe("/2");
  press("j");
  press("j");
  expect(at(), "the last stays").toBe("/3");
  press("k");
  press("k");
  expect(at()).toBe("/1");
  expect(done, "nothing is opened by going there").toEqual([]);
  page.body.innerHTML = "<main></main>";
  expect(press("j")).toBe(false);
});

test("on a keyboard of other letters the place of the key counts, on one of Latin letters its letter", () => {
  const { done, press } = open(PAGE);
  press("ㅓ", { code: "KeyJ" });
  press("ن", { code: "KeyK" });
  press("؟", { code: "Slash", shiftKey: true });
  press("j", { code: "KeyC" });
  press("e", { code: "KeyJ" });
  expect(done).toEqual(["/c", "/a", "sheet", "/c"]);
});

test("never while something is written, another key is held, a question has the focus or a dialog is open", () => {
  const { page, done, press } = open(PAGE);
  for (const id of ["#words", "#list"]) expect(press("j", {}, find(page, id)), id).toBe(false);
  Object.defineProperty(find(page, "#note"), "isContentEditable", { value: true });
  press("j", {}, find(page, "#note"));
  for (const held of ["ctrlKey", "metaKey", "altKey", "isComposing"]) press("j", { [held]: true });
  press("J", { shiftKey: true });
  press("n", {}, find(page, "#answer"));
  expect(done).toEqual([]);
  press("?", {}, find(page, "#answer"));
  expect(done).toEqual(["sheet"]);
  page.body.append(Object.assign(page.createElement("dialog"), { id: "d" }));
  find(page, "#d").setAttribute("open", "");
  press("j");
  expect(done).toEqual(["sheet"]);
});

test("the box turns them off, for the next page too, and on again", () => {
  const first = open(PAGE);
  const box = find(first.page, "[data-shortcuts-switch]");
  expect(box.checked).toBe(true);
  box.checked = false;
  first.fire("change", box, {});
  for (const key of ["j", "?", "/"]) expect(first.press(key), key).toBe(false);
  stop();
  const next = open(PAGE);
  const there = find(next.page, "[data-shortcuts-switch]");
  expect(there.checked).toBe(false);
  there.checked = true;
  next.fire("change", there, {});
  next.press("j");
  expect(next.done).toEqual(["/c"]);
});

test("where keys count together, none does two things", () => {
  const readers = SHORTCUTS.filter(({ group }) => group === "everywhere" || group === "reading");
  for (const part of [
    readers,
    SHORTCUTS.filter(({ group }) => group === "inbox"),
    SHORTCUTS.filter(({ group }) => group === "split"),
  ]) {
    const keys = part.flatMap((one) => [...one.keys]);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
