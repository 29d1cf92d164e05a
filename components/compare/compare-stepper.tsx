"use client";

import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { areKeysOn, isForPage, keepKeys, signOf, watchKeys } from "@/components/shortcuts/keys";
import { keysOf } from "@/components/shortcuts/shortcuts";

type Step = { number: number; id: string; words: string };
type CompareStepperProps = {
  steps: Step[];
  says: Record<"title" | "previous" | "next" | "count", string>;
  /** What the box for the keys says. */
  children: ReactNode;
};

const NEXT = keysOf("nextMatch");
const PREVIOUS = keysOf("previousMatch");

/**
 * From match to match, by buttons or by the keys n and p (or j and k). The box turns the shortcuts of all pages off, as WCAG 2.1.4 asks;
 * keys are left alone where somebody types. Without a script the numbers in the text do the same.
 */
export function CompareStepper({ steps, says, children }: CompareStepperProps) {
  const [isReady, setReady] = useState(false);
  const [at, setAt] = useState(-1);
  const hasKeys = useSyncExternalStore(watchKeys, areKeysOn, () => true);
  useEffect(() => {
    setReady(true);
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
      <button type="button" onClick={() => go(-1)} aria-keyshortcuts={hasKeys ? PREVIOUS.join(" ") : undefined}>
        {says.previous}
      </button>
      <button type="button" onClick={() => go(1)} aria-keyshortcuts={hasKeys ? NEXT.join(" ") : undefined}>
        {says.next}
      </button>
      <p role="status">{step ? step.words : says.count}</p>
      <label>
        <input type="checkbox" checked={hasKeys} onChange={({ target }) => keepKeys(target.checked)} />
        {children}
      </label>
    </fieldset>
  );
}

function useStepKeys(isOn: boolean, go: (by: number) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const sign = signOf(event);
      const by = NEXT.includes(sign) ? 1 : PREVIOUS.includes(sign) ? -1 : 0;
      if (by === 0 || !isForPage(event) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      go(by);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isOn, go]);
}

/** Marks the match on both sides and brings it into sight, on the side that is shown. The address is then the match's own. */
function show(step: Step | undefined): void {
  for (const mark of document.querySelectorAll("[data-current]")) mark.removeAttribute("data-current");
  if (!step) return;
  for (const mark of document.querySelectorAll(`[data-match="${step.number}"]`)) mark.setAttribute("data-current", "");
  const side = document.getElementById(`a-${step.id}`)?.offsetParent ? "a" : "b";
  if (location.hash.slice(3) !== step.id) location.replace(`#${side}-${step.id}`);
}
