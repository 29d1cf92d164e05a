"use server";

import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { idField } from "@/lib/archive/desk/form-fields";
import { getArchive, wakeWorker } from "@/lib/server";

const DONE = {
  pause: "Paused. What was done until now stands.",
  resume: "It goes on.",
  retry: "It is tried again.",
  cancel: "Cancelled.",
};

export const decideJobAction = formAction({
  schema: z.object({ jobId: idField, act: z.enum(["pause", "resume", "cancel", "retry"]) }),
  run: async ({ jobId, act }) => {
    const outcome = await getArchive().jobs.decide(jobId, act);
    wakeWorker();
    return outcome;
  },
  done: ({ act }) => DONE[act],
});
