import { eventAddress } from "@/lib/addresses";
import { findRedirect } from "@/lib/archive/reading/find-redirect";
import type { Db } from "@/lib/db/client";

/** Where an event stands now: its own page, or what became of it; null when there never was such an event. */
export async function findEventAddress(db: Db, id: number): Promise<string | null> {
  const event = await db.event.findUnique({ where: { id }, select: { slug: true } });
  if (event) return eventAddress(id, event.slug);
  const to = await findRedirect(db, eventAddress(id, "").slice(0, -1));
  const heir = /^\/events\/(\d+)$/.exec(to ?? "")?.[1];
  if (heir === undefined) return to;
  const after = await db.event.findUnique({ where: { id: Number(heir) }, select: { slug: true } });
  return after ? eventAddress(Number(heir), after.slug) : null;
}
