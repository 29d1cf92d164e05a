const MAX_CHARS = 160;
const MAX_WORDS = 24;
// Words that title case leaves small.
const SMALL = new Set(
  "a an the and or nor but of in on at by for from to with over under into onto as is vs via de la le del der die das und et y".split(
    " ",
  ),
);
const TITLE_REACH_CHARS = 90;

/** Whether a line could be a headline: short, begins like a title, does not end like a sentence. */
export function isHeadlineLike(line: string): boolean {
  const text = line.trim();
  if (text.length < 3 || text.length > MAX_CHARS || text.includes("\n")) return false;
  if (!/\p{L}{2}/u.test(text) || /^[-*\u2022>|]/.test(text) || /^\W*https?:\/\//.test(text)) return false;
  if (
    /(?<!\b\p{Lu})[.;:,\u3002]["'\u201D\u2019)]?$/u.test(text) &&
    !/\b(?:U\.S|U\.N|U\.K|Inc|Corp|Co|Ltd|Jr|Sr)\.$/.test(text)
  ) {
    return false;
  }
  return (
    /^["'\u201C\u2018([<\u00AB\u00BF\u00A1]*[\p{Lu}\p{Lo}\p{N}]/u.test(text) && text.split(/\s+/).length <= MAX_WORDS
  );
}

/** How many words of a line are set in title case, and which share of those that could be. */
export function countTitleWords(line: string): { titled: number; share: number } {
  const words = (line.match(/[\p{L}\p{M}'\u2019-]+/gu) ?? []).filter((word) => !SMALL.has(word.toLowerCase()));
  const titled = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return { titled, share: words.length < 2 ? 0 : titled / words.length };
}

/** A title for an article that prints none: its first words, up to the end of the first sentence. */
export function titleFromText(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  const sentence = /^.{12,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= TITLE_REACH_CHARS) return sentence.replace(/[.\s]+$/, "");
  const cut = sentence.slice(0, TITLE_REACH_CHARS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40)).replace(/[\s,;:.-]+$/, "")} …`;
}
