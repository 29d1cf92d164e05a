"use server";

import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { verdict } from "@/lib/archive/desk/inbox/types";
import { getArchive, wakeWorker } from "@/lib/server";

const key = z.string().max(2000);
const keys = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(key).max(100));

/** `one` is a question's key and the answer to it, `all` the answer to all that are chosen. */
const answers = z.object({ item: keys, one: key.optional(), all: verdict.optional() });

export const decideInboxAction = formAction({
  schema: answers.transform(({ item, one, all }, context) => {
    const [asked = "", said] = one?.split("|") ?? [];
    const answer = verdict.safeParse(one === undefined ? all : said);
    const chosen = one === undefined ? item : [asked];
    if (answer.success && chosen.length > 0) return { chosen, answer: answer.data };
    context.addIssue({ code: "custom", message: "Choose a question first." });
    return z.NEVER;
  }),
  run: async ({ chosen, answer }, by) => {
    const { count, decisionIds, problems } = await getArchive().inbox.decide(chosen, answer, by);
    wakeWorker();
    if (count === 0) return { ok: false, words: problems.join(" ") };
    return {
      ok: true,
      decisionIds,
      note: [chosen.length > 1 ? `${count} decided.` : "Decided.", ...problems].join(" "),
    };
  },
  done: null,
});
