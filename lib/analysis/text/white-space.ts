// Characters that print nothing and only break words apart for search: soft hyphen, zero-width marks, byte order mark.
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]|\u034F/g;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\v\f]/g;
// Control characters other than line feed; text from broken converters carries them.
const CONTROL = /(?!\n)\p{Cc}/gu;

/** Plain spaces and line feeds only, no invisible characters; line breaks stay where they are. */
export function normaliseWhiteSpace(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(ODD_SPACE, " ")
    .replace(CONTROL, "");
}

/** The same on one line, runs of spaces closed up. */
export function toOneLine(text: string): string {
  return normaliseWhiteSpace(text).replace(/\s+/g, " ").trim();
}
