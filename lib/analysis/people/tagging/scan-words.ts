import type { Span } from "@/lib/analysis/text/span";

/** A word as scanned: what it holds besides letters decides whether it must be taken apart. */
export type ScannedWord = Span & { isPlain: boolean };

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
// One entry a UTF-16 unit, filled as units are met: 1 for letters, digits and marks, 2 for all else.
const KINDS = new Uint8Array(0x10000);
const INNER = new Set([0x27, 0x2019, 0x2e, 0x2d, 0x2010, 0x2011, 0x26]);

/**
 * Letters, digits and marks, with an apostrophe, dot, hyphen or ampersand between two of them ("O'Brien", "J.K",
 * "Jong-un"). A plain word holds nothing but ASCII letters, a capital at its beginning alone.
 */
export function scanWords(text: string): ScannedWord[] {
  const words: ScannedWord[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let isPlain = true;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code >= 97 && code <= 122) at += 1;
      else if (isWordUnit(code)) {
        if (at > start || code > 127 || code < 65) isPlain = false;
        at += 1;
      } else if (INNER.has(code) && isWordUnit(text.charCodeAt(at + 1))) {
        isPlain = false;
        at += 2;
      } else break;
    }
    words.push({ start, end: at, isPlain });
  }
  return words;
}

function isWordUnit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (Number.isNaN(code)) return false;
  let kind = KINDS[code];
  if (kind === 0) {
    kind = LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 2;
    KINDS[code] = kind;
  }
  return kind === 1;
}
