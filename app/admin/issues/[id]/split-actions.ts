"use server";

import { formAction } from "@/app/_web/act";
import { publicationDeskAddress, splitOfIssueAddress } from "@/lib/addresses";
import { headForm, moveForm, ruleForm, treatForm } from "@/lib/archive/desk/splits/schema";
import { getArchive, wakeWorker } from "@/lib/server";

const HELD = "Corrected. It holds whenever this document is read again.";

export const treatLineAction = formAction({
  schema: treatForm,
  run: ({ issueId, correction }, by) => getArchive().splits.correct(issueId, correction, by),
  done: HELD,
});

export const moveArticleAction = formAction({
  schema: moveForm,
  run: ({ issueId, correction }, by) => getArchive().splits.correct(issueId, correction, by),
  done: "Moved. It holds whenever this document is read again.",
});

export const correctHeadAction = formAction({
  schema: headForm,
  run: ({ issueId, correction }, by) => getArchive().splits.correct(issueId, correction, by),
  done: HELD,
});

export const makeRuleAction = formAction({
  schema: ruleForm,
  run: async (wish, by) => {
    const made = await getArchive().splits.makeRule(wish, by);
    wakeWorker();
    return made;
  },
  done: ({ readsAgain }) =>
    readsAgain
      ? "The rule holds for new imports. The issues it changes are being read again."
      : "The rule holds for new imports.",
  to: async ({ issueId }) => {
    const { publication } = await getArchive().splits.get(issueId);
    return publication ? publicationDeskAddress(publication.nameKey) : splitOfIssueAddress(issueId);
  },
});
