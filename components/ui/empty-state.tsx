import type { ReactNode } from "react";

/** What a page says when there is nothing to list, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="max-w-measure border-rule border-y py-8">
      <p className="font-serif text-item">{title}</p>
      {children ? <div className="mt-2 text-ink-soft">{children}</div> : null}
    </div>
  );
}
