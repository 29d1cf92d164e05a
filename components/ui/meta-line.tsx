import { Children, type ReactNode } from "react";

/** Facts in one line, parted by middle dots: each child is one; those that are null or false fall out. */
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
