import type { ReactNode } from "react";

type PageHeaderProps = {
  /** What kind of thing this is, or where it stands: small, above the title. */
  kicker?: ReactNode;
  title: ReactNode;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** Meta lines and the like. */
  children?: ReactNode;
};

/** The head of a page, with its only h1. */
export function PageHeader({ kicker, title, lead, children }: PageHeaderProps) {
  return (
    <header className="mb-6 max-w-column sm:mb-10">
      {kicker ? <p className="label mb-2">{kicker}</p> : null}
      <h1 className="text-title">{title}</h1>
      {lead ? <p className="mt-3 max-w-measure font-serif text-item text-ink-soft leading-relaxed">{lead}</p> : null}
      {children ? <div className="mt-3 grid gap-1.5 sm:mt-4">{children}</div> : null}
    </header>
  );
}
