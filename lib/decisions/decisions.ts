import type { Context } from "@/lib/context";
import type { Db } from "@/lib/db/client";
import { mergePeople, rejectPerson, renamePerson } from "@/lib/people/decide-person";
import { decideLink } from "./decide-link";
import { listDecisions } from "./list-decisions";
import type { Actor } from "./types";
import { undoDecision } from "./undo-decision";
import { restorePerson, undoLinkVerdict } from "./undo-standing";

/** Editors' acts on what the machine found. Each answers with the decision's id, or why it could not be done. */
export function openDecisions(context: Context) {
  const { db, now } = context;
  const inTransaction = <T>(act: (tx: Db) => Promise<T>) => db.$transaction((tx) => act(tx));
  return {
    list: (options?: { page?: number }) => listDecisions(db, options),
    confirmLink: (linkId: number, by: Actor) => decideLink(context, linkId, "confirmed", by),
    rejectLink: (linkId: number, by: Actor) => decideLink(context, linkId, "rejected", by),
    renamePerson: (id: number, name: string, by: Actor) => inTransaction((tx) => renamePerson(tx, id, name, by, now())),
    mergePeople: (fromId: number, intoId: number, by: Actor) =>
      inTransaction((tx) => mergePeople(tx, fromId, intoId, by, now())),
    rejectPerson: (id: number, by: Actor) => inTransaction((tx) => rejectPerson(tx, id, by, now())),
    undoLinkVerdict: (linkId: number, by: Actor) => undoLinkVerdict(context, linkId, by),
    restorePerson: (personId: number, by: Actor) => restorePerson(context, personId, by),
    undo: (decisionId: number, by: Actor) => undoDecision(context, decisionId, by),
  };
}
