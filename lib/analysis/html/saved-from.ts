/** How browsers say in a page that they saved where it came from: a comment at its top ("mark of the web"). */
const SAVED_FROM =
  /^[\uFEFF\s]{0,100}(?:<!doctype[^>]{0,300}>\s{0,100})?<!--\s{0,10}saved from url=\(\d{4}\)(https?:\/\/[^\s<>]{3,2000})\s{1,10}-->/i;

/** The address a page was saved from, by its browser's word; null where it has none above its own elements. */
export const findSavedFrom = (html: string): string | null => SAVED_FROM.exec(html.slice(0, 4096))?.[1] ?? null;

/** As much of a page as those who look for its charset read (`formats/charset.ts`) has to hold that, too. */
const MAX_ADDRESS_CHARS = 2_000;

/**
 * A page with the address it was saved from at its top. Pages in UTF-16, and addresses that no page can hold, are left as they
 * are.
 *
 * @param address as `new URL` writes it: letters of ASCII
 */
export function markSavedFrom(page: Uint8Array, address: string): Uint8Array {
  const isWide =
    (page[0] === 0xff && page[1] === 0xfe) || (page[0] === 0xfe && page[1] === 0xff) || page[0] === 0 || page[1] === 0;
  // Two dashes would end the comment.
  if (isWide || address.length > MAX_ADDRESS_CHARS) return page;
  const written = address.replaceAll("--", "-%2D");
  const mark = new TextEncoder().encode(
    `<!-- saved from url=(${String(written.length).padStart(4, "0")})${written} -->\n`,
  );
  const at = page[0] === 0xef && page[1] === 0xbb && page[2] === 0xbf ? 3 : 0;
  const whole = new Uint8Array(page.length + mark.length);
  whole.set(page.subarray(0, at));
  whole.set(mark, at);
  whole.set(page.subarray(at), at + mark.length);
  return whole;
}
