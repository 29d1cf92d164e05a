"use server";

import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { idField } from "@/lib/archive/desk/form-fields";
import { editedSourceSchema, newSourceSchema } from "@/lib/archive/desk/sources/schema";
import { getArchive, wakeWorker } from "@/lib/server";

export const addSourceAction = formAction({
  schema: newSourceSchema,
  run: async (given, by) => {
    const outcome = await getArchive().sources.add(given, by);
    wakeWorker();
    return outcome;
  },
  done: "Added. It is being asked for the first time.",
});

export const editSourceAction = formAction({
  schema: editedSourceSchema,
  run: async (edited) => {
    const outcome = await getArchive().sources.edit(edited);
    wakeWorker();
    return outcome;
  },
  done: "Saved.",
});

const DONE = {
  pause: "Paused. It is not asked until you resume it.",
  resume: "Resumed.",
  visit: "It is being asked for what is new.",
  test: "It is being tested. Nothing is imported.",
  remove: "Removed. What came from it stays in the archive.",
};

export const decideSourceAction = formAction({
  schema: z.object({ sourceId: idField, act: z.enum(["pause", "resume", "visit", "test", "remove"]) }),
  run: async ({ sourceId, act }) => {
    const outcome = await getArchive().sources.decide(sourceId, act);
    wakeWorker();
    return outcome;
  },
  done: ({ act }) => DONE[act],
});
