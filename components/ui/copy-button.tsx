"use client";

import { useEffect, useState } from "react";
import { Button } from "./button";

const SAID_MS = 2500;

type CopyButtonProps = { text: string; label: string; outcomes: { copied: string; cannotCopy: string } };

/** Puts a text on the clipboard and says so. Not there without a script, which it needs. */
export function CopyButton({ text, label, outcomes }: CopyButtonProps) {
  const [canCopy, setCanCopy] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setCanCopy("clipboard" in navigator), []);
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(outcomes.copied),
      () => setSaid(outcomes.cannotCopy),
    );
  return (
    <>
      <Button type="button" onClick={copy} disabled={!canCopy} className={canCopy ? "" : "script-only"}>
        {label}
      </Button>
      <span role="status" className="text-small text-ink-soft empty:hidden">
        {said}
      </span>
    </>
  );
}
