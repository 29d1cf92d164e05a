"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { isForPage, signOf } from "@/components/shortcuts/keys";

/**
 * Keys for who has a script: the arrows go from line to line, a letter does the act of the line in focus that bears it. Letters count
 * only while a line has the focus, never in a field (WCAG 2.1.4).
 */
export function SplitKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = list.current;
    if (here === null) return;
    const hear = (event: KeyboardEvent) => onKey(here, event);
    here.addEventListener("keydown", hear);
    return () => here.removeEventListener("keydown", hear);
  }, []);
  return <div ref={list}>{children}</div>;
}

function onKey(list: HTMLElement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (!isForPage(event)) return;
  const row = target.closest<HTMLElement>("[data-line]");
  if (row === null) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const rows = [...list.querySelectorAll<HTMLElement>("[data-line]")];
    const next = rows[rows.indexOf(row) + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    (next.querySelector<HTMLElement>("summary") ?? next).focus();
    return;
  }
  const sign = signOf(event);
  if (!/^[a-z]$/.test(sign)) return;
  const button = row.querySelector<HTMLButtonElement>(`button[data-key="${sign}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}
