import type { z } from "zod";
import type { SourceKind, sourceResult, sourceState } from "@/lib/archive/filing/sources/source";

export type SourceView = {
  id: number;
  kind: SourceKind;
  address: string;
  containing: string | null;
  publication: string | null;
  publishes: boolean;
  state: z.infer<typeof sourceState>;
  everyMinutes: number;
  nextAt: Date | null;
  last: { at: Date; result: z.infer<typeof sourceResult>; words: string } | null;
  /** Whether a visit waits or is being made. */
  isBusy: boolean;
  createdAt: Date;
  createdByName: string;
  importCount: number;
  /** The newest of its imports. */
  lastImportId: number | null;
};

export type SourceAct = "pause" | "resume" | "visit" | "test" | "remove";
