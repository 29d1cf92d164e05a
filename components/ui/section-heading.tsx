import type { ReactNode } from "react";

type SectionHeadingProps = { id?: string; children: ReactNode; aside?: ReactNode; level?: 2 | 3 };

/** A section's heading under a fine rule; `aside` stands at the right: a count, a link to all. */
export function SectionHeading({ id, children, aside, level = 2 }: SectionHeadingProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 border-rule border-b pb-1.5">
      <Heading id={id} className={level === 2 ? "text-section" : "text-row"}>
        {children}
      </Heading>
      {aside ? <div className="text-small text-ink-soft">{aside}</div> : null}
    </div>
  );
}
