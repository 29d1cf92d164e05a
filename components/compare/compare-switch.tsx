"use client";

import { type MouseEvent, useEffect, useState } from "react";

type Side = "a" | "b";

/**
 * On a phone, which side is shown. Without a script the address decides (`:target`), which leads to a side's beginning; with
 * one the reader stays where they are in the text.
 */
export function CompareSwitch({ a, b, label }: Record<Side | "label", string>) {
  const [side, setSide] = useState<Side>("a");
  useEffect(() => {
    const look = () => setSide(/^#(?:b|side-b)(?:-|$)/.test(location.hash) ? "b" : "a");
    look();
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  const link = (to: Side, name: string) => (
    <a href={`#side-${to}`} className={`to-${to}`} aria-current={side === to} onClick={(event) => stay(event, to)}>
      {name}
    </a>
  );
  return (
    <nav aria-label={label} className="compare-switch">
      {link("a", a)}
      {link("b", b)}
    </nav>
  );
}

/** To the row of the other side that stands beside what is being read. */
function stay(event: MouseEvent, to: Side): void {
  const from = to === "a" ? "b" : "a";
  const cells = [...document.querySelectorAll<HTMLElement>(`[id^="${from}-row-"]`)];
  const read = cells.filter((cell) => cell.getBoundingClientRect().top < innerHeight / 3).at(-1);
  const there = read && nearestRow(Number(read.id.split("-").at(-1)), to);
  if (!there) return;
  event.preventDefault();
  location.replace(`#${there}`);
}

/** A row may have nothing on one side: the one before it then. */
function nearestRow(row: number, side: Side): string | null {
  for (let at = row; at >= 0; at -= 1) {
    if (document.getElementById(`${side}-row-${at}`)) return `${side}-row-${at}`;
  }
  return null;
}
