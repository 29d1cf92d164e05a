"use client";

import { useEffect, useState } from "react";

/** Chooses all questions of the page, or none; for who has a script. */
export function ChooseAll() {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  if (!isThere) return null;
  return (
    <button type="button" className="plain-link min-h-9 px-2" onClick={(event) => toggle(event.currentTarget.form)}>
      Choose all
    </button>
  );
}

function toggle(form: HTMLFormElement | null): void {
  const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input[name="item"]') ?? [])];
  const isOn = boxes.some((box) => !box.checked);
  for (const box of boxes) box.checked = isOn;
}
