"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { isForPage, signOf } from "@/components/shortcuts/keys";
import { keyOf } from "@/components/shortcuts/shortcuts";

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
  return <div ref={list}>{children}</div>;
}

function onKey(list: HTMLElement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (!isForPage(event)) return;
  const item = target.closest<HTMLElement>("[data-item]");
  if (item === null) return;
  const act = findAct(list, item, signOf(event));
  if (!act) return;
  event.preventDefault();
  act();
}

function findAct(list: HTMLElement, item: HTMLElement, key: string): (() => void) | undefined {
  if (key === keyOf("nextQuestion") || key === keyOf("previousQuestion")) {
    const items = [...list.querySelectorAll<HTMLElement>("[data-item]")];
    const next = items[items.indexOf(item) + (key === keyOf("nextQuestion") ? 1 : -1)];
    return () => next?.querySelector<HTMLElement>(BOX)?.focus();
  }
  if (!/^[a-z1-9]$/.test(key)) return undefined;
  const within = key === keyOf("undo") ? document : item;
  const button = within.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`);
  return button ? () => button.click() : undefined;
}
