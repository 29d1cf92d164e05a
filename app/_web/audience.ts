import "server-only";
import type { Audience } from "@/lib/archive/reading/published";
import { findEditor } from "./session";

/** Who asks: editors see drafts and links that are not shown. */
export async function findAudience(): Promise<Audience> {
  return (await findEditor()) ? "editors" : "readers";
}
