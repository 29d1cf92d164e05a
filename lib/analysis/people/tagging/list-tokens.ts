import { foldWord } from "@/lib/analysis/text/fold";
import type { Span } from "@/lib/analysis/text/span";
import { joinsNames, splitGluedTails, splitGluedWord } from "./glued-words";
import { type ScannedWord, scanWords } from "./scan-words";
import type { Gap, Shape, Token } from "./token";

const PREFIX =
  /^(?:then|ex|former|pro|anti|non|post|pre|vice|mid|sub|co|un|half|all|inter|trans|self|neo|ultra)[-\u2010\u2011](?=\p{Lu})/u;
const SUFFIX =
  /[-\u2010\u2011](?:affiliated|aligned|appointed|area|backed|based|born|bound|branded|built|class|controlled|designed|educated|era|esque|founded|friendly|inspired|language|led|like|linked|made|only|owned|produced|related|run|speaking|style|sponsored|supported|themed|trained|type|wide|written)$/;
// Longer "words" are addresses and rubbish; they are not taken apart.
const MAX_WORD_LENGTH = 80;
const ASCII = /^[\x20-\x7e]*$/;

/** The words of a text in order. Linear in its length. */
export function listTokens(text: string): Token[] {
  const isWrapped = looksHardWrapped(text);
  const tokens: Token[] = [];
  let before = 0;
  let written: ReadonlySet<string> | undefined;
  const isWritten = (first: string, second: string) => {
    written ??= listPairs(text);
    return written.has(`${first} ${second}`);
  };
  for (const scanned of scanWords(text)) {
    for (const { start, end, isPossessive } of partWord(text, scanned, isWritten)) {
      const word = text.slice(start, end);
      tokens.push({
        start,
        end,
        text: word,
        folded: scanned.isPlain || ASCII.test(word) ? word.toLowerCase() : foldWord(word),
        shape: shapeOf(word, scanned.isPlain),
        gap: gapOf(text, before, start, tokens.at(-1), isWrapped),
        isPossessive,
        hasStop: text.charCodeAt(end) === 46,
      });
      before = end + (isPossessive ? 2 : 0);
    }
  }
  return splitGluedTails(tokens);
}

type Piece = Span & { isPossessive: boolean };

/** Two words with capitals that stand side by side somewhere in the text. */
function listPairs(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(PAIR)].map(([, pair]) => pair ?? ""));
}

const PAIR = /(?<!\p{L})(?=(\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}{1,30})(?!\p{L}))/gu;

function partWord(text: string, scanned: ScannedWord, isWritten: (first: string, second: string) => boolean): Piece[] {
  const { start: at, end } = scanned;
  if (scanned.isPlain || end - at > MAX_WORD_LENGTH) return [{ start: at, end, isPossessive: false }];
  const word = text.slice(at, end);
  const isPossessive = word.length > 2 && /['\u2019][sS]$/.test(word);
  const bare = isPossessive ? word.slice(0, -2) : word;
  const cuts = [0];
  // "4Kim": a figure or initial that lost its space.
  const lead = /^(?:\d{1,4}|\p{Lu}\.)(?=\p{Lu}\p{Ll})/u.exec(bare);
  if (lead) cuts.push(lead[0].length);
  const prefix = PREFIX.exec(bare);
  if (prefix) cuts.push(prefix[0].length);
  const rest = bare.slice(prefix?.[0].length ?? 0);
  const suffix = /^\p{Lu}/u.test(rest) ? SUFFIX.exec(rest) : null;
  const main = suffix ? rest.slice(0, suffix.index) : rest;
  const offset = bare.length - rest.length;
  for (const cut of splitGluedWord(main, isWritten)) cuts.push(offset + cut);
  if (suffix) cuts.push(offset + suffix.index + 1);
  cuts.push(bare.length + 1);
  return cuts.slice(0, -1).map((cut, i) => {
    const next = cuts[i + 1] ?? bare.length;
    const cutEnd = bare.length < next ? bare.length : next - (/[-\u2010\u2011.]/.test(bare.charAt(next - 1)) ? 1 : 0);
    return { start: at + cut, end: at + cutEnd, isPossessive: isPossessive && next > bare.length };
  });
}

function shapeOf(word: string, isPlain: boolean): Shape {
  const code = word.charCodeAt(0);
  if (isPlain && code < 97) return word.length === 1 ? "initial" : "capitalised";
  if (code >= 97 && code <= 122) return "lower";
  if (code >= 48 && code <= 57) return "number";
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word)) return "initial";
  if (/^\p{Lu}/u.test(word)) {
    if (!/\p{Ll}/u.test(word)) return "upper";
    return /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word) || joinsNames(word) ? "capitalised" : "mixed";
  }
  if (/^\p{Ll}/u.test(word)) return "lower";
  return /^\p{N}/u.test(word) ? "number" : "uncased";
}

function gapOf(text: string, from: number, to: number, previous: Token | undefined, isWrapped: boolean): Gap {
  if (previous === undefined) return "start";
  const length = to - from;
  if (length === 0) return "glued";
  const first = text.charCodeAt(from);
  if (length === 1) {
    if (first === 32 || first === 160) return "space";
    if (first === 45 || first === 0x2010 || first === 0x2011) return "hyphen";
    if (first === 46) return "dot";
  }
  if (length === 2 && text.charCodeAt(to - 1) === 32) {
    if (first === 44) return "comma";
    if (first === 46) return isAbbreviation(previous) ? "dot" : "stop";
  }
  const gap = text.slice(from, to);
  if (gap.includes("\n")) return lineGap(text, gap, from, to, isWrapped);
  if (/^\s+$/.test(gap)) return "space";
  if (/^\.\s+$/.test(gap)) return isAbbreviation(previous) ? "dot" : "stop";
  if (/^\.?,\s*$/.test(gap)) return "comma";
  if (/^\.?\s*\(/.test(gap)) return "bracket";
  if (/^,?\s*&\s*$/.test(gap)) return "amp";
  if (/[.!?\u2026:;]/.test(gap)) return "stop";
  if (/["'`\u2018-\u201f\u00ab\u00bb]/.test(gap)) return "quote";
  if (/[()[\]{}<>]/.test(gap)) return "bracket";
  return "other";
}

function lineGap(text: string, gap: string, from: number, to: number, isWrapped: boolean): Gap {
  if (/\n\s*\n/.test(gap)) return "paragraph";
  if (!isWrapped || !/^[ \t]*\r?\n[ \t]*$/.test(gap)) return "line";
  // A wrapped line is followed by one that starts at the margin and was itself nearly full.
  const start = text.lastIndexOf("\n", from - 1) + 1;
  return from - start >= 40 && to - from <= 4 ? "wrap" : "line";
}

const ABBREVIATED = new Set(
  `mr mrs ms dr prof rev fr st sr jr gen col lt maj capt cmdr adm sgt cpl pvt sen rep gov pres supt hon brig const det insp messrs mt no`.split(
    " ",
  ),
);

function isAbbreviation(token: Token): boolean {
  return token.shape === "initial" || ABBREVIATED.has(token.folded);
}

/** Lines of about the same length, hardly any above 100: a text wrapped for a terminal or a mail. */
function looksHardWrapped(text: string): boolean {
  let [full, long, lines] = [0, 0, 0];
  for (const match of text.slice(0, 20_000).matchAll(/[^\n]+/g)) {
    lines += 1;
    if (match[0].length > 100) long += 1;
    else if (match[0].length >= 50) full += 1;
  }
  return lines >= 3 && long === 0 && full * 2 >= lines;
}
