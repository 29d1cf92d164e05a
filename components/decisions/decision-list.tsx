import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { MetaLine } from "@/components/ui/meta-line";
import { Moment } from "@/components/ui/moment";
import type { DecisionView } from "@/lib/archive/desk/decisions/list-decisions";
import { BackField } from "./back-field";

type DecisionListProps = {
  decisions: DecisionView[];
  /** The page's own path. */
  path: string;
  undo: (form: FormData) => Promise<void>;
};

/** What editors decided, who and when, each with the way back. */
export function DecisionList({ decisions, path, undo }: DecisionListProps) {
  return (
    <ol className="max-w-column divide-y divide-rule">
      {decisions.map((decision) => (
        <li
          key={decision.id}
          id={`decision-${decision.id}`}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3.5 first:pt-1"
        >
          <Words decision={decision} />
          {decision.undoneAt ? (
            <Chip>undone</Chip>
          ) : (
            <form action={undo}>
              <BackField path={`${path}#decision-${decision.id}`} />
              <input type="hidden" name="decisionId" value={decision.id} />
              <Button aria-label={`Undo: ${decision.words}`}>Undo</Button>
            </form>
          )}
        </li>
      ))}
    </ol>
  );
}

const OVERTAKEN = {
  wholly: "overtaken by a later decision",
  partly: "in part overtaken by a later decision",
};

function Words({ decision }: { decision: DecisionView }) {
  const { words, accountName, createdAt, undoneAt, undoneByName, overtaken, address } = decision;
  return (
    <div className="grid min-w-0 flex-1 basis-[20rem] gap-1">
      <p className={undoneAt ? "text-ink-soft line-through" : undefined}>{words}</p>
      <MetaLine>
        {accountName ?? "someone who has left"}
        <Moment at={createdAt} />
        {undoneAt ? (
          <span>
            undone by {undoneByName ?? "someone"}, <Moment at={undoneAt} />
          </span>
        ) : null}
        {overtaken ? <span>{OVERTAKEN[overtaken]}</span> : null}
        {address ? <a href={address}>see it</a> : null}
      </MetaLine>
    </div>
  );
}
