import { Button } from "@/components/ui/button";
import { BackField } from "./back-field";

type Act = (form: FormData) => Promise<void>;

export type LinkVerdictProps = {
  linkId: number;
  status: "found" | "confirmed" | "rejected";
  /** The page's own path with the anchor of the link. */
  back: string;
  actions: { confirm: Act; reject: Act; undo: Act };
};

const STATES = {
  found: "Found by the machine.",
  confirmed: "Confirmed by an editor.",
  rejected: "Rejected by an editor.",
};

/** What an editor says of a link. Each button is named for what it does to this link, so that it is clear out of context. */
export function LinkVerdict({ linkId, status, back, actions }: LinkVerdictProps) {
  return (
    <div className="no-print flex flex-wrap items-center gap-2 text-note">
      <span className="text-ink-soft">{STATES[status]}</span>
      {status === "confirmed" ? null : (
        <Verdict linkId={linkId} back={back} action={actions.confirm} words="Confirm" label="Confirm this link" />
      )}
      {status === "rejected" ? null : (
        <Verdict linkId={linkId} back={back} action={actions.reject} words="Reject" label="Reject this link" />
      )}
      {status === "found" ? null : (
        <Verdict linkId={linkId} back={back} action={actions.undo} words="Undo" label="Undo the verdict on this link" />
      )}
    </div>
  );
}

type VerdictProps = { linkId: number; back: string; action: Act; words: string; label: string };

function Verdict({ linkId, back, action, words, label }: VerdictProps) {
  return (
    <form action={action}>
      <BackField path={back} />
      <input type="hidden" name="linkId" value={linkId} />
      <Button aria-label={label} className="min-h-7 px-2.5 py-0 text-note">
        {words}
      </Button>
    </form>
  );
}
