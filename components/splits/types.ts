import type { SplitRow } from "@/lib/archive/desk/splits/get-split";

type Act = (form: FormData) => Promise<void>;
export type SplitActions = { treat: Act; move: Act; head: Act; undo: Act };

export type LineRowProps = {
  row: SplitRow;
  issueId: number;
  /** The page's own path. */
  path: string;
  /** The page where a rule is made; null where the publication is not known. */
  rulePath: string | null;
  actions: SplitActions;
};
