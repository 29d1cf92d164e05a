"use client";

import { useEffect, useState } from "react";

/** Opens the browser's own dialogue; without a script its menu has it. */
export function PrintButton({ label }: { label: string }) {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  return (
    <button type="button" onClick={() => window.print()} className={`text-button py-1 ${isReady ? "" : "script-only"}`}>
      {label}
    </button>
  );
}
