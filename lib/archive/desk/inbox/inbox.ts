import type { Context } from "@/lib/archive/context";
import type { Actor } from "@/lib/outcome";
import { type Desks, decideItems } from "./decide-items";
import { countInbox, listInbox } from "./list-inbox";
import type { InboxKind, Verdict } from "./types";

/** All that waits for an editor's word, from whichever desk. */
export function openInbox(context: Context, desks: Omit<Desks, "db">) {
  return {
    list: (kind: InboxKind | null, page: number) => listInbox(context, kind, page),
    count: () => countInbox(context.db),
    decide: (keys: readonly string[], said: Verdict, by: Actor) =>
      decideItems({ db: context.db, ...desks }, keys, said, by),
  };
}
