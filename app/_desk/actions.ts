"use server";

import { z } from "zod";
import { act } from "@/app/_web/act";
import { getArchive } from "@/lib/server";

const id = z.coerce.number("Something is missing. Load the page again.").int().positive();
const decisions = () => getArchive().decisions;

export async function confirmLinkAction(form: FormData): Promise<void> {
  await act(form, {
    schema: z.object({ linkId: id }),
    run: ({ linkId }, by) => decisions().confirmLink(linkId, by),
    done: "Confirmed: readers see this link.",
  });
}

export async function rejectLinkAction(form: FormData): Promise<void> {
  await act(form, {
    schema: z.object({ linkId: id }),
    run: ({ linkId }, by) => decisions().rejectLink(linkId, by),
    done: "Rejected: readers no longer see this link.",
  });
}

export async function undoLinkAction(form: FormData): Promise<void> {
  await act(form, {
    schema: z.object({ linkId: id }),
    run: ({ linkId }, by) => decisions().undoLinkVerdict(linkId, by),
    done: "Undone: the link is as it was found.",
  });
}

export async function renamePersonAction(form: FormData): Promise<void> {
  await act(form, {
    schema: z.object({ personId: id, name: z.string().trim().min(1, "Give a name.") }),
    run: ({ personId, name }, by) => decisions().renamePerson(personId, name, by),
    done: ({ name }) => `Renamed to ${name}.`,
  });
}

export async function rejectPersonAction(form: FormData): Promise<void> {
  await act(form, {
    schema: z.object({ personId: id }),
    run: ({ personId }, by) => decisions().rejectPerson(personId, by),
    done: "Marked as not a person. Its mentions are no longer shown.",
  });
}

export async function restorePersonAction(form: FormData): Promise<void> {
  await act(form, {
    schema: z.object({ personId: id }),
    run: ({ personId }, by) => decisions().restorePerson(personId, by),
    done: "Undone: it is tagged as a person again.",
  });
}

/** `intoId` keeps its name and address; the other leads there. */
export async function mergePeopleAction(form: FormData): Promise<void> {
  await act(form, {
    schema: z.object({ fromId: id, intoId: id, intoName: z.string() }),
    run: ({ fromId, intoId }, by) => decisions().mergePeople(fromId, intoId, by),
    done: ({ intoName }) => `Merged. Both are ${intoName} now.`,
  });
}

export async function undoDecisionAction(form: FormData): Promise<void> {
  await act(form, {
    schema: z.object({ decisionId: id }),
    run: ({ decisionId }, by) => decisions().undo(decisionId, by),
    done: "Undone.",
  });
}
