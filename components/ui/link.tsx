import type { ComponentProps } from "react";
import { inLanguage } from "@/lib/language/address";

/** A link within the archive that keeps the reader's language. Links to elsewhere are `OutsideLink`, to a place on the page a plain `a`. */
export function Link({ href, ...others }: ComponentProps<"a"> & { href: string }) {
  return <a href={inLanguage(href)} {...others} />;
}
