import type { ReactNode } from "react";

/** A part of pages with an example of each of its forms. */
export type Part = { name: string; shows: ReactNode };
