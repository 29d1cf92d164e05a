import type { ReactNode } from "react";

type DisclosureProps = { summary: ReactNode; children: ReactNode; isOpen?: boolean; className?: string };

/** Something folded away that opens without a script. */
export function Disclosure({ summary, children, isOpen = false, className = "" }: DisclosureProps) {
  return (
    <details className={`disclosure ${className}`} open={isOpen || undefined}>
      <summary className="text-note">{summary}</summary>
      <div className="pt-1 pb-2">{children}</div>
    </details>
  );
}
