/** Who decides. */
export type Actor = { id: string; name: string };

/** What became of a decision: done, perhaps with what is still to come of it, or why not. */
export type Outcome<T = object> =
  | ({ ok: true; note?: string } & T)
  | { ok: false; reason: OutcomeReason; words: string };

type OutcomeReason = "not-found" | "conflict" | "bad-request" | "duplicate";
