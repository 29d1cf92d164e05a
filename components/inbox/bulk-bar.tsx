import { Button } from "@/components/ui/button";
import type { InboxKind } from "@/lib/archive/desk/inbox/types";
import { ChooseAll } from "./choose-all";
import { INBOX_KINDS } from "./inbox-kinds";

/** One answer for all questions that are chosen. */
export function BulkBar({ kind }: { kind: InboxKind }) {
  const { yes, no } = INBOX_KINDS[kind];
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2 border-rule border-b pb-4 text-plain">
      <span className="text-ink-soft">Those chosen:</span>
      {yes ? (
        <Button name="all" value="yes">
          {yes}
        </Button>
      ) : null}
      {no ? (
        <Button name="all" value="no">
          {no}
        </Button>
      ) : null}
      <ChooseAll />
    </div>
  );
}
