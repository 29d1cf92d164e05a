"use client";

import { type ReactNode, useEffect, useRef } from "react";

const BOX = 'input[name="item"]';

/**
 * Keys for who has a script: j and k go from question to question, a letter or digit presses the button of the question in
 * focus that bears it, u takes the last answer back. They count only while a question has the focus (WCAG 2.1.4), which
 * it has after an answer.
 */
export function InboxKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = list.current;
    if (here === null) return;
    if (new URLSearchParams(location.search).has("said")) here.querySelector<HTMLElement>(BOX)?.focus();
    const hear = (event: KeyboardEvent) => onKey(here, event);
    here.addEventListener("keydown", hear);
    return () => here.removeEventListener("keydown", hear);
  });
  return (
    <div ref={list}>
      <p className="mb-3 hidden text-[0.8125rem] text-ink-soft lg:block">
        Keys, with a box in focus: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>y</kbd> yes, <kbd>n</kbd> no,{" "}
        <kbd>1</kbd> to <kbd>9</kbd> the names offered, <kbd>Space</kbd> choose, <kbd>u</kbd> undo.
      </p>
      {children}
    </div>
  );
}

function onKey(list: HTMLElement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const item = target.closest<HTMLElement>("[data-item]");
  if (item === null) return;
  const act = findAct(list, item, event.key);
  if (!act) return;
  event.preventDefault();
  act();
}

function findAct(list: HTMLElement, item: HTMLElement, key: string): (() => void) | undefined {
  if (key === "j" || key === "k") {
    const items = [...list.querySelectorAll<HTMLElement>("[data-item]")];
    const next = items[items.indexOf(item) + (key === "j" ? 1 : -1)];
    return () => next?.querySelector<HTMLElement>(BOX)?.focus();
  }
  if (!/^[a-z1-9]$/.test(key)) return undefined;
  const within = key === "u" ? document : item;
  const button = within.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`);
  return button ? () => button.click() : undefined;
}
