const SETTING = "backfile-shortcuts";

/** Whether keys of one letter or sign are heard, as this browser keeps it (WCAG 2.1.4 asks for a way to turn them off). */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(SETTING) !== "off";
  } catch {
    // A browser may keep nothing for a site.
    return true;
  }
}

export function keepKeys(areOn: boolean): void {
  try {
    localStorage.setItem(SETTING, areOn ? "on" : "off");
  } catch {
    // See above.
  }
  dispatchEvent(new Event(SETTING));
}

/** Calls back when keys are turned on or off on this page. Returns what stops it. */
export function watchKeys(hear: () => void): () => void {
  addEventListener(SETTING, hear);
  return () => removeEventListener(SETTING, hear);
}

type Pressed = Pick<KeyboardEvent, "key" | "code" | "shiftKey">;

/**
 * The sign of a key as an English keyboard has it. On a keyboard of other letters (Arabic, Korean) the place of the key counts:
 * `ㅓ` and `ت` are where `j` is.
 */
export function signOf({ key, code, shiftKey }: Pressed): string {
  if (/^[!-~]$/.test(key)) return shiftKey ? key : key.toLowerCase();
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  if (code === "Slash") return shiftKey ? "?" : "/";
  return key;
}

/** Whether a key pressed there is a letter that is being written, or chooses in a list. */
function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  if (typeof element?.matches !== "function") return false;
  return (
    element.isContentEditable === true ||
    element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])")
  );
}

/** Whether a key press is meant for a page: no other key is held, nothing is being written, and nobody took it before. */
export function isForPage(event: KeyboardEvent): boolean {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  return !(isHeld || event.defaultPrevented || event.isComposing || isTyping(event.target));
}
