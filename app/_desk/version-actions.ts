"use server";

import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { idField } from "@/lib/archive/desk/form-fields";
import { getArchive } from "@/lib/server";

const versionForm = z.object({ issueId: idField });

export const showVersionAction = formAction({
  schema: versionForm,
  run: ({ issueId }, by) => getArchive().versionsDesk.show(issueId, by),
  done: "Readers see this version now.",
});

export const keepVersionApartAction = formAction({
  schema: versionForm,
  run: ({ issueId }, by) => getArchive().versionsDesk.keepApart(issueId, by),
  done: "It is an issue of its own.",
});
