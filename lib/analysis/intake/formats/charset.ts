import chardet from "chardet";
import iconv from "iconv-lite";

export type DecodedText = {
  text: string;
  charset: string;
  how: "byte-order-mark" | "declared" | "valid-utf8" | "guessed";
};

// Where the bytes decide: enough for a reliable guess, little enough to stay quick on large files.
const SAMPLE_BYTES = 64 * 1024;
// A declaration is at the head: HTML asks for the first 1024 bytes (HTML standard, 13.2.3.2), real pages are late.
const DECLARATION_BYTES = 4096;
const DECLARATION =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})/i;

/**
 * Text from bytes: a byte order mark decides, then UTF-8 that is valid throughout and not plain ASCII, then what the
 * sender or the page declares, then a guess from the bytes. Never fails: unknown bytes become U+FFFD.
 *
 * @param declared a charset named outside the bytes, such as the `charset` parameter of a media type
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const mark = charsetOfMark(bytes);
  if (mark !== null) return { text: decodeAs(bytes, mark), charset: mark, how: "byte-order-mark" };
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return { text: decodeAs(bytes, utf16), charset: utf16, how: "guessed" };
  const named = [declared, declarationIn(bytes)].map(normaliseCharset).find((name) => name !== null) ?? null;
  const isUtf8 = isValidUtf8(bytes);
  if (isUtf8 && !isStateful(named)) return { text: decodeAs(bytes, "utf-8"), charset: "utf-8", how: "valid-utf8" };
  if (named !== null && named !== "utf-8") return { text: decodeAs(bytes, named), charset: named, how: "declared" };
  const guessed = guessCharset(bytes);
  return { text: decodeAs(bytes, guessed), charset: guessed, how: "guessed" };
}

/** The charset of a media type such as `text/html; charset=euc-kr`. */
export function charsetParameter(mediaType: string | null): string | null {
  return /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(mediaType ?? "")?.[1] ?? null;
}

/** A name iconv knows, or null. Old Latin-1 declarations mean windows-1252 (WHATWG Encoding standard, 4.2). */
function normaliseCharset(name: string | null): string | null {
  if (name === null) return null;
  const lower = name.trim().toLowerCase();
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|x-ansi)$/.test(lower)) return "windows-1252";
  if (/^(?:ks_?c_?5601.*|ksc5601|euc-kr|korean|x-windows-949)$/.test(lower)) return "cp949";
  if (/^(?:x-sjis|shift-jis|ms_kanji)$/.test(lower)) return "shift_jis";
  return iconv.encodingExists(lower) ? lower : null;
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  // iconv-lite has no ISO-2022; the platform's decoder has the Japanese one.
  if (isStateful(charset)) return new TextDecoder("iso-2022-jp").decode(bytes);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset);
}

function charsetOfMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

// Text in Latin letters has a zero in every other byte.
function guessUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2048);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 4) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i < pairs * 2; i += 1) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.6 && odd < pairs * 0.05 ? "utf-16be" : null;
}

function declarationIn(bytes: Uint8Array): string | null {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, DECLARATION_BYTES)), "latin1");
  const match = DECLARATION.exec(head);
  return match?.[1] ?? match?.[2] ?? null;
}

function isStateful(charset: string | null): boolean {
  return charset !== null && /^iso-?2022-?jp/.test(charset);
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function guessCharset(bytes: Uint8Array): string {
  const guesses = chardet.analyse(bytes.subarray(0, SAMPLE_BYTES));
  for (const { name } of guesses) {
    // UTF-8 broken in a few places only is still UTF-8; the detector puts it first then.
    const charset = normaliseCharset(name);
    if (charset !== null) return charset;
  }
  return "windows-1252";
}

// Bytes 80–9F of windows-1252 (WHATWG Encoding standard); five of them stand for nothing.
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Puts the characters of windows-1252 in place of the C1 controls that stand for them. Texts mean no C1 controls; they come
 * from windows-1252 read as ISO 8859-1, as the TextDecoder of Node 20 does.
 */
export function repairControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}
