import type { Statement } from "@/lib/analysis/events/grouping/settle-statements";
import type { DecisionBody, Verdict } from "./types";

/** A decision that says of articles whether they report one event. */
export type DecisionOnPairs = Extract<
  DecisionBody,
  { kind: "link-verdict" | "event-split" | "event-move" | "event-merge" | "event-follow-up" }
>;

type Said = Omit<Statement, "decisionId">;

/**
 * What a decision says, pair by pair. Of those who stay in an event it says nothing: what holds them together does so
 * still, and may be undone for itself.
 */
export function listStatements(decisionId: number, decision: DecisionOnPairs): Statement[] {
  return listSaid(decision)
    .filter(({ a, b }) => a !== b || decision.kind === "link-verdict")
    .map((said) => ({ decisionId, ...said }));
}

function listSaid(decision: DecisionOnPairs): Said[] {
  switch (decision.kind) {
    case "link-verdict":
      return listVerdict(decision);
    case "event-split": {
      const { leaving, staying } = decision.payload;
      return [...across(leaving, staying, "different-event"), ...inside(leaving)];
    }
    case "event-move": {
      const { article, from, into } = decision.payload;
      return [...across([article], from, "different-event"), ...across([article], into, "same-event")];
    }
    case "event-merge":
      return across(decision.payload.kept, decision.payload.absorbed, "same-event");
    case "event-follow-up":
      return across(decision.payload.earlier, decision.payload.later, "different-event");
  }
}

export const isOnEvent = ({ link }: Verdict) => link === undefined || link === "same-event";

/** Verdicts on links of other kinds say nothing of events. */
function listVerdict({ subject, payload }: Extract<DecisionBody, { kind: "link-verdict" }>): Said[] {
  const [a, b] = subject.split(":");
  if (a === undefined || b === undefined || !isOnEvent(payload)) return [];
  return [{ a, b, verdict: payload.verdict === "confirmed" ? "same-event" : "different-event", isPoint: true }];
}

function across(ones: readonly string[], others: readonly string[], verdict: Statement["verdict"]): Said[] {
  return ones.flatMap((a) => others.map((b) => ({ a, b, verdict, isPoint: true })));
}

function inside(members: readonly string[]): Said[] {
  return members.flatMap((a, place) =>
    members.slice(place + 1).map((b): Said => ({ a, b, verdict: "same-event", isPoint: false })),
  );
}
