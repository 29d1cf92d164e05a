import type { SplitView } from "@/lib/archive/desk/splits/get-split";
import { SplitKeys } from "./split-keys";
import { SplitLineRow } from "./split-line-row";
import type { SplitActions } from "./types";

type SplitRowsProps = { split: SplitView; path: string; rulePath: string; actions: SplitActions };

/** Every line of an issue in order, each with what it is and what an editor can make of it. */
export function SplitRows({ split, path, rulePath, actions }: SplitRowsProps) {
  return (
    <SplitKeys>
      <ol className="max-w-[60rem]">
        {split.rows.map((row) => (
          <SplitLineRow
            key={row.line}
            row={row}
            issueId={split.issueId}
            path={path}
            rulePath={split.publication ? rulePath : null}
            actions={actions}
          />
        ))}
      </ol>
    </SplitKeys>
  );
}
