import type { Context } from "@/lib/archive/context";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import type { Actor } from "@/lib/outcome";
import { keepVersionApart, showVersion } from "./decide-version";

/** What editors decide of the versions of an issue. */
export function openVersionsDesk(context: Context) {
  return {
    show: (issueId: number, by: Actor) => inTurn(context, (held) => showVersion(held, issueId, by)),
    keepApart: (issueId: number, by: Actor) => inTurn(context, (held) => keepVersionApart(held, issueId, by)),
  };
}
