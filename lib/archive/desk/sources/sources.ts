import type { Context } from "@/lib/archive/context";
import { receiveMail, takesMail } from "@/lib/archive/filing/sources/receive-mail";
import type { Actor } from "@/lib/outcome";
import type { Mail } from "@/lib/smtp/listen-for-mail";
import { addSource } from "./add-source";
import { decideSource } from "./decide-source";
import { editSource } from "./edit-source";
import { listSources } from "./list-sources";
import type { EditedSource, NewSource } from "./schema";
import type { SourceAct } from "./types";

/** Where issues come from by themselves. */
export function openSources(context: Context) {
  return {
    list: () => listSources(context.db),
    add: (given: NewSource, by: Actor) => addSource(context, given, by),
    edit: (edited: EditedSource) => editSource(context, edited),
    takesMail: (recipient: string) => takesMail(context, recipient),
    receiveMail: (mail: Mail) => receiveMail(context, mail),
    decide: (id: number, act: SourceAct) => decideSource(context, id, act),
  };
}
