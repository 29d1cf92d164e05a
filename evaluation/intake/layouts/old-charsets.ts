const OLD_CHARSETS: Record<string, string> = {
  ja: "shift_jis",
  ko: "euc-kr",
  zh: "gbk",
  ru: "koi8-r",
  ar: "windows-1256",
};

/** A text in the charset that mails of its language had before UTF-8; what it has no sign for is written as an entity. */
export function encodeOld(text: string, lang: string): { charset: string; bytes: number[] } {
  const charset = OLD_CHARSETS[lang] ?? "windows-1252";
  const table = readTable(charset);
  const bytes = [...text].flatMap((sign) => table.get(sign) ?? [...Buffer.from(`&#${sign.codePointAt(0)};`)]);
  return { charset, bytes };
}

/** RFC 2045, 6.7. */
export function toQuotedPrintable(bytes: readonly number[]): string {
  let [text, line] = ["", 0];
  for (const byte of bytes) {
    if (byte === 10) {
      text += "\r\n";
      line = 0;
      continue;
    }
    const isPlain = byte >= 33 && byte <= 126 && byte !== 61;
    const sign = isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    if (line + sign.length > 75) {
      text += "=\r\n";
      line = 0;
    }
    text += sign;
    line += sign.length;
  }
  return text;
}

/** Each sign of a charset with its bytes, read off the decoder of the platform. */
function readTable(charset: string): Map<string, number[]> {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    const sign = decoder.decode(new Uint8Array(bytes));
    if ([...sign].length === 1 && sign !== "\uFFFD" && !table.has(sign)) table.set(sign, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add([byte]);
  if (/jis|kr|gbk/.test(charset)) {
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail]);
  }
  return table;
}
