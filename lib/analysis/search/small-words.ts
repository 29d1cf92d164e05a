// Only words that say nothing anywhere. Days, months, "new" or "us" can be what someone looks for.
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can did do does for from had has have he her his how i if in into is it its me my of
  on or our she so such than that the their them then there these they this those to was we were what when where which
  while who whom whose why will with would you your`.split(/\s+/),
);

/** Whether a folded word is too common to be required of an article; it is still found inside phrases. */
export function isSmallWord(plain: string): boolean {
  return SMALL_WORDS.has(plain);
}
