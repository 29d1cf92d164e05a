import type { Context } from "@/lib/archive/context";
import type { DecisionKind, Payload } from "@/lib/archive/history/decision-kinds";
import type { Db } from "@/lib/db/client";

/** What shows the effect of a decision: an article or the event of one, by fingerprint, an original, a person, or a name's publication. */
export type Place =
  | { article: string }
  | { eventOf: string }
  | { original: string }
  | { person: number }
  | { publication: string };

/** What of a person an act changes: of several acts on the same only the last can be undone. */
export type Layer = "publication" | "name" | "status" | "note" | "wikidata";

/** All that the desk knows of a kind of decision, beside what `decisionKinds` says of its payload. */
export type Act<K extends DecisionKind> = {
  /** Carries out what was recorded just before, in the same transaction. */
  apply: (db: Db, payload: Payload<K>, now: Date) => Promise<void>;
  /** Makes all as if it had never been decided. It is marked as undone just before, in the same transaction. */
  revert: (db: Db, payload: Payload<K>, now: Date) => Promise<void>;
  place: (payload: Payload<K>) => Place;
  layers?: readonly Layer[];
  /** It changes where issues are filed, and waits until nothing is being filed. */
  isInTurn?: true;
  /** What follows after it was undone, outside the transaction. */
  followUndo?: (context: Context, payload: Payload<K>) => Promise<void>;
};

export type Acts<K extends DecisionKind> = { [P in K]: Act<P> };
