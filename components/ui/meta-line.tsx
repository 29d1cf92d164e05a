import { Children, type ReactNode } from "react";

/** Facts on one line, separated by middle dots: one per child. Children that are null or false are left out. */
export function MetaLine({ children, label }: { children: ReactNode; label?: string }) {
  const facts = Children.toArray(children);
  if (facts.length === 0) return null;
  return (
    <ul className="meta-line" aria-label={label}>
      {Children.map(facts, (fact) => (
        <li>{fact}</li>
      ))}
    </ul>
  );
}
