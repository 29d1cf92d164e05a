import type { TextLink } from "@/lib/analysis/intake/types";
import { unwrapLink } from "@/lib/analysis/links/unwrap-link";

/** A link with its destination; the address as printed is kept where it is another. */
export function toTextLink({ start, end, href: printed }: TextLink): TextLink {
  const { href, original } = unwrapLink(printed);
  return href === original ? { start, end, href } : { start, end, href, original };
}
