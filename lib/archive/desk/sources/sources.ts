import type { z } from "zod";
import type { Context } from "@/lib/archive/context";
import type { Actor } from "@/lib/outcome";
import { addSource, type newSourceSchema } from "./add-source";
import { decideSource } from "./decide-source";
import { listSources } from "./list-sources";
import type { SourceAct } from "./types";

/** Where issues come from by themselves. */
export function openSources(context: Context) {
  return {
    list: () => listSources(context.db),
    add: (given: z.infer<typeof newSourceSchema>, by: Actor) => addSource(context, given, by),
    decide: (id: number, act: SourceAct) => decideSource(context, id, act),
  };
}
