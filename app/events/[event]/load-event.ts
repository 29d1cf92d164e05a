import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { type Found, readForPage } from "@/app/_web/read-for-page";
import { findEditor } from "@/app/_web/session";
import { readId } from "@/lib/addresses";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";

/** The event of `<id>-<slug>`, once a request; a wrong slug or an old id leads to the right one. */
export const loadEvent = cache(async (segment: string): Promise<Found<EventView>> => {
  const id = readId(segment);
  if (id === null) notFound();
  const audience = (await findEditor()) ? "editors" : "readers";
  const found = await readForPage(`/events/${segment}`, () => getArchive().events.getEvent(id, audience));
  if (found.isGone) return found;
  if (found.value.state === "moved") permanentRedirect(inLanguage(found.value.to));
  const { event } = found.value;
  if (event.address !== `/events/${segment}`) permanentRedirect(inLanguage(event.address));
  return { isGone: false, value: event };
});
