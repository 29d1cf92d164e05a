import type { ReactNode } from "react";
import { words } from "@/messages/words";

type FoldedFilterProps = {
  /** Whether a filter is in force: then it stands open. */
  isOpen: boolean;
  children: ReactNode;
};

/** A form that narrows a list: folded on a phone, so that the list is seen first, and open where there is room. */
export function FoldedFilter({ isOpen, children }: FoldedFilterProps) {
  return (
    <details className="disclosure fold-on-phone" open={isOpen || undefined}>
      <summary className="min-h-11 text-plain">{words().parts.filter}</summary>
      {children}
    </details>
  );
}
