"use server";

import { formAction } from "@/app/_web/act";
import { learnedForm, readLearnedForm } from "@/lib/archive/desk/splits/schema";
import { getArchive, wakeWorker } from "@/lib/server";

export const setLearnedAction = formAction({
  schema: learnedForm,
  run: async (wish, by) => {
    const outcome = await getArchive().splits.setLearned(wish, by);
    wakeWorker();
    return outcome;
  },
  done: ({ isUsed, readsAgain }) => {
    const said = isUsed ? "Turned on." : "Turned off. It stays off until you turn it on.";
    return readsAgain ? `${said} The issues with this line are being read again.` : said;
  },
});

export const readLearnedAction = formAction({
  schema: readLearnedForm,
  run: async ({ publication }) => {
    const outcome = await getArchive().splits.readLearnedAgain(publication);
    wakeWorker();
    return outcome;
  },
  done: "The issues with these lines are being read again.",
});
