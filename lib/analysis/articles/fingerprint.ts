import { createHash } from "node:crypto";
import { foldWord } from "@/lib/analysis/text/fold";

/** Equal for the same article in whatever bytes it comes: a hash of its folded letters and digits, title included. */
export function fingerprintOf(article: { title: string; text: string }): string {
  const letters = foldWord(`${article.title} ${article.text}`).replace(/[^\p{L}\p{N}]+/gu, "");
  return createHash("sha256").update(letters).digest("hex").slice(0, 32);
}
