import { createElement, Fragment, type ReactNode } from "react";

/** A sentence in pieces, as the catalogue gives those with links or elements in them. */
export function Sentence({ of }: { of: readonly ReactNode[] }) {
  // Handed over one by one, as markup would be: pieces of a sentence need no keys.
  return createElement(Fragment, null, ...of);
}
