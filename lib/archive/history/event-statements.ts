import type { Statement } from "@/lib/analysis/events/grouping/settle-statements";
import type { DecisionKind, Payload } from "./decision-kinds";
import { isOfKind, type Recorded } from "./read-decision";

/** Decisions that say of articles whether they report one event. */
const ON_PAIRS = [
  "link-verdict",
  "event-split",
  "event-move",
  "event-merge",
  "event-follow-up",
] as const satisfies DecisionKind[];

type OnPairs = Recorded<(typeof ON_PAIRS)[number]>;
type Said = Omit<Statement, "decisionId">;

/**
 * What these decisions say, pair by pair. Of those who stay in an event they say nothing: what holds them together does so
 * still, and may be undone for itself.
 */
export function listStatements(decisions: readonly Recorded[]): Statement[] {
  const onPairs = decisions.filter((decision) => isOfKind(decision, ON_PAIRS));
  return onPairs.flatMap((decision) =>
    listSaid(decision)
      .filter(({ a, b }) => a !== b || decision.kind === "link-verdict")
      .map((said) => ({ decisionId: decision.id, ...said })),
  );
}

function listSaid({ kind, payload }: OnPairs): Said[] {
  switch (kind) {
    case "link-verdict":
      return listVerdict(payload);
    case "event-split":
      return [...across(payload.leaving, payload.staying, "different-event"), ...inside(payload.leaving)];
    case "event-move": {
      const { article, from, into } = payload;
      return [...across([article], from, "different-event"), ...across([article], into, "same-event")];
    }
    case "event-merge":
      return across(payload.kept, payload.absorbed, "same-event");
    case "event-follow-up":
      return across(payload.earlier, payload.later, "different-event");
  }
}

/** Verdicts on links of other kinds say nothing of events. */
function listVerdict({ pair: [a, b], link, verdict }: Payload<"link-verdict">): Said[] {
  if (link !== "same-event") return [];
  return [{ a, b, verdict: verdict === "confirmed" ? "same-event" : "different-event", isPoint: true }];
}

function across(ones: readonly string[], others: readonly string[], verdict: Statement["verdict"]): Said[] {
  return ones.flatMap((a) => others.map((b) => ({ a, b, verdict, isPoint: true })));
}

function inside(members: readonly string[]): Said[] {
  return members.flatMap((a, place) =>
    members.slice(place + 1).map((b): Said => ({ a, b, verdict: "same-event", isPoint: false })),
  );
}
