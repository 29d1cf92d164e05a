"use server";

import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { countWords } from "@/components/ui/count-words";
import { importAddress } from "@/lib/addresses";
import {
  acceptedDateForm,
  articleCorrectionForm,
  fileForm,
  importForm,
  issueCorrectionForm,
  namingForm,
} from "@/lib/archive/desk/imports/schema";
import type { Ending } from "@/lib/archive/filing/jobs/run-jobs";
import { getArchive, wakeWorker } from "@/lib/server";

const imports = () => getArchive().imports;
// A few issues are published within this time; of more the page says how far they are.
const PUBLISH_WAIT_MS = 8_000;
const ENDINGS: Record<Ending, string> = {
  done: "Published. Readers see it now.",
  waiting: "It is being published; this page says when readers see it.",
  paused: "It will be published when its job is resumed.",
  failed: "It could not be published yet: the page of jobs says why.",
};

/** Its job may end without publishing: it was at its end when it was asked to, or something stood against it. */
async function publishRest(importId: number) {
  const { status, draftCount } = await imports().get(importId);
  const outcome = status === "published" && draftCount === 0 ? null : await imports().publish(importId);
  return outcome?.ok === false ? outcome : { ok: true as const, note: ENDINGS.done };
}

const toImport = ({ importId }: { importId: number }) => importAddress(importId);

export const publishAction = formAction({
  schema: importForm,
  run: async ({ importId }) => {
    const queued = await imports().publishWhenRead(importId);
    if (!queued.ok) return queued;
    wakeWorker();
    const ending = await getArchive().jobs.wait("import", importId, PUBLISH_WAIT_MS);
    if (ending === "done") return publishRest(importId);
    return { ok: true, note: ENDINGS[ending] };
  },
  done: null,
  to: toImport,
});

export const takeBackAction = formAction({
  schema: importForm,
  run: ({ importId }) => imports().takeBack(importId),
  done: "Taken back. Readers no longer see any of it; its addresses say so.",
  to: toImport,
});

export const keepDuplicateAction = formAction({
  schema: fileForm,
  run: ({ fileId }) => imports().keepDuplicate(fileId),
  done: "Kept. The file was read like any other.",
});

export const dismissFileAction = formAction({
  schema: fileForm,
  run: ({ fileId }) => imports().dismissFile(fileId),
  done: "Left out. Its original is kept.",
});

export const namePublicationAction = formAction({
  schema: namingForm,
  run: ({ issueId, publication }, by) => imports().namePublication(issueId, publication, by),
  done: ({ issueId, publication }) => `${countWords(issueId.length, "file")} filed under ${publication}.`,
});

export const correctIssueAction = formAction({
  schema: issueCorrectionForm,
  run: ({ issueId, correction }, by) => imports().correctIssue(issueId, correction, by),
  done: "Corrected. The correction holds whenever this document is read again.",
});

export const correctArticleAction = formAction({
  schema: articleCorrectionForm,
  run: ({ articleId, correction }, by) => imports().correctArticle(articleId, correction, by),
  done: "Corrected. The correction holds whenever this document is read again.",
});

export const acceptDateAction = formAction({
  schema: acceptedDateForm,
  run: ({ articleId, date }, by) => imports().correctArticle(articleId, { date }, by),
  done: "The proposed date is now the article's date.",
});

export const removeSamplesAction = formAction({
  schema: z.object({}),
  run: async () => {
    await imports().removeSamples();
    return { ok: true };
  },
  done: "The sample archive is gone. What you imported yourself is untouched.",
});
