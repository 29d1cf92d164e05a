"use client";

import { type ReactNode, useCallback, useEffect, useState } from "react";

type Step = { number: number; id: string; words: string };
type CompareStepperProps = {
  steps: Step[];
  says: Record<"title" | "previous" | "next" | "count", string>;
  /** What the box for the keys says. */
  children: ReactNode;
};

const KEYS: Record<string, number> = { n: 1, j: 1, p: -1, k: -1 };
const SETTING = "backfile-compare-keys";

/**
 * From match to match, by buttons or by the keys n and p (or j and k). Single letters can be turned off, as WCAG 2.1.4 asks,
 * and are left alone where somebody types. Without a script the numbers in the text do the same.
 */
export function CompareStepper({ steps, says, children }: CompareStepperProps) {
  const [isReady, setReady] = useState(false);
  const [at, setAt] = useState(-1);
  const [hasKeys, setKeys] = useState(true);
  useEffect(() => {
    setReady(true);
    setKeys(localStorage.getItem(SETTING) !== "off");
    setAt(steps.findIndex(({ id }) => location.hash.slice(3) === id));
  }, [steps]);
  const go = useCallback(
    (by: number) =>
      setAt((now) => (now === -1 && by < 0 ? steps.length - 1 : (now + by + steps.length) % steps.length)),
    [steps.length],
  );
  useStepKeys(hasKeys && steps.length > 0, go);
  const step = steps[at];
  useEffect(() => show(step), [step]);
  if (!isReady || steps.length === 0) return null;
  return (
    <fieldset className="compare-stepper">
      <legend className="sr-only">{says.title}</legend>
      <button type="button" onClick={() => go(-1)} aria-keyshortcuts={hasKeys ? "p k" : undefined}>
        {says.previous}
      </button>
      <button type="button" onClick={() => go(1)} aria-keyshortcuts={hasKeys ? "n j" : undefined}>
        {says.next}
      </button>
      <p role="status">{step ? step.words : says.count}</p>
      <label>
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={({ target }) => {
            setKeys(target.checked);
            localStorage.setItem(SETTING, target.checked ? "on" : "off");
          }}
        />
        {children}
      </label>
    </fieldset>
  );
}

function useStepKeys(isOn: boolean, go: (by: number) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      go(by);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isOn, go]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.isContentEditable) return target instanceof HTMLElement;
  return target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}

/** Marks the match on both sides and brings it into sight, on the side that is shown. The address is then the match's own. */
function show(step: Step | undefined): void {
  for (const mark of document.querySelectorAll("[data-current]")) mark.removeAttribute("data-current");
  if (!step) return;
  for (const mark of document.querySelectorAll(`[data-match="${step.number}"]`)) mark.setAttribute("data-current", "");
  const side = document.getElementById(`a-${step.id}`)?.offsetParent ? "a" : "b";
  if (location.hash.slice(3) !== step.id) location.replace(`#${side}-${step.id}`);
}
