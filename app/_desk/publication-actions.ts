"use server";

import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { publicationAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";

const slug = z.string().min(1, "Choose a publication.").max(200);

export const mergePublicationsAction = formAction({
  schema: z.object({ slug, into: slug }),
  run: ({ slug: from, into }, by) => getArchive().decisions.mergePublications(from, into, by),
  done: "They are one publication now.",
  to: ({ into }) => publicationAddress(into),
});

export const keepPublicationApartAction = formAction({
  schema: z.object({ slug, name: z.string() }),
  run: ({ slug: name }, by) => getArchive().decisions.keepPublicationApart(name, by),
  done: ({ name }) => `${name} is a publication of its own.`,
});
