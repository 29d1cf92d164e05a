"use client";

import { useEffect } from "react";
import { hearShortcuts } from "./hear-shortcuts";

/** Hears the shortcuts on every page. `help` is the address of the page that lists them; the sheet is loaded when it is asked for. */
export function ShortcutKeys({ help }: { help: string }) {
  useEffect(
    () =>
      hearShortcuts(document, () => {
        import("./open-sheet").then(({ openSheet }) => openSheet(help)).catch(() => location.assign(help));
      }),
    [help],
  );
  return null;
}
