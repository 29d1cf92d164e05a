"use server";

import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { idField as id, idsField } from "@/lib/archive/desk/form-fields";
import { getArchive } from "@/lib/server";

const decisions = () => getArchive().decisions;

export const confirmLinkAction = formAction({
  schema: z.object({ linkId: id }),
  run: ({ linkId }, by) => decisions().confirmLink(linkId, by),
  done: "Confirmed: readers see this link.",
});

export const rejectLinkAction = formAction({
  schema: z.object({ linkId: id }),
  run: ({ linkId }, by) => decisions().rejectLink(linkId, by),
  done: "Rejected: readers no longer see this link.",
});

export const undoLinkAction = formAction({
  schema: z.object({ linkId: id }),
  run: ({ linkId }, by) => decisions().undoLinkVerdict(linkId, by),
  done: "Undone: the link is as it was found.",
});

export const renamePersonAction = formAction({
  schema: z.object({ personId: id, name: z.string().trim().min(1, "Give a name.") }),
  run: ({ personId, name }, by) => decisions().renamePerson(personId, name, by),
  done: ({ name }) => `Renamed to ${name}.`,
});

export const rejectPersonAction = formAction({
  schema: z.object({ personId: id }),
  run: ({ personId }, by) => decisions().rejectPerson(personId, by),
  done: "Marked as not a person. Its mentions are no longer shown.",
});

export const restorePersonAction = formAction({
  schema: z.object({ personId: id }),
  run: ({ personId }, by) => decisions().restorePerson(personId, by),
  done: "Undone: it is tagged as a person again.",
});

/** `intoId` keeps its name and address; the other leads there. */
export const mergePeopleAction = formAction({
  schema: z.object({ fromId: id, intoId: id, intoName: z.string() }),
  run: ({ fromId, intoId }, by) => decisions().mergePeople(fromId, intoId, by),
  done: ({ intoName }) => `Merged. Both are ${intoName} now.`,
});

export const undoDecisionAction = formAction({
  schema: z.object({ decisionId: id }),
  run: ({ decisionId }, by) => decisions().undo(decisionId, by),
  done: "Undone.",
});

/** Of several acts done at once, the last first. */
export const undoDecisionsAction = formAction({
  schema: z.object({ decisionId: idsField }),
  run: async ({ decisionId: ids }, by) => {
    for (const one of ids.toReversed()) {
      const outcome = await decisions().undo(one, by);
      if (!outcome.ok) return outcome;
    }
    return { ok: true };
  },
  done: ({ decisionId: ids }) => (ids.length > 1 ? `Undone: ${ids.length} decisions.` : "Undone."),
});
