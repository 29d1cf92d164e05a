import type { SourceBlock } from "@/lib/analysis/intake/document";

/** A block of plain text with the spaces before it. */
export type IndentedBlock = { block: SourceBlock; indent: number };
